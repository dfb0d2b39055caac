// What is said beside each finding: what it is, where it belongs, and the words that decided it.
import { describe, expect, it } from 'vitest';
import { findingsOf, sayTitleFacts } from '../../src/cli/explain-findings.ts';
import type { AdFacts } from '../../src/core/ad-facts.ts';
import type { Analysis, Mention, Requirement } from '../../src/core/analysis.ts';
import { quote, type Span } from '../../src/core/span.ts';
import { smallEngine } from '../matcher/small-knowledge.ts';

const text =
	'Must haves / Strong Java or Kotlin is required, SAP is not / PMP, a degree, 3-5 years, French / 2 years of Java';

/** Where words stand in the text; those of the `nth` occurrence, from 0. */
function at(words: string, nth = 0): Span {
	let start = -1;
	for (let count = 0; count <= nth; count++) start = text.indexOf(words, start + 1);
	expect(start, words).toBeGreaterThanOrEqual(0);
	return { start, end: start + words.length };
}
const cue = (words: string) => ({ span: at(words), says: words });

const nothing: Analysis = {
	engine: 'small',
	language: 'en',
	languageKnown: true,
	requirements: [],
	plainLines: [],
	mentions: [],
	years: [],
	degrees: [],
	languages: [],
	unmapped: [],
	ways: [],
	expected: [],
	disagreements: [],
	roles: { govstack: [], ict: [], ilo: [], odp: [] },
	minimumYears: null,
	minimumDegree: null,
	equivalentAccepted: false,
	facts: { grades: [], seniority: null, pay: [], workplaces: [], closing: [] },
};
const said = (found: Partial<Analysis>): (readonly [words: string, says: string])[] =>
	findingsOf({ ...nothing, ...found }, smallEngine).map(({ span, says }) => [quote(text, span), says]);

const line = 'Strong Java or Kotlin is required';
const required: Requirement = {
	id: 'r1',
	span: at(line),
	strength: 'must',
	strengthCue: cue('is required'),
	excluded: false,
};
const java: Mention = {
	concept: 'technology/java',
	kind: 'technology',
	span: at('Java'),
	requirement: 'r1',
	strength: 'must',
	anyOf: null,
	level: null,
	levelCue: null,
};
const tie = { requirement: 'r1', strength: 'must' } as const;

describe('a requirement', () => {
	const says = (requirement: Partial<Requirement>) => said({ requirements: [{ ...required, ...requirement }] });

	it('names its strength and the words of its own that decided it', () => {
		expect(says({})).toEqual([[line, 'r1 must, for "is required"']]);
	});

	it('names the heading where that decided', () => {
		expect(says({ strengthCue: cue('Must haves') })).toEqual([[line, 'r1 must, for the heading "Must haves"']]);
	});

	it('says that no words decided where none did', () => {
		expect(says({ strengthCue: { span: null, says: '' } })).toEqual([[line, 'r1 must, no words say otherwise']]);
	});

	it('that is excluded is not needed, however strongly it is put', () => {
		expect(says({ excluded: true })).toEqual([[line, 'r1 not needed']]);
	});
});

describe('a mention', () => {
	const says = (...mentions: readonly Partial<Mention>[]) =>
		said({ mentions: mentions.map((mention) => ({ ...java, ...mention })) });

	it('has its name and id, and the requirement that it stands in', () => {
		expect(says({})).toEqual([['Java', 'Java (technology/java) · r1']]);
	});

	it('of a duty has none', () => expect(says({ requirement: null })).toEqual([['Java', 'Java (technology/java)']]));

	it('has its level, with the words that asked for it', () => {
		expect(says({ level: 4, levelCue: cue('Strong') })).toEqual([
			['Java', 'Java (technology/java) · r1 · level 4 for "Strong"'],
		]);
	});

	it('that is one of several names them all, in each place', () => {
		const kotlin = { concept: 'technology/kotlin', span: at('Kotlin'), anyOf: 'a' };
		expect(says({ anyOf: 'a' }, kotlin, { concept: 'technology/sap', span: at('SAP') })).toEqual([
			['Java', 'Java (technology/java) · r1 · one of: Java, Kotlin'],
			['Kotlin', 'Kotlin (technology/kotlin) · r1 · one of: Java, Kotlin'],
			['SAP', 'SAP (technology/sap) · r1'],
		]);
	});

	it('of an area of knowledge is marked as such, and a certificate by its id', () => {
		expect(says({ kind: 'area' }, { kind: 'certificate', concept: 'certificate/pmp', span: at('PMP') })).toEqual([
			['Java', 'Java (area, technology/java) · r1'],
			['PMP', 'PMP (certificate/pmp) · r1'],
		]);
	});

	it('of what the vocabulary does not know has its id for a name', () => {
		expect(says({ concept: 'technology/unheard-of' })[0]?.[1]).toBe(
			'technology/unheard-of (technology/unheard-of) · r1',
		);
	});
});

