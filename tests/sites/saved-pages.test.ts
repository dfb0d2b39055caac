// What the readers find in the saved pages: each against its reviewed expectation, and what must never be in an ad.
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/core/span.ts';
import { rangesOf } from '../../src/sites/outline.ts';
import { describePage, fixtureNames, loadExpected, loadFixture, readFixture } from './fixture-pages.ts';

const readAd = (name: string) => {
	const reading = readFixture(loadFixture(name));
	if (!reading.ok) throw new Error(`${name} is ${reading.reason}`);
	return reading.value;
};

const squeezed = (words: string): string => words.replace(/\s+/g, '');

describe.each(fixtureNames)('the saved page %s', (name) => {
	it('has a reviewed expectation, and is read as it says', () => {
		const expected = loadExpected(name);
		expect(expected, 'write it with scripts/update-expected-postings.ts, then review it as text').not.toBeNull();
		expect(describePage(loadFixture(name))).toEqual(expected);
	});
});

it('there is a page for each case that the boards are known for', () => {
	const builtin = ['ordinary', 'no-json-ld', 'two-locations', 'ai-summary-and-other-cards', 'list', 'not-an-ad'];
	const unjobs = ['ordinary', 'cookie-wall', 'graded-un-ad', 'french-title', 'list', 'not-an-ad'];
	expect(fixtureNames).toEqual(expect.arrayContaining(builtin.map((slug) => `builtin/${slug}`)));
	expect(fixtureNames).toEqual(expect.arrayContaining(unjobs.map((slug) => `unjobs/${slug}`)));
});

const markable = fixtureNames.filter((name) => {
	const reading = readFixture(loadFixture(name));
	return reading.ok && reading.value.posting.textSource === 'page';
});

it.each(markable)('every block of %s is found in the page again, word for word', (name) => {
	const { outline } = readAd(name);
	for (const { span } of outline.blocks) {
		const inPage = rangesOf(outline, span).map(({ node, start, end }) => node.data.slice(start, end));
		expect(squeezed(inPage.join(''))).toBe(squeezed(quote(outline.text, span)));
	}
});

describe('an ad of builtin.com', () => {
	it('has neither the words of the AI summary nor of the chips, the other jobs and the page around it', () => {
		const { posting } = readAd('builtin/ai-summary-and-other-cards');
		for (const words of ['Haskell', 'COBOL', 'VP of Infrastructure', 'Osprey Grid', 'Read Full Description', 'Join'])
			expect(posting.text).not.toContain(words);
	});

	it('that names no pay does not take that of another job', () => {
		expect(readAd('builtin/ai-summary-and-other-cards').posting.pay).toBeUndefined();
	});

	it('without JSON-LD gives its facts from what the page shows', () => {
		const { posting } = readAd('builtin/no-json-ld');
		expect(posting.title).toEqual({ value: 'Customer Care Team Lead', source: 'page' });
		expect(posting.company).toEqual({ value: 'Pinewright Home', source: 'page' });
		expect(posting.places.map(({ value }) => value)).toEqual(['Columbus, OH, USA', 'Dayton, OH, USA']);
		expect(posting.pay?.value).toEqual({ lowest: 24, highest: 28, period: 'hour', asWritten: '24-28 Hourly' });
	});

	it('of a city host keeps both of its places', () => {
		const { posting } = readAd('builtin/two-locations');
		expect(posting.places).toHaveLength(2);
		expect(posting.url).toBe('https://www.builtinla.com/job/data-engineer-maritime/9835120');
	});

	it('never takes the education of its JSON-LD for a requirement', () => {
		expect(readAd('builtin/ai-summary-and-other-cards').posting.text).not.toContain('Bachelor');
	});
});

describe('an ad of unjobs.org', () => {
	it('is not the cookie wall before it', () => {
		const { posting } = readAd('unjobs/cookie-wall');
		expect(posting.title?.value).toBe('Logistics Assistant');
		expect(posting.text).not.toMatch(/consent|cookies|partners/);
	});

	it('keeps its grade, and its title loses the places only', () => {
		const { posting } = readAd('unjobs/graded-un-ad');
		expect(posting.grade).toEqual({ value: 'P-3', source: 'page' });
		expect(posting.title?.value).toBe('Programme Officer (Water Governance), P-3');
		expect(posting.places).toEqual([{ value: 'Nairobi, Kenya', source: 'page' }]);
	});

	it('in French is read as it stands', () => {
		const { posting } = readAd('unjobs/french-title');
		expect(posting.title?.value).toBe('Chargé(e) de projet Eau, Hygiène et Assainissement');
		expect(posting.text).toContain('Profil recherché');
	});
});

describe('an ad that only JSON-LD describes', () => {
	it('can be marked where its words stand in the page', () => {
		const { posting, outline } = readAd('jsonld/malformed-beside-good');
		expect(posting.textSource).toBe('page');
		expect(outline.pieces.length).toBeGreaterThan(0);
		expect(posting.text).not.toContain('Also of interest');
	});

	it('cannot be marked where they do not', () => {
		const { posting, outline } = readAd('jsonld/nhs-encoded-twice');
		expect(posting.textSource).toBe('json-ld');
		expect(outline.pieces).toEqual([]);
	});

	it('takes no value from a prototype that the page made up', () => {
		const { posting } = readAd('jsonld/proto');
		expect(JSON.stringify(posting)).not.toMatch(/Polluted|isAdmin|XXX/);
		expect(Object.getPrototypeOf(posting)).toBe(Object.prototype);
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});
});
