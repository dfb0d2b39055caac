// The findings as Markdown, to hand on.
import type { Finding } from '../core/finding.ts';
import { quote } from '../core/span.ts';
import { nameOf, type Report, type ReportedPosting } from './report.ts';
import type { CheckTongue } from './words.ts';

/** Words as Markdown on one line: their marks stand for themselves, and blanks that do not break stay. */
const plain = (text: string): string =>
	text
		.replaceAll(/[^\S\u00A0\u202F]+/gu, ' ')
		.trim()
		.replaceAll(/[\\`*_{}[\]<>()#+!|~-]/gu, String.raw`\$&`);

/** More places than this are not quoted. */
const mostQuoted = 5;

function writeFinding(finding: Finding, text: string, { report }: CheckTongue): string {
	const quotes = finding.spans.slice(0, mostQuoted).map((span) => `> ${plain(quote(text, span))}`);
	return [
		`### ${report.pair(report.severities[finding.severity], plain(finding.text))}`,
		...(quotes.length > 0 ? [quotes.join('\n>\n')] : []),
		[
			report.pair(report.why, plain(finding.why)),
			report.pair(report.instead, plain(finding.instead)),
			...(finding.against === null ? [] : [report.pair(report.against, plain(finding.against))]),
			report.pair(
				report.howSure,
				`${finding.evidence.map((evidence) => report.evidence[evidence]).join(', ')} (${finding.rule})`,
			),
		]
			.map((line) => `- ${line}`)
			.join('\n'),
	].join('\n\n');
}

function writePosting(reported: ReportedPosting, tongue: CheckTongue): string {
	const { findings, posting, language } = reported;
	const said =
		findings === null
			? [plain(tongue.report.silent(language))]
			: findings.length === 0
				? [tongue.report.nothing]
				: findings.map((finding) => writeFinding(finding, posting.text, tongue));
	return `\n${[`## ${plain(nameOf(reported, tongue))}`, ...said].join('\n\n')}\n`;
}

/** A report in Markdown. */
export const startMarkdown = (tongue: CheckTongue): Report => ({
	head: `# ${tongue.report.title}\n`,
	say: (reported) => writePosting(reported, tongue),
	fail: (id, reason) => `\n## ${plain(tongue.report.untitled(id))}\n\n${plain(reason)}\n`,
	tail: '',
});