it('a certificate that one may still get says so', () => {
	const pmp = { ...java, concept: 'certificate/pmp', kind: 'certificate', isToObtain: true } as const;
	expect(said({ mentions: [pmp] })[0]?.[1]).toContain('may still be obtained');
	expect(said({ mentions: [java] })[0]?.[1]).not.toContain('obtained');
});

it('years are at least so many, or between two numbers, overall or of a skill', () => {
	const years = [
		{ minimum: 3, maximum: 5, span: at('3-5 years'), concept: null, of: null, ...tie },
		{ minimum: 2, maximum: null, span: at('2 years'), concept: 'technology/java', of: null, ...tie },
	];
	expect(said({ years })).toEqual([
		['3-5 years', 'years: 3 to 5, overall · r1'],
		['2 years', 'years: at least 2, of Java · r1'],
	]);
});

it('years of what names no concept mark the words that say it', () => {
	const years = { minimum: 2, maximum: null, span: at('2 years'), concept: null, of: at('Java'), ...tie };
	expect(said({ years: [years] })).toEqual([
		['2 years', 'years: at least 2, of one kind of work · r1'],
		['Java', 'what the years are of · r1'],
	]);
});

it('a degree says its fields, and whether experience may stand in for it', () => {
	const bare = { fields: [], isRelatedAccepted: false };
	const degree = { minimum: 'bachelor', equivalentAccepted: false, ...bare, span: at('degree'), ...tie } as const;
	const inLaw = { ...degree, fields: ['field/law'], isRelatedAccepted: true };
	expect(said({ degrees: [degree, { ...degree, equivalentAccepted: true }, inLaw] }).map(([, says]) => says)).toEqual([
		'degree: bachelor · r1',
		'degree: bachelor, or equivalent experience · r1',
		'degree: bachelor in field/law or a related field · r1',
	]);
});

it('a language has its code, and the words for its level where there are some', () => {
	const french = { code: 'fr', span: at('French'), anyOf: null, level: null, ...tie };
	expect(said({ languages: [french] })).toEqual([['French', 'language: fr · r1']]);
	expect(said({ languages: [{ ...french, level: { cefr: 'c1', cue: cue('Strong') } }] })).toEqual([
		['French', 'language: fr c1 for "Strong" · r1'],
	]);
});

describe('what the ad states of the post', () => {
	const says = (facts: Partial<AdFacts>) => said({ facts: { ...nothing.facts, ...facts } }).map(([, what]) => what);
	const stated = { span: at('3-5 years'), says: '3-5 years' };

	it('is a grade by its id, a place with its days, a date or the words of one', () => {
		expect(
			says({
				grades: [{ grade: 'grade/un-p-3', ...stated }],
				workplaces: [
					{ kind: 'hybrid', officeDays: 2, ...stated },
					{ kind: 'remote', officeDays: null, ...stated },
				],
				closing: [
					{ date: '2026-03-12', ...stated },
					{ date: null, ...stated },
				],
			}),
		).toEqual([
			'grade: grade/un-p-3',
			'workplace: hybrid, 2 days a week in the office',
			'workplace: remote',
			'closes: 2026-03-12',
			'closes: as written',
		]);
	});

	it('is pay with its ends, its currency, and the period with words that stand apart', () => {
		const pay = { lowest: 3, highest: 5, currency: 'EUR', period: null, periodBy: null, ...stated };
		const year = { period: 'year', periodBy: { span: at('years'), says: 'years' } } as const;
		expect(
			says({
				pay: [
					pay,
					{ ...pay, lowest: null, currency: null },
					{ ...pay, highest: null, ...year },
					{ ...pay, highest: 3, period: 'hour', periodBy: { span: at('Strong'), says: 'Strong' } },
				],
			}),
		).toEqual([
			'pay: 3 to 5 EUR',
			'pay: up to 5 (currency not stated)',
			'pay: from 3 EUR a year',
			'pay: 3 EUR an hour for "Strong"',
		]);
	});

	it('stands apart where only the title states it', () => {
		const facts: AdFacts = {
			...nothing.facts,
			seniority: { rank: 'senior', says: 'Sr' },
			grades: [{ grade: 'grade/un-p-3', span: null, says: 'P3' }],
			workplaces: [{ kind: 'remote', officeDays: null, span: null, says: 'Remote' }],
		};
		expect(said({ facts })).toEqual([]);
		expect(sayTitleFacts(facts)).toBe(
			'seniority: senior for "Sr"; grade: grade/un-p-3 for "P3"; workplace: remote for "Remote"',
		);
		expect(sayTitleFacts(nothing.facts)).toBeUndefined();
	});
});
