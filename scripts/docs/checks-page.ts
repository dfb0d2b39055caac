// `docs/checks.md`: for writers and readers of postings. Each check, how sure it is, what it says, and ads for it and against it.
import { readFileSync } from 'node:fs';
import { checks, ruleIds } from '../../src/checks/registry.ts';
import type { RuleId } from '../../src/checks/found.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { tongueOf } from '../../src/checks/words.ts';
import { readKnowledge } from '../../src/cli/read-assets.ts';
import { severities } from '../../src/core/finding.ts';
import { analyse } from '../../src/matcher/analyse.ts';
import { compileEngine } from '../../src/matcher/engine.ts';
import { writePosting } from '../../tests/checks/written-posting.ts';
import { count, enumerate, list, plain, table } from './markdown.ts';

type RuleRecord = {
	readonly id: RuleId;
	readonly source: string;
	readonly fires: readonly string[];
	readonly silent: readonly string[];
};

const records = JSON.parse(
	readFileSync(new URL('../../assets/checks/rules.json', import.meta.url), 'utf8'),
) as readonly RuleRecord[];
const { rules, report } = tongueOf('en');
/** The day by which the sample ads are read. */
const day = '2026-03-10';

/** Longer samples are cut. */
const longestSample = 160;

/** A sample ad on one line. */
function sample(notes: string): string {
	const line = notes.replaceAll(/^[=@#-] /gmu, '').replaceAll('\n', ' / ');
	return plain(line.length > longestSample ? `${line.slice(0, longestSample)}…` : line);
}

const sureness = (id: RuleId): string => enumerate(checks[id].evidence.map((evidence) => report.evidence[evidence]));

/** A check with what it says of its first sample ad. Throws where it says nothing, which a test would have told. */
function describeCheck({ id, source, fires, silent }: RuleRecord, engine: ReturnType<typeof compileEngine>): string {
	const posting = writePosting(fires[0] ?? '');
	const said = runChecks(posting, analyse(posting, engine), engine, { today: day, language: 'en' });
	const finding = said?.find(({ rule }) => rule === id);
	if (finding === undefined) throw new Error(`${id} says nothing of its first sample.`);
	return [
		`### ${plain(rules[id].name)}`,
		`\`${id}\` · ${report.severities[checks[id].severity]} · ${sureness(id)}`,
		`**It says, for instance:** ${plain(finding.text)} **Why:** ${plain(finding.why)} **Instead:** ${plain(finding.instead)} **To a candidate:** ${plain(finding.ask)}`,
		`**What it rests on:** ${plain(source)}`,
		'Ads that make it speak:',
		list(fires.map(sample)),
		'Ads that do not:',
		list(silent.map(sample)),
	].join('\n\n');
}

/** The whole page. */
export function writeChecksPage(): string {
	const engine = compileEngine(readKnowledge());
	const rows = ruleIds.map((id) => [
		`\`${id}\``,
		plain(rules[id].name),
		report.severities[checks[id].severity],
		sureness(id),
	]);
	return [
		'# What the checks say of a posting',
		'<!-- Written by `npm run docs` from `src/checks` and `assets/checks`. Change those, not this file. -->',
		`Plumbline reads a posting with ${count(records.length, 'check')}, for the person who writes it; a candidate sees the same as questions to ask. A check quotes the posting’s words, says why they matter and how sure that is, and what to write instead. It can be muted for these words, for a site, or everywhere. The checks know postings in English; of others they say nothing, and say that.`,
		list([
			`**${report.severities.error}**: impossible, or unlawful on its face`,
			`**${report.severities.warning}**: against itself, against its role’s framework, or against good evidence`,
			`**${report.severities.info}**: something that a reader will miss`,
		]),
		'What is law differs by place: where the checks speak of law they say so, and never that a posting breaks it.',
		table(['Check', 'About', 'At the most', 'How sure'], rows),
		...severities.flatMap((severity) => [
			`## ${report.severities[severity]}`,
			...records.filter(({ id }) => checks[id].severity === severity).map((record) => describeCheck(record, engine)),
		]),
	].join('\n\n');
}
