// Sentences that require one thing and prefer or waive another.
import { describe, expect, it } from 'vitest';
import { splitByStrength } from '../../src/matcher/strength-parts.ts';
import { mentionsOf, opening, writeAd } from './ads.ts';
import { analyseSmall, englishIndex } from './small-knowledge.ts';

const parts = (sentence: string): string[] =>
	splitByStrength(sentence, { start: 0, end: sentence.length }, englishIndex).map(({ span }) =>
		sentence.slice(span.start, span.end),
	);

describe('a sentence is cut', () => {
	it.each([
		['Rowing is required, sailing is a plus', ['Rowing is required', 'sailing is a plus']],
		['A degree in fishery; a doctorate is a plus', ['A degree in fishery', 'a doctorate is a plus']],
		['Good at knots, experience with splicing a plus', ['Good at knots', 'experience with splicing a plus']],
		[
			'Any licence counts, though one for ferries is preferred',
			['Any licence counts', 'though one for ferries is preferred'],
		],
		['Skilled in carpentry (oak preferred)', ['Skilled in carpentry', 'oak preferred']],
		[
			'You need proven patience, island life is not essential',
			['You need proven patience', 'island life is not essential'],
		],
	] as const)('where the strength changes: %s', (sentence, expected) => {
		expect(parts(sentence)).toEqual(expected);
	});

	it.each([
		'Knots, splices or whippings are a plus',
		'A diver’s licence is a plus, but not required',
		'Skilled in carpentry (preferred)',
		'Works with oak (beech preferred) on boats that need mending',
		'Five years in sales, ideally in software',
		'Familiar with the (old) lighthouse service is an advantage',
	])('nowhere else: %s', (sentence) => {
		expect(parts(sentence)).toEqual([sentence]);
	});
});

describe('a name behind an "ideally"', () => {
	const strengthsOf = (line: string, concept: string) =>
		mentionsOf(analyseSmall(writeAd([opening, '# Requirements', `- ${line}`])), concept).map(
			({ strength }) => strength,
		);

	it('is preferred, though the line is a must', () => {
		expect(strengthsOf('Writes Python, ideally with Kubernetes', 'technology/kubernetes')).toEqual(['preferred']);
		expect(strengthsOf('Writes Python, ideally with Kubernetes', 'technology/python')).toEqual(['must']);
	});

	it('at the begin or the end makes the whole line preferred', () => {
		expect(strengthsOf('Ideally writes Python', 'technology/python')).toEqual(['preferred']);
		expect(strengthsOf('Python, ideally', 'technology/python')).toEqual(['preferred']);
	});
});
