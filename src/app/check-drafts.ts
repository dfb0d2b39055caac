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
import type { Posting } from '../core/posting.ts';
import type { WordLanguage } from '../core/settings.ts';
import { analyse } from '../matcher/analyse.ts';
import type { Engine } from '../matcher/engine.ts';
import type { CheckSettings, DraftReading } from '../messages/checker.ts';
import { placesInSource } from '../text/place-in-source.ts';
import { namesIn } from './names-in.ts';

/** What drafts are checked with. */
export type DraftTools = {
	/** With the user's own skills. */
	readonly engine: Engine;
	/** A posting of a title and a text without markup. */
	readonly readText: (draft: Draft) => Posting;
	/** Lets others be heard, between two long pieces of work. */
	readonly breathe: () => Promise<void>;
};

const isRule = (rule: string): rule is (typeof ruleIds)[number] => (ruleIds as readonly string[]).includes(rule);

function findIn(
	posting: Posting,
	analysis: Analysis,
	engine: Engine,
	{ mutes, today, language }: CheckSettings,
): DraftFinding[] | null {
	const { rules } = tongueOf(language);
	const found = runChecks(posting, analysis, engine, { today, language });
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

/** Reads and checks a draft. Rejects with the signal's reason once it is stopped. */
export async function checkDraft(
	{ engine, readText, breathe }: DraftTools,
	draft: Draft,
	settings: CheckSettings,
	signal: AbortSignal,
): Promise<DraftReading> {
	const posting = readText(draft);
	const analysis = analyse(posting, engine);
	await breathe();
	signal.throwIfAborted();
	const findings = findIn(posting, analysis, engine, settings);
	const places = placesInSource(posting.text, posting.blocks, draft.text);
	return { posting, analysis, ...namesIn(analysis, [], null, engine), findings, places };
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

/** The report on a draft, without what is muted. Rejects with the signal's reason once it is stopped. */
export async function writeReport(
	tools: DraftTools,
	draft: Draft,
	format: ReportFormat,
	settings: CheckSettings,
	signal: AbortSignal,
): Promise<ExportedFile> {
	const { posting, analysis, findings: all } = await checkDraft(tools, draft, settings, signal);
	const findings = all?.flatMap(({ finding, mute }) => (mute === null ? [finding] : [])) ?? null;
	const report = startReport(format, settings.language, tools.engine.version);
	const [ending, mediaType] = endings[format];
	const id = draft.title.trim() === '' ? '1' : draft.title.trim();
	const contents = `${report.head}${report.say({ id, posting, language: analysis.language, findings })}${report.tail}`;
	return { name: `posting-checks-${settings.today ?? ''}.${ending}`, mediaType, contents };
}
