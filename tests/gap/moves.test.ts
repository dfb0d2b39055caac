// What would move an ad most: what is known to be missing, by how much it would close.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gap, Move } from '../../src/core/gap.ts';
import { adLines } from '../matcher/ad-arbitrary.ts';
import { anyProfile, compareLines, rate } from './profiles.ts';

const nameOf = ({ item }: Move): string => (item.kind === 'skill' ? (item.concept.split('/')[1] ?? '') : item.kind);
const movesOf = (gap: Gap): string[] => gap.moves.map(nameOf);

describe('the moves', () => {
	const lines = [
		'# Requirements',
		'- Strong Python',
		'- Strong Python and SQL',
		'- Strong SQL',
		'- At least 5 years of experience',
		'# Nice to have',
		'- Strong Kotlin',
	];

	it('name first what closes most musts', () => {
		const gap = compareLines(lines, {
			ratings: [rate('technology/python', 2), rate('technology/sql', 5), rate('technology/kotlin', 1)],
			years: 4,
		});
		expect(movesOf(gap)).toEqual(['python', 'years', 'kotlin']);
		expect(gap.moves[0]).toMatchObject({ musts: 2, preferred: 0 });
		expect(gap.moves[2]).toMatchObject({ musts: 0, preferred: 1 });
	});

	it('are three at the most', () => {
		const gap = compareLines(lines, {
			ratings: ['python', 'sql', 'kotlin'].map((name) => rate(`technology/${name}`, 'none')),
			years: 1,
		});
		expect(gap.moves).toHaveLength(3);
	});

	it('leave out what is not rated: nobody knows whether it is missing', () => {
		expect(compareLines(lines, {}).moves).toEqual([]);
	});

	it('leave out the other one of two alternatives where one is there', () => {
		const gap = compareLines(['# Requirements', '- Strong Java or Kotlin'], {
			ratings: [rate('technology/java', 5), rate('technology/kotlin', 'none')],
		});
		expect(gap.moves).toEqual([]);
	});
});

/** What a move is about. */
const subjectOf = ({ item }: Move): string =>
	[item.kind, 'concept' in item ? item.concept : null, 'code' in item ? item.code : null].join(' ');

it('every move is about something that is short, and no two are about the same', () => {
	fc.assert(
		fc.property(adLines, anyProfile, (lines, profile) => {
			const { moves } = compareLines(lines, profile);
			expect(moves.every(({ item }) => item.status === 'short')).toBe(true);
			expect(new Set(moves.map(subjectOf)).size).toBe(moves.length);
		}),
	);
});
