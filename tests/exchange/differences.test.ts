// What is news between two profiles, and which of two ratings of one skill counts.
import { describe, expect, test } from 'vitest';
import { emptyProfile, type Profile } from '../../src/core/profile.ts';
import type { Rating } from '../../src/core/rating.ts';
import { findChanges, withRatings } from '../../src/exchange/differences.ts';

const go: Rating = { concept: 'technology/go', scale: 'technology', level: 3, ratedAt: '2026-03-02T09:00:00.000Z' };
const later: Rating = { ...go, ratedAt: '2026-05-04T10:00:00.000Z' };
const rated = (...ratings: readonly Rating[]): Profile => ({ ...emptyProfile, ratings });

describe('a rating', () => {
	test('that says the same at another time is no change', () => {
		expect(findChanges(rated(go), rated(later))).toEqual([]);
	});

	test.each([
		['level', { ...later, level: 4 }],
		['evidence', { ...later, evidence: 'a service' }],
		['year', { ...later, lastUsed: 2025 }],
	] as const)('of another %s is one', (_, after) => {
		expect(findChanges(rated(go), rated(after))).toEqual([{ what: 'rating', concept: go.concept, before: go, after }]);
	});

	test('that is gone is one', () => {
		expect(findChanges(rated(go), rated())).toEqual([{ what: 'rating', concept: go.concept, before: go, after: null }]);
	});
});

describe('a profile with the ratings of a file', () => {
	const rust: Rating = { ...go, concept: 'technology/rust' };

	test('keeps its others', () => {
		expect(withRatings(rated(rust), [go])).toEqual([rust, go]);
	});

	test('has of one skill the rating that comes last', () => {
		expect(withRatings(rated(go), [rust, later, { ...later, level: 5 }])).toEqual([{ ...later, level: 5 }, rust]);
	});
});
