// A posting in the making, as its writer sees it: read by the engine, checked, and written down as a report.
import { findMute, muteHere, quoteOf } from '../checks/mutes.ts';
import { startHtml } from '../checks/report-html.ts';
import { startMarkdown } from '../checks/report-markdown.ts';
import { startSarif } from '../checks/report-sarif.ts';
import type { Report } from '../checks/report.ts';
import { ruleIds } from '../checks/registry.ts';
import { runChecks } from '../checks/run-checks.ts';
import { tongueOf } from '../checks/words.ts';
import type { Analysis } from '../core/analysis.ts';
import type { Draft, DraftFinding, ReportFormat } from '../core/draft.ts';
import type { ExportedFile } from '../core/exchange.ts';
import type { Mute } from '../core/finding.ts';
import type { Posting } from '../core/posting.ts';
import type { WordLanguage } from '../core/settings.ts';
import { analyse } from '../matcher/analyse.ts';
import type { Engine } from '../matcher/engine.ts';
import type { AdView } from '../messages/views.ts';
import { placeInSource, type PlaceInSource } from '../text/place-in-source.ts';
import { dayOf } from './check-ad.ts';
import { namesIn } from './names-in.ts';

/** The edges of drafts. */
export type DraftEdges = {
	/** With the user's own skills. Rejects where it cannot be loaded. */
	readonly loadEngine: () => Promise<Engine>;
	/** A posting of a title and a text without markup. */
	readonly readText: (draft: Draft) => Posting;
	/** Of the sentences. */
	readonly language: () => WordLanguage;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Lets the page draw and hear its user, between two long pieces of work. */
	readonly breathe: () => Promise<void>;
};

/** What is said of a draft. Spans are of the posting's text; `placeOf` says where they stand in the draft's. */
export type DraftReading = Pick<AdView, 'posting' | 'analysis' | 'concepts' | 'roles'> & {
	/** The gravest first, muted ones too; null where the checks do not know the language. */
	readonly findings: readonly DraftFinding[] | null;
	readonly placeOf: PlaceInSource;
};

const isRule = (rule: string): rule is (typeof ruleIds)[number] => (ruleIds as readonly string[]).includes(rule);

const optionsOf = ({ now, language }: DraftEdges) => ({ today: dayOf(now()), language: language() });

function findIn(
	posting: Posting,
	analysis: Analysis,
	engine: Engine,
	mutes: readonly Mute[],
	options: ReturnType<typeof optionsOf>,
): DraftFinding[] | null {
	const { rules } = tongueOf(options.language);
	const found = runChecks(posting, analysis, engine, options);
	return (
		found?.map((finding) => ({
			finding,
			name: isRule(finding.rule) ? rules[finding.rule].name : finding.rule,
			about: quoteOf(finding, posting),
			here: muteHere(finding, posting),
			mute: findMute(finding, posting, mutes, ''),
		})) ?? null
	);
}

/** Reads and checks a draft. `mutes`: the user's, and those of this text. Rejects where the engine cannot be loaded. */
export async function checkDraft(edges: DraftEdges, draft: Draft, mutes: readonly Mute[]): Promise<DraftReading> {
	const engine = await edges.loadEngine();
	const posting = edges.readText(draft);
	const analysis = analyse(posting, engine);
	await edges.breathe();
	const findings = findIn(posting, analysis, engine, mutes, optionsOf(edges));
	const names = namesIn(analysis, [], null, engine);
	return { posting, analysis, ...names, findings, placeOf: placeInSource(posting.text, posting.blocks, draft.text) };
}

const endings: Readonly<Record<ReportFormat, readonly [ending: string, mediaType: string]>> = {
	markdown: ['md', 'text/markdown'],
	html: ['html', 'text/html'],
	sarif: ['sarif', 'application/sarif+json'],
};

function startReport(format: ReportFormat, language: WordLanguage, version: string): Report {
	switch (format) {
		case 'markdown':
			return startMarkdown(tongueOf(language));
		case 'html':
			return startHtml(language);
		case 'sarif':
			return startSarif(tongueOf(language), version);
		default:
			return format satisfies never;
	}
}

/** The report on a draft, without what is muted. Rejects where the engine cannot be loaded. */
export async function writeReport(
	edges: DraftEdges,
	draft: Draft,
	mutes: readonly Mute[],
	format: ReportFormat,
): Promise<ExportedFile> {
	const engine = await edges.loadEngine();
	const { posting, analysis, findings: all } = await checkDraft(edges, draft, mutes);
	const findings = all?.flatMap(({ finding, mute }) => (mute === null ? [finding] : [])) ?? null;
	const report = startReport(format, edges.language(), engine.version);
	const [ending, mediaType] = endings[format];
	const day = dayOf(edges.now()) ?? '';
	const id = draft.title.trim() === '' ? '1' : draft.title.trim();
	const contents = `${report.head}${report.say({ id, posting, language: analysis.language, findings })}${report.tail}`;
	return { name: `posting-checks-${day}.${ending}`, mediaType, contents };
}
