// The findings as one HTML file that needs nothing else, to hand on or to print.
import type { Finding } from '../core/finding.ts';
import { quote } from '../core/span.ts';
import type { WordLanguage } from '../core/settings.ts';
import { nameOf, type Report, type ReportedPosting } from './report.ts';
import { tongueOf, type CheckTongue } from './words.ts';

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Text as HTML shows it; control characters, which it may not hold, are left out. */
const escape = (text: string): string =>
	text.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign).replaceAll(/[^\P{Cc}\t\n\r]/gu, '');

/** More places than this are not quoted. */
const mostQuoted = 5;

const style = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 720px; margin: 32px auto; padding: 0 16px; }
article { border-left: 4px solid; padding-left: 16px; margin: 24px 0; break-inside: avoid; }
blockquote { margin: 8px 0; font-style: italic; }
dt { font-weight: bold; }
dd { margin: 0 0 8px; }
`;

function writeFinding(finding: Finding, text: string, { report }: CheckTongue): string {
	const quotes = finding.spans
		.slice(0, mostQuoted)
		.map((span) => `<blockquote lang="en">${escape(quote(text, span))}</blockquote>\n`);
	const terms = [
		[report.why, finding.why],
		[report.instead, finding.instead],
		...(finding.against === null ? [] : [[report.against, finding.against]]),
		[report.howSure, `${finding.evidence.map((evidence) => report.evidence[evidence]).join(', ')} (${finding.rule})`],
	].map(([term = '', said = '']) => `<dt>${escape(term)}</dt><dd>${escape(said)}</dd>`);
	return [
		`<article>\n<h3>${escape(report.pair(report.severities[finding.severity], finding.text))}</h3>\n`,
		...quotes,
		`<dl>${terms.join('')}</dl>\n</article>\n`,
	].join('');
}

function writePosting(reported: ReportedPosting, tongue: CheckTongue): string {
	const { findings, posting, language } = reported;
	const said =
		findings === null
			? `<p>${escape(tongue.report.silent(language))}</p>\n`
			: findings.length === 0
				? `<p>${escape(tongue.report.nothing)}</p>\n`
				: findings.map((finding) => writeFinding(finding, posting.text, tongue)).join('');
	return `<section>\n<h2>${escape(nameOf(reported, tongue))}</h2>\n${said}</section>\n`;
}

/** A report as an HTML document, in a language. */
export function startHtml(language: WordLanguage): Report {
	const tongue = tongueOf(language);
	const title = escape(tongue.report.title);
	return {
		head: [
			`<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n`,
			`<meta name="viewport" content="width=device-width">\n`,
			`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`,
			`<title>${title}</title>\n<style>${style}</style>\n</head>\n<body>\n<h1>${title}</h1>\n`,
		].join(''),
		say: (reported) => writePosting(reported, tongue),
		fail: (id, reason) =>
			`<section>\n<h2>${escape(tongue.report.untitled(id))}</h2>\n<p>${escape(reason)}</p>\n</section>\n`,
		tail: '</body>\n</html>\n',
	};
}
