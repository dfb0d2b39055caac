// Human languages that a line asks for.
import { describe, expect, it } from 'vitest';
import type { LanguageAsked } from '../../src/core/analysis.ts';
import { mentionsOf, opening, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

const languagesIn = (...lines: readonly string[]): readonly LanguageAsked[] =>
	analyseSmall(writeAd([opening, '# Languages', ...lines.map((line) => `- ${line}`)])).languages;
const codesIn = (...lines: readonly string[]): string[] => languagesIn(...lines).map(({ code }) => code);

describe('a language is asked for', () => {
	it.each([
		['Fluency in English and French is required', ['en', 'fr']],
		['Excellent written English', ['en']],
		['Working knowledge of Kiswahili', ['sw']],
		['English (fluent), French (intermediate)', ['en', 'fr']],
	])('in "%s"', (line, codes) => {
		expect(codesIn(line)).toEqual(codes);
	});

	it('once, however often it is named', () => {
		expect(codesIn('Fluent English', 'English is the language of the house, written and spoken')).toEqual(['en']);
	});

	it('as a must when one line makes it a must and another prefers it', () => {
		const [french] = languagesIn('French is an asset', 'Fluent French is required');
		expect(french?.strength).toBe('must');
	});
});

describe('languages that are joined by “or”', () => {
	const lists = (line: string): (string | null)[] => languagesIn(line).map(({ anyOf }) => anyOf);

	it('are alternatives', () => {
		const [english, french] = lists('Fluent in English or French');
		expect(english).not.toBeNull();
		expect(french).toBe(english);
	});

	it('leave out the one that is asked for beside them', () => {
		const [english, french, swahili] = lists('Fluent English, and good knowledge of French or Swahili');
		expect(english).toBeNull();
		expect(french).toBe(swahili);
		expect(french).not.toBeNull();
	});

	it('are none where both are asked for', () => {
		expect(lists('Fluent in English and French')).toEqual([null, null]);
	});
});

describe('a language is not asked for', () => {
	it.each(['Has lived in French villages', 'Sells English cheese', 'No French needed to enjoy the canteen'])(
		'in "%s"',
		(line) => {
			expect(codesIn(line)).toEqual([]);
		},
	);

	it('outside the requirements', () => {
		const analysis = analyseSmall(writeAd([opening, '# About us', '- We speak English and French at work']));
		expect(analysis.languages).toEqual([]);
	});
});

it('a human language is never listed among the skills', () => {
	const analysis = analyseSmall(writeAd([opening, '# Requirements', '- Fluent French']));
	expect(mentionsOf(analysis, 'language/fr')).toEqual([]);
});
