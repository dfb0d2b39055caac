// The data of the checks keeps its shape: known ids, plausible years, words that are written once, a source for each file.
import { describe, expect, it } from 'vitest';
import abbreviations from '../../assets/checks/abbreviations.json' with { type: 'json' };
import releases from '../../assets/checks/first-releases.json' with { type: 'json' };
import titles from '../../assets/checks/gendered-titles.json' with { type: 'json' };
import scales from '../../assets/checks/pay-scales.json' with { type: 'json' };
import phrases from '../../assets/checks/phrases.json' with { type: 'json' };
import traits from '../../assets/checks/trait-words.json' with { type: 'json' };
import grades from '../../assets/checks/un-grades.json' with { type: 'json' };
import { readAssets } from '../../src/cli/read-assets.ts';
import { phraseKey } from '../../src/text/tokens.ts';

const assets = readAssets();
const gradeIds = new Set(assets.grades.map(({ id }) => id));

describe('each file', () => {
	it.each([
		['abbreviations', abbreviations],
		['first releases', releases],
		['gendered titles', titles],
		['pay scales', scales],
		['phrases', phrases],
		['trait words', traits],
		['grades', grades],
	])('%s says where it comes from', (_, { source }) => expect(source).toMatch(/^[A-Z].{60,}\.$/s));
});

describe('first releases', () => {
	const years = Object.entries(releases.years);
	it('are of technologies of the vocabulary, many of them, in the order of their ids', () => {
		const known = new Set(assets.technologies.map(({ id }) => id));
		expect(years.filter(([id]) => !known.has(id))).toEqual([]);
		expect(years.length).toBeGreaterThanOrEqual(150);
		expect(years.map(([id]) => id)).toEqual(years.map(([id]) => id).toSorted());
	});

	it('are years', () =>
		expect(years.filter(([, year]) => !Number.isInteger(year) || year < 1950 || year > 2026)).toEqual([]));

	it.each([
		['technology/kubernetes', 2014],
		['technology/rust', 2012],
		['technology/langchain', 2022],
		['technology/java', 1995],
	])('%s is from %i', (id, year) => expect(Object.fromEntries(years)[id]).toBe(year));
});

describe('grades', () => {
	it('are of the vocabulary, and ask for more years the higher they are', () => {
		const rules = Object.entries(grades.yearsAfterAdvanced);
		expect(rules.filter(([id]) => !gradeIds.has(id))).toEqual([]);
		expect(rules.map(([, years]) => years)).toEqual([2, 5, 7, 10]);
		expect(grades.moreWithFirstLevel).toBe(2);
	});

	it('with a public scale begin as grades of the vocabulary do, but for those that name none', () => {
		const unknown = scales.grades.filter(({ begins }) => ![...gradeIds].some((id) => id.startsWith(begins)));
		expect(unknown).toEqual([]);
	});
});

describe('lists of words', () => {
	const lists: [string, readonly string[]][] = [
		['hype', phrases.hype],
		['vague', phrases.vague],
		['soft', phrases.soft],
		['lead', phrases.lead],
		['clerical', phrases.clerical],
		['flexibility', phrases.flexibility],
		['regulated', phrases.regulated],
		['agentic', traits.agentic],
		['communal', traits.communal],
		['exclusionary', phrases.exclusionary.flatMap((list) => list.phrases)],
		['unpaid', phrases.unpaid.flatMap((list) => list.phrases)],
		['gendered', titles.titles.flatMap(({ gendered }) => gendered)],
		['abbreviations', abbreviations.known.split(' ')],
	];
	it.each(lists)('%s names each once', (_, list) => {
		const keys = list.map(phraseKey);
		expect(keys.filter((key, at) => key === '' || keys.indexOf(key) !== at)).toEqual([]);
	});

	it('of traits are of one kind each', () => {
		expect(traits.agentic.filter((word) => traits.communal.includes(word))).toEqual([]);
	});

	it('of titles give a neutral one for one and for many', () => {
		const bad = titles.titles.filter(({ gendered, neutral }) => gendered.length !== 2 || neutral.length !== 2);
		expect(bad).toEqual([]);
	});
});
