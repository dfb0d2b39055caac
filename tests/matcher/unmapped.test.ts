// Which requirements the vocabulary does not cover.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adLines } from './ad-arbitrary.ts';
import { opening, wordsAt, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

const readUnmapped = (...lines: readonly string[]) => {
	const posting = writeAd([opening, '# Requirements', ...lines]);
	return analyseSmall(posting).unmapped.map(({ requirement, isWhole, likelyNames }) => [
		requirement,
		isWhole,
		likelyNames.map((span) => wordsAt(posting, span)),
	]);
};

describe('a requirement', () => {
	it('in which nothing is found is unmapped, with or without a likely name', () => {
		expect(readUnmapped('- Patience', '- Happy with Zorble every day')).toEqual([
			['r1', true, []],
			['r2', true, ['Zorble']],
		]);
	});

	it.each(['Java', 'Fluent French', 'Three years of experience', 'PhD', 'PMP certificate'])('is not: %s', (line) => {
		expect(readUnmapped(`- ${line}`)).toEqual([]);
	});

	it('with a known name and an unknown one is named for the unknown one only', () => {
		expect(readUnmapped('- Java, SQL and Zorble')).toEqual([['r1', false, ['Zorble']]]);
	});

	it('that is not needed is left out', () => {
		expect(readUnmapped('- No knowledge of Zorble is required')).toEqual([]);
	});

	it('has three likely names at the most, each once; of more, those that are written as names', () => {
		expect(readUnmapped('- Knowledge of beekeeping, honey tasting, dLab, ZRB, dLab and QQT')).toEqual([
			['r1', true, ['dLab', 'ZRB', 'QQT']],
		]);
	});

	it('that stands twice is listed once', () => {
		expect(readUnmapped('- Happy with Zorble', '- Happy with Zorble')).toHaveLength(1);
	});
});

it('in a language without rules there is none: nothing is guessed there', () => {
	const french = writeAd([
		'Nous cherchons une personne qui connaît bien les services publics et les outils.',
		'- Maîtrise de Zorble',
	]);
	expect(analyseSmall(french)).toMatchObject({ languageKnown: false, unmapped: [] });
});

it('every requirement in force is either mapped or wholly unmapped, and likely names stand in their requirement', () => {
	fc.assert(
		fc.property(adLines, (lines) => {
			const { requirements, mentions, years, degrees, languages, unmapped } = analyseSmall(writeAd(lines));
			const mapped = new Set([...mentions, ...years, ...degrees, ...languages].map(({ requirement }) => requirement));
			const whole = new Set(unmapped.filter(({ isWhole }) => isWhole).map(({ requirement }) => requirement));
			for (const { id, excluded } of requirements) expect(whole.has(id)).toBe(!excluded && !mapped.has(id));
			for (const { requirement, likelyNames } of unmapped) {
				const outer = requirements.find(({ id }) => id === requirement)?.span ?? { start: 0, end: 0 };
				for (const { start, end } of likelyNames)
					expect(start >= outer.start && end <= outer.end && start < end).toBe(true);
			}
		}),
	);
});
