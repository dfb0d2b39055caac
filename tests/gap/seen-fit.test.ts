// How an ad that was seen fits: by the rules of an ad that is open, and never worse for a higher rating.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/core/level.ts';
import { emptyProfile, type Profile } from '../../src/core/profile.ts';
import type { RatedLevel } from '../../src/core/rating.ts';
import type { AskedSkill, SeenAd } from '../../src/core/seen-ad.ts';
import type { Kinship } from '../../src/gap/kinship.ts';
import { fitOfSeenAd, isTooLittle, judgeBy, orderOfFit } from '../../src/gap/seen-fit.ts';
import { rate } from './profiles.ts';

const kinship: Kinship = {
	broaderOf: (id) => (id === 'technology/postgresql' ? ['technology/sql'] : []),
	refsOf: (id) => (id === 'competence/negotiation' ? ['axelos/negotiation'] : []),
};
const asks = (concept: string, level: Level | null = null): AskedSkill => ({ concept, strength: 'must', level });
const adOf = (...asked: readonly AskedSkill[]): SeenAd => ({
	key: 'board/1',
	host: 'board.example',
	title: 'A job',
	company: null,
	seenAt: '2026-05-04T10:00:00.000Z',
	roles: [],
	asked,
	unkept: 0,
});
const profileOf = (levels: Readonly<Record<string, RatedLevel>>): Profile => ({
	...emptyProfile,
	ratings: Object.entries(levels).map(([concept, level]) => rate(concept, level)),
});
const fit = (ad: SeenAd, levels: Readonly<Record<string, RatedLevel>>) => fitOfSeenAd(ad, profileOf(levels), kinship);

describe('a skill of a seen ad', () => {
	it('is met at the level that is asked, and at any where none is', () => {
		expect(fit(adOf(asks('technology/go', 3)), { 'technology/go': 3 })).toEqual({ met: 1, known: 1, asked: 1 });
		expect(fit(adOf(asks('technology/go')), { 'technology/go': 1 })).toEqual({ met: 1, known: 1, asked: 1 });
	});

	it('is known and not met where it is below, or not there', () => {
		expect(fit(adOf(asks('technology/go', 3)), { 'technology/go': 2 })).toEqual({ met: 0, known: 1, asked: 1 });
		expect(fit(adOf(asks('technology/go')), { 'technology/go': 'none' })).toEqual({ met: 0, known: 1, asked: 1 });
	});

	it('is not known where nothing was said, or "not sure"', () => {
		expect(fit(adOf(asks('technology/go')), {})).toEqual({ met: 0, known: 0, asked: 1 });
		expect(fit(adOf(asks('technology/go')), { 'technology/go': 'unsure' })).toEqual({ met: 0, known: 0, asked: 1 });
	});

	it('is known by a kind of it and by the framework’s skill, never by what is wider', () => {
		expect(fit(adOf(asks('technology/sql', 2)), { 'technology/postgresql': 3 }).met).toBe(1);
		expect(fit(adOf(asks('competence/negotiation', 2)), { 'axelos/negotiation': 2 }).met).toBe(1);
		expect(fit(adOf(asks('technology/postgresql')), { 'technology/sql': 5 }).known).toBe(0);
	});

	it('counts once, at the highest level asked, and not at all where it is had or not', () => {
		const ad = adOf(asks('technology/go', 1), asks('technology/go', 4), asks('certificate/pmp'), asks('language/fr'));
		expect(fit(ad, { 'technology/go': 3 })).toEqual({ met: 0, known: 1, asked: 1 });
	});
});

it('a judge says the same of every ad as a comparison of that ad alone', () => {
	const { fitOf } = judgeBy(profileOf({ 'technology/postgresql': 3, 'technology/go': 2 }), kinship);
	const ads = [adOf(asks('technology/sql', 4)), adOf(asks('technology/sql', 3)), adOf(asks('technology/go', 2))];
	expect(ads.map((ad) => fitOf(ad).met)).toEqual([0, 1, 1]);
	expect(ads.map((ad) => fitOf(ad).met)).toEqual([0, 1, 1]);
});

describe('the order by fit', () => {
	it('is of the same share the ad that asks more first', () => {
		expect(orderOfFit({ met: 9, known: 9, asked: 9 })).toBeGreaterThan(orderOfFit({ met: 4, known: 4, asked: 4 }));
	});

	it('has those last of which too little is asked or known', () => {
		expect([isTooLittle({ met: 3, known: 3, asked: 3 }), isTooLittle({ met: 4, known: 4, asked: 8 })]).toEqual([
			true,
			true,
		]);
		expect(isTooLittle({ met: 0, known: 5, asked: 8 })).toBe(false);
		expect(orderOfFit({ met: 3, known: 3, asked: 3 })).toBeLessThan(orderOfFit({ met: 0, known: 9, asked: 9 }));
	});

	it('never falls when a rating rises', () => {
		const level = fc.constantFrom<RatedLevel[]>('unsure', 'none', 1, 2, 3, 4, 5);
		const wanted = fc.constantFrom<(Level | null)[]>(null, 1, 2, 3, 4, 5);
		const rank = (rated: RatedLevel): number => (rated === 'unsure' ? -1 : rated === 'none' ? 0 : rated);
		fc.assert(
			fc.property(fc.array(wanted, { minLength: 1, maxLength: 8 }), level, level, level, (levels, one, other, rest) => {
				const ad = adOf(...levels.map((each, at) => asks(`technology/t${at}`, each)));
				const others = Object.fromEntries(levels.map((_, at) => [`technology/t${at}`, rest]));
				const [low, high] = rank(one) <= rank(other) ? [one, other] : [other, one];
				const at = (rated: RatedLevel) => orderOfFit(fit(ad, { ...others, 'technology/t0': rated }));
				expect(at(high)).toBeGreaterThanOrEqual(at(low));
			}),
		);
	});
});
