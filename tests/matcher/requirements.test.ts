// Which lines ask something of the candidate, and how strongly.
import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/core/analysis.ts';
import { opening, requirementsOf, wordsAt, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

const asked = (...lines: readonly string[]): string[] => {
	const posting = writeAd([opening, ...lines]);
	return requirementsOf(posting, analyseSmall(posting));
};
const requirementsIn = (...lines: readonly string[]): readonly Requirement[] =>
	analyseSmall(writeAd([opening, ...lines])).requirements;

describe('a requirement', () => {
	it('is each list item under a heading that asks', () => {
		expect(asked('# What you’ll bring', '- Patience', '- A steady hand')).toEqual(['Patience', 'A steady hand']);
	});

	it('is a whole list item, however many sentences it has', () => {
		const item = 'Knows flour. Knows water. Knows when to stop.';
		expect(asked('# Requirements', `- ${item}`)).toEqual([item]);
	});

	it('is cut where the sentences of an item differ in strength', () => {
		expect(requirementsIn('# Requirements', '- Bakes rye bread. Cakes are a plus.')).toMatchObject([
			{ strength: 'must' },
			{ strength: 'preferred' },
		]);
	});

	it('is one where a comma stands between the two halves of "a plus, but not required"', () => {
		for (const line of ['A sailing licence is a plus, but not required', 'Kotlin: not required, but a plus'])
			expect(requirementsIn('# Requirements', `- ${line}`)).toMatchObject([{ strength: 'preferred', excluded: false }]);
	});

	it('is cut where one sentence requires one thing and prefers another', () => {
		expect(asked('# Requirements', '- A boat is required, a second one is a plus')).toEqual([
			'A boat is required',
			'a second one is a plus',
		]);
	});

	it('in running text is each sentence that asks', () => {
		const words = asked(
			'Tidewell runs ferries. You have sailed before. The ideal candidate speaks up. The canteen is good.',
		);
		expect(words).toEqual(['You have sailed before.', 'The ideal candidate speaks up.']);
	});

	it('is each paragraph right under a heading that asks, as UN bodies write their competencies', () => {
		expect(
			asked(
				'# Competencies',
				'Teamwork: works with colleagues to reach what was agreed.',
				'Planning: sets clear goals and keeps time for the unforeseen.',
			),
		).toHaveLength(2);
	});

	it('is no duty, unless the duty says that something must be there', () => {
		expect(asked('# Duties', '- Negotiates with mills', '- Experience with mills is required')).toEqual([
			'Experience with mills is required',
		]);
	});

	it('is not what stands under benefits, the company, the law or how to apply', () => {
		for (const heading of ['Benefits', 'About us', 'Equal opportunity', 'How to apply'])
			expect(asked(`# ${heading}`, '- You have a strong sense of humour', '- At least five years of fun')).toEqual([]);
	});

	it('is not the sentence that only introduces a list', () => {
		expect(asked('# Requirements', 'You bring the following:', '- Patience')).toEqual(['Patience']);
	});

	it('that the ad repeats counts once', () => {
		expect(asked('# Requirements', '- Patience with dough', '# Skills', '- patience with dough')).toHaveLength(1);
	});

	it('is numbered in reading order', () => {
		const ids = requirementsIn('# Requirements', '- Patience', '- A steady hand', '- Two ovens').map(({ id }) => id);
		expect(ids).toEqual(['r1', 'r2', 'r3']);
	});

	it('is none where an ad asks nothing', () => {
		expect(asked('Tidewell runs eleven ferries between the islands.', '# Duties', '- Sells tickets')).toEqual([]);
	});
});

describe('text after the requirements', () => {
	it('without a heading of its own that tells of the company is not asked of anyone', () => {
		const words = asked(
			'# Requirements',
			'- A boatmaster’s licence',
			'For over 25 years Tidewell has carried people to the islands. Our offices stand beside the old lighthouse.',
		);
		expect(words).toEqual(['A boatmaster’s licence']);
	});

	it('under a heading of no known kind is not asked of anyone', () => {
		const words = asked('# Requirements', '- A licence', '# The islands', 'Eleven islands, four of them inhabited.');
		expect(words).toEqual(['A licence']);
	});
});

describe('how strongly a requirement asks', () => {
	it('is said by its own words, and the cue quotes them', () => {
		const posting = writeAd([opening, '# Requirements', '- Swahili is an asset']);
		const [requirement] = analyseSmall(posting).requirements;
		expect(requirement?.strengthCue.span).not.toBeNull();
		expect(wordsAt(posting, requirement!.strengthCue.span!)).toBe(requirement!.strengthCue.says);
		expect(requirement?.strengthCue.says).toContain('asset');
	});

	it('is said by the words that waive it, where a line says that something is not needed', () => {
		expect(requirementsIn('# Requirements', '- No licence is required')[0]).toMatchObject({
			excluded: true,
			strengthCue: { says: 'No licence is required' },
		});
		expect(requirementsIn('# Requirements', '- A licence is not needed')[0]).toMatchObject({
			excluded: true,
			strengthCue: { says: 'is not needed' },
		});
	});

	it('is said by its heading where its words are silent, and the cue quotes the heading', () => {
		expect(requirementsIn('# Nice to have', '- Swahili')[0]).toMatchObject({
			strength: 'preferred',
			strengthCue: { says: 'Nice to have' },
		});
	});

	it('is a must where only a detail at its end is preferred', () => {
		for (const line of [
			'Five years in sales, ideally in software',
			'A degree in engineering, preferably electrical',
			'Has sailed before (preferably at night)',
		])
			expect(requirementsIn('# Requirements', `- ${line}`)[0]?.strength, line).toBe('must');
		expect(
			analyseSmall(writeAd([opening, '# Requirements', '- Five years in sales, ideally in software'])).minimumYears,
		).toBe(5);
	});

	it('is a must where nothing is said, and the cue says nothing', () => {
		expect(requirementsIn('You have sailed before.')[0]).toMatchObject({
			strength: 'must',
			strengthCue: { span: null, says: '' },
		});
	});
});
