// What ratings say of a concept: its own first, then what hangs together with it, on its own scale.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/cli/read-assets.ts';
import { indexLibrary, scaleOfConcept } from '../../src/gap/library-index.ts';
import { findStanding } from '../../src/gap/standing.ts';
import { rankOfLevel } from '../../src/taxonomy/scales.ts';
import { ratingsOf, smallIndex } from './small-library.ts';

const standing = (concept: string, levels: Parameters<typeof ratingsOf>[0]) =>
	findStanding(concept, ratingsOf(levels), smallIndex);

describe('a skill of a framework', () => {
	it('stands as it was rated itself, whatever else was rated', () => {
		expect(standing('ecf/build', { 'ecf/build': 2, 'competence/building': 5, 'axelos/build': 5 })).toMatchObject({
			concept: 'ecf/build',
			relation: 'itself',
			level: '2',
			lost: null,
		});
	});

	it('stands as "not sure" where the user said so of it, for that is their word', () => {
		expect(standing('ecf/build', { 'ecf/build': 'unsure', 'competence/building': 5 })).toMatchObject({
			relation: 'itself',
			rated: 'unsure',
			level: null,
		});
	});

	it('stands through a competence, with what is lost between the scales', () => {
		const found = standing('ecf/build', { 'competence/building': 3, 'axelos/build': 5 });
		expect(found).toMatchObject({ concept: 'competence/building', relation: 'competence', level: '3' });
		expect(found?.lost).toMatch(/\w/);
		expect(standing('ecf/build', { 'competence/building': 4 })?.lost).toBeNull();
	});

	it('stands through the competence that is closest to it, even where another is rated higher', () => {
		expect(standing('ecf/build', { 'competence/checking': 5, 'competence/building': 2 })).toMatchObject({
			concept: 'competence/building',
			level: '2',
		});
	});

	it('passes over a competence of which the user is not sure', () => {
		expect(standing('ecf/build', { 'competence/checking': 5, 'competence/building': 'unsure' })).toMatchObject({
			concept: 'competence/checking',
			level: '5',
		});
	});

	it('stands through another framework’s skill only where both hang on one competence', () => {
		expect(standing('ecf/build', { 'axelos/build': 4 })).toMatchObject({ concept: 'axelos/build', relation: 'skill' });
		expect(standing('ecf/run', { 'axelos/build': 4, 'competence/building': 4 })).toBeNull();
		expect(standing('ecf/test', { 'ecf/build': 4 }), 'of the same framework').toBeNull();
	});

	it('of four levels takes a fifth for its highest', () => {
		expect(standing('odp/talk', { 'odp/talk': 3 })?.level).toBe('P');
		expect(standing('odp/talk', { 'odp/talk': 5 })?.level).toBe('E');
		expect(standing('odp/talk', { 'competence/talking': 2 })?.level).toBe('W');
	});

	it('is known to be missing where what stands for it is', () => {
		expect(standing('odp/talk', { 'competence/talking': 'none' })).toMatchObject({ rated: 'none', level: null });
	});
});

describe('a competence', () => {
	it('stands through the skill of a framework that it points at', () => {
		expect(standing('competence/building', { 'axelos/build': 4 })).toMatchObject({ relation: 'skill', level: '4' });
		expect(standing('competence/building', { 'ecf/test': 4 })).toBeNull();
	});
});

describe('a technology', () => {
	it('stands through the kind of it that is rated highest, two steps down at most', () => {
		expect(standing('technology/relational', { 'technology/postgresql': 2, 'technology/oracle': 4 })).toMatchObject({
			concept: 'technology/oracle',
			relation: 'kind',
			level: '4',
		});
		expect(standing('technology/relational', { 'technology/timescale': 3 })?.concept).toBe('technology/timescale');
	});

	it('is not known to be missing where a kind of it is, nor there where only something wider is', () => {
		expect(standing('technology/relational', { 'technology/oracle': 'none' })).toBeNull();
		expect(standing('technology/oracle', { 'technology/relational': 4 })).toBeNull();
	});

	it('stands on the scale of technologies, by its own rating alone', () => {
		expect(standing('technology/go', { 'technology/go': 3 })).toMatchObject({ level: '3', ratedOn: 'technology' });
		expect(standing('technology/go', { 'competence/building': 3 })).toBeNull();
	});
});

it('rating anything higher never makes the standing in any skill lower', () => {
	const library = readLibrary();
	const index = indexLibrary(library);
	const concepts = [...library.skills, ...library.competences].map(({ id }) => id);
	const levels = ['none', 1, 2, 3, 4, 5] as const;
	const rated = fc.dictionary(fc.constantFrom(...concepts), fc.constantFrom(...levels), { maxKeys: 20, minKeys: 1 });
	fc.assert(
		fc.property(rated, fc.nat(), fc.constantFrom(...library.skills.map(({ id }) => id)), (before, at, skill) => {
			const keys = Object.keys(before);
			const raised = keys[at % keys.length] ?? '';
			const higher = levels[Math.min(levels.length - 1, levels.indexOf(before[raised] ?? 'none') + 1)] ?? 5;
			const rankWith = (ratings: typeof before): number => {
				const level = findStanding(skill, ratingsOf(ratings), index)?.level ?? null;
				return level === null ? 0 : (rankOfLevel(library.scales, scaleOfConcept(skill), level) ?? 0);
			};
			expect(rankWith({ ...before, [raised]: higher })).toBeGreaterThanOrEqual(rankWith(before));
		}),
		{ numRuns: 300 },
	);
});
