// `npm run --silent eval:checks`: what the checks say of real ads, where the measuring set is at hand, and how often a reader
// found them right (tests/checks/labels.jsonl). `-- --list FILE` writes every finding with its surroundings, for such a reader.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { severities } from '../src/core/finding.ts';
import { checkAds, hasAds, toLabel, wordsOf } from './eval/check-ads.ts';

/**
 * What `readers` who had not seen the checks' code say of one finding; `right` only where all of them do. `quote`: how the words
 * begin that it points at; empty where it points at none.
 */
type Label = {
	readonly id: string;
	readonly rule: string;
	readonly quote: string;
	readonly right: boolean;
	readonly readers: number;
};

const labelFile = new URL('../tests/checks/labels.jsonl', import.meta.url);

const readLabels = (): readonly Label[] =>
	existsSync(labelFile)
		? readFileSync(labelFile, 'utf8')
				.split('\n')
				.filter((line) => line.trim() !== '')
				.map((line) => JSON.parse(line) as Label)
		: [];

/** The middle one; of two the mean. */
function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

const percent = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);

function run(): void {
	const { values } = parseArgs({ options: { list: { type: 'string' } } });
	const checked = checkAds();
	const known = checked.filter(({ findings }) => findings !== null);
	const all = known.flatMap((one) => (one.findings ?? []).map((finding) => ({ one, finding })));
	const counts = known.map(({ findings }) => findings?.length ?? 0);
	console.log(`${checked.length} ads, ${known.length} in a language that the checks know, ${all.length} findings.`);
	console.log(
		`Findings in an ad: median ${median(counts)}, least ${Math.min(...counts)}, most ${Math.max(...counts)}.\n`,
	);
	const labels = Map.groupBy(readLabels(), ({ id, rule }) => `${id} ${rule}`);
	const rows = all.map(({ one, finding }) => ({
		rule: finding.rule,
		severity: finding.severity,
		label: labels.get(`${one.id} ${finding.rule}`)?.find(({ quote }) => {
			const words = wordsOf(finding, one.posting);
			return quote === '' ? words === '' : words.startsWith(quote);
		}),
	}));
	const say = (name: string, of: typeof rows): void => {
		const labelled = of.filter(({ label }) => label !== undefined);
		const right = labelled.filter(({ label }) => label?.right === true).length;
		const precision = `${right} of ${labelled.length} right (${percent(right, labelled.length)})`;
		console.log(`${name.padEnd(28)} ${String(of.length).padStart(4)}   ${precision}`);
	};
	for (const [rule, of] of [...Map.groupBy(rows, ({ rule }) => rule)].toSorted(([a], [b]) => (a < b ? -1 : 1)))
		say(rule, of);
	console.log('');
	for (const severity of severities)
		say(
			severity,
			rows.filter((row) => row.severity === severity),
		);
	const unlabelled = rows.filter(({ label }) => label === undefined).length;
	const kinds = new Set(rows.map(({ rule }) => rule)).size;
	const twice = rows.filter(({ label }) => (label?.readers ?? 0) > 1).length;
	console.log(
		`\n${kinds} checks speak; ${rows.length - unlabelled} findings labelled, ${twice} of them by two readers, ${unlabelled} not.`,
	);
	if (values.list !== undefined) {
		writeFileSync(values.list, all.map(({ one, finding }) => `${JSON.stringify(toLabel(one, finding))}\n`).join(''));
		console.log(`\n${all.length} findings written to ${values.list}.`);
	}
}

if (hasAds()) run();
else console.log('Skipped: no measuring set beside the repository (../shared/eval).');
