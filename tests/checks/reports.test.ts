// Reports: SARIF that its published schema accepts, Markdown and HTML in which an ad's words are words and nothing else.
import { Validator, type Schema } from '@cfworker/json-schema';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { startHtml } from '../../src/checks/report-html.ts';
import { startMarkdown } from '../../src/checks/report-markdown.ts';
import { startSarif } from '../../src/checks/report-sarif.ts';
import type { Report, ReportedPosting } from '../../src/checks/report.ts';
import { tongueOf } from '../../src/checks/words.ts';
import { wordLanguages } from '../../src/core/settings.ts';
import { quote } from '../../src/core/span.ts';
import { checkPosting, ruleRecords, writePosting } from './checked.ts';

const report = (id: string, notes: string): ReportedPosting => {
	const posting = writePosting(notes);
	return { id, posting, language: 'en', findings: checkPosting(posting) };
};
const all = ruleRecords.flatMap(({ id, fires }) => fires.map((notes, at) => report(`${id} ${at}`, notes)));
const hostile = report(
	'</script>',
	'= <img src=x onerror=alert(1)>\n# Requirements\n- Native speaker\n- *Native* English <b>speaker</b>',
);
const unknown: ReportedPosting = { ...report('fr', 'x'), language: 'fr', findings: null };

const write = ({ head, say, fail, tail }: Report, several: readonly ReportedPosting[], failed = ''): string =>
	head + several.map(say).join('') + (failed === '' ? '' : fail('broken', failed)) + tail;

type Log = { readonly runs: readonly { readonly results: readonly Result[] }[] };
type Result = {
	readonly ruleId?: string;
	readonly level: string;
	readonly kind?: string;
	readonly locations?: readonly { readonly physicalLocation: { readonly region?: Region } }[];
};
type Region = {
	readonly startLine: number;
	readonly startColumn: number;
	readonly endLine: number;
	readonly endColumn: number;
	readonly charOffset: number;
	readonly charLength: number;
};

describe('SARIF', () => {
	const validator = new Validator(schema as Schema, '4', false);
	const errorsOf = (text: string): unknown => validator.validate(JSON.parse(text)).errors;

	it.each(wordLanguages)('is what the schema of 2.1.0 accepts, in %s', (language) => {
		const text = write(startSarif(tongueOf(language), '1.0.0'), [...all, hostile, unknown], 'line 3: not JSON');
		expect(errorsOf(text)).toEqual([]);
	});

	it('is accepted without any result, and a wrong log is not', () => {
		expect(errorsOf(write(startSarif(tongueOf('en'), '1.0.0'), []))).toEqual([]);
		expect(errorsOf('{"version":"2.1.0","runs":[{"results":[]}]}')).not.toEqual([]);
	});

	it('has a result for every finding, with the place where its words stand', () => {
		const [first] = all;
		if (first === undefined) throw new Error('there are samples');
		const log = JSON.parse(write(startSarif(tongueOf('en'), '1.0.0'), [first])) as Log;
		const results = log.runs[0]?.results ?? [];
		expect(results.map(({ ruleId }) => ruleId)).toEqual(first.findings?.map(({ rule }) => rule));
		for (const { locations } of results) {
			const region = locations?.[0]?.physicalLocation.region;
			if (region === undefined) continue;
			const { startLine, startColumn, endLine, endColumn, charOffset, charLength } = region;
			const lines = first.posting.text.split('\n');
			const offset = (line: number, column: number): number =>
				lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
			expect(offset(startLine, startColumn)).toBe(charOffset);
			expect(offset(endLine, endColumn)).toBe(charOffset + charLength);
		}
	});

	it('says of a posting in another language that it was not checked', () => {
		const log = JSON.parse(write(startSarif(tongueOf('en'), '1.0.0'), [unknown])) as Log;
		expect(log.runs[0]?.results.map(({ kind, level }) => [kind, level])).toEqual([['notApplicable', 'none']]);
	});
});

describe('HTML', () => {
	it('holds the words of an ad as text, and no element of its own making', () => {
		const text = write(startHtml('en'), [hostile, unknown], 'a <b>reason</b>');
		const { document } = new JSDOM(text).window;
		expect(document.querySelector('img, b, script')).toBeNull();
		expect(document.querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
		expect(document.querySelectorAll('article').length).toBe(hostile.findings?.length);
		expect(document.body.textContent).toContain('a <b>reason</b>');
		expect(document.documentElement.lang).toBe('en');
	});

	it('asks for nothing from elsewhere', () => {
		expect(write(startHtml('en'), all)).not.toMatch(/(?:src|href)=/);
	});
});

describe('Markdown', () => {
	const text = write(startMarkdown(tongueOf('en')), [hostile, unknown], 'a *reason*');
	it('quotes the words of an ad with their marks taken as words', () => {
		const [finding] = hostile.findings ?? [];
		const [span] = finding?.spans ?? [];
		if (span === undefined) throw new Error('the sample has a finding with words');
		expect(quote(hostile.posting.text, span)).toBe('Native speaker');
		expect(text).toContain('> Native speaker');
		expect(text).toContain(String.raw`## \<img src=x onerror=alert\(1\)\>`);
		expect(text).toContain(String.raw`a \*reason\*`);
	});

	it('is set as its language is: in French, a blank that does not break before a colon', () => {
		const posting = writePosting('# Requirements\n- Native speaker');
		const french: ReportedPosting = { id: '1', posting, language: 'en', findings: checkPosting(posting, 'fr') };
		const inFrench = write(startMarkdown(tongueOf('fr')), [french]);
		expect(inFrench).toContain('- Pourquoi\u00A0: ');
		expect(inFrench).toContain('«\u00A0Native speaker\u00A0»');
		expect(write(startHtml('fr'), [french])).toContain('<h3>Avertissement\u00A0: ');
	});

	it('says where nothing was found, and where nothing was looked for', () => {
		const nothing = write(startMarkdown(tongueOf('en')), [{ ...hostile, findings: [] }]);
		expect(nothing).toContain('The checks found nothing.');
		expect(text).toContain('another language');
	});
});
