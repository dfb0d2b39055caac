// `npm run --silent check < postings.jsonl`: what the checks say of each posting, as JSON Lines or as a report.
import { startHtml } from '../checks/report-html.ts';
import { startMarkdown } from '../checks/report-markdown.ts';
import { startSarif } from '../checks/report-sarif.ts';
import type { Report, ReportedPosting } from '../checks/report.ts';
import { runChecks, type CheckOptions } from '../checks/run-checks.ts';
import { tongueOf } from '../checks/words.ts';
import type { Finding, Severity } from '../core/finding.ts';
import { quote } from '../core/span.ts';
import { analyse } from '../matcher/analyse.ts';
import { compileEngine, type Engine } from '../matcher/engine.ts';
import { readCheckOptions, usage, type CheckWish } from './check-options.ts';
import { type GivenAd, readPosting } from './given-ad.ts';
import { answerLines, jsonAnswers, type Answers } from './json-lines.ts';
import { readKnowledge } from './read-assets.ts';
import { runCommand } from './run-command.ts';

/** A posting of one line of input, checked. Throws `LineError` when the line describes none. */
export function checkGiven(ad: GivenAd, engine: Engine, options: CheckOptions): ReportedPosting {
	const posting = readPosting(ad);
	const analysis = analyse(posting, engine);
	const findings = runChecks(posting, analysis, engine, options);
	return { id: nameOfId(ad['id']), posting, language: analysis.language, findings };
}

const nameOfId = (id: unknown): string => (typeof id === 'string' ? id : JSON.stringify(id ?? null));

/** The printed form of one checked posting. */
function print(id: unknown, { posting, findings, language }: ReportedPosting, options: CheckOptions): object {
	const silent = findings === null ? { silent: tongueOf(options.language).report.silent(language) } : {};
	const printed = (findings ?? []).map(({ rule, severity, spans: [first], text, why, instead }) => ({
		rule,
		severity,
		text: first === undefined ? '' : quote(posting.text, first),
		says: text,
		why,
		instead,
	}));
	return { id, findings: printed, ...silent };
}

type ReportWish = CheckWish & { readonly format: Exclude<CheckWish['format'], 'jsonl'> };

function startReport({ format, language }: ReportWish, version: string): Report {
	switch (format) {
		case 'sarif':
			return startSarif(tongueOf(language), version);
		case 'markdown':
			return startMarkdown(tongueOf(language));
		case 'html':
			return startHtml(language);
		default:
			return format satisfies never;
	}
}

/** The exit status by the gravest finding: 0, 1, 2. */
const statusOf: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
const gravest = (findings: readonly Finding[] | null): number =>
	Math.max(0, ...(findings ?? []).map(({ severity }) => statusOf[severity]));

async function run(args: readonly string[]): Promise<number> {
	const options = readCheckOptions(args);
	if (!options.ok) {
		process.stderr.write(`${options.reason}\n\n${usage}`);
		return 3;
	}
	const wish = options.value;
	if (wish === null) {
		process.stdout.write(usage);
		return 0;
	}
	const engine = compileEngine(readKnowledge());
	let status = 0;
	const check = (ad: GivenAd): ReportedPosting => {
		const reported = checkGiven(ad, engine, wish);
		status = Math.max(status, gravest(reported.findings));
		return reported;
	};
	const { format } = wish;
	const report = format === 'jsonl' ? null : startReport({ ...wish, format }, engine.version);
	const answers: Answers =
		report === null
			? jsonAnswers((ad) => print(ad['id'] ?? null, check(ad), wish))
			: { answer: (ad) => report.say(check(ad)), fail: (id, reason) => report.fail(nameOfId(id), reason), between: '' };
	process.stdout.write(report?.head ?? '');
	const failed = await answerLines(process.stdin, process.stdout, answers);
	process.stdout.write(report?.tail ?? '');
	return failed > 0 ? 3 : status;
}

if (import.meta.main) await runCommand(run);
