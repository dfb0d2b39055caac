// Which skills are rated one after another.
import { describe, expect, it } from 'vitest';
import { nextUnrated, queueOf } from '../../../src/ui/parts/rating-queue.ts';
import { roleOf } from '../small-library.ts';

const expected = (concept: string, strength: 'must' | 'plus', grade: string | null = null) => ({
	concept,
	strength,
	level: null,
	grade,
});

describe('the queue of a role', () => {
	it('has its musts before what is a plus, else the order of the framework', () => {
		const expects = [expected('a', 'plus'), expected('c', 'must'), expected('b', 'must')];
		expect(queueOf(roleOf('x/y', 'Y', [], { expects }))).toEqual(['c', 'b', 'a']);
	});

	it('has a skill once, however many grades expect it', () => {
		const expects = [expected('a', 'must', 'AO'), expected('a', 'must', 'EO'), expected('b', 'must')];
		expect(queueOf(roleOf('x/y', 'Y', [], { expects }))).toEqual(['a', 'b']);
	});

	it('is empty where the framework states nothing', () => {
		expect(queueOf(roleOf('x/y', 'Y', []))).toEqual([]);
	});
});

describe('the next skill', () => {
	const rated = new Set(['a', 'c']);
	const next = (from: number): number => nextUnrated(['a', 'b', 'c', 'd'], (concept) => rated.has(concept), from);

	it('is the first without a rating from there on', () => {
		expect([next(0), next(2)]).toEqual([1, 3]);
	});

	it('is the end where none is left, even if one before was skipped', () => {
		expect(next(4)).toBe(4);
		expect(nextUnrated(['b', 'a'], (concept) => rated.has(concept), 1)).toBe(2);
	});
});
