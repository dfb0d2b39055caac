// The fit of an ad as a whole: bands and order, with enough said and with too little; orderings, not numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degreeClasses } from '../../src/core/analysis.ts';
import { fitBands, type Gap } from '../../src/core/gap.ts';
import type { Profile } from '../../src/core/profile.ts';
import { adLines } from '../matcher/ad-arbitrary.ts';
import { anyProfile, compareLines, ladder, rate } from './profiles.ts';

const rich = [
	'# Requirements',
	'- Strong Python',
	'- Strong SQL',
	'- Strong Java',
	'- Strong Kubernetes',
	'- Strong negotiation skills',
	'- Strong project management',
	'- Strong SAP',
	'- Strong Kotlin',
	'# Nice to have',
	'- Strong Scala',
];
const everything = [
	'technology/python',
	'technology/sql',
	'technology/java',
	'technology/kubernetes',
	'competence/negotiation',
	'competence/project-management',
	'technology/sap',
	'technology/kotlin',
	'technology/scala',
];
const allAt = (level: 1 | 2 | 3 | 4 | 5) => ({ ratings: everything.map((concept) => rate(concept, level)) });
const orderOf = (lines: readonly string[], said: Partial<Profile>): number => compareLines(lines, said).order ?? -1;

describe('the band', () => {
	it('rises with the ratings', () => {
		const bands = ([1, 2, 3, 4, 5] as const).map((level) => compareLines(rich, allAt(level)).band ?? 'far');
		const ranks = bands.map((band) => fitBands.indexOf(band));
		expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
		expect(bands[0]).toBe('far');
		expect(bands[4]).toBe('strong');
	});

	it('is not given where too little is asked', () => {
		const thin = ['# Requirements', '- Strong Python', '- Strong SQL'];
		expect(compareLines(thin, allAt(5))).toMatchObject({ band: null, order: null });
	});

	it('is not given where too little is rated, and never 0 or 100 % in its place', () => {
		expect(compareLines(rich, { ratings: [rate('technology/python', 5)] })).toMatchObject({ band: null, order: null });
		expect(compareLines(rich, {})).toMatchObject({ band: null, order: null });
	});

	it('does not count lines that name nothing as something that is missing', () => {
		const more = [...rich, '# Requirements', '- Patience', '- A sense of humour'];
		expect(compareLines(more, allAt(5)).band).toBe('strong');
	});
});

describe('the order among ads', () => {
	it('puts the fuller ad first where both fit alike', () => {
		expect(orderOf(rich, allAt(5))).toBeGreaterThan(orderOf(rich.slice(0, 6), allAt(5)));
	});

	it('is moved more by a must than by a nice-to-have', () => {
		const without = (missing: string) => ({
			ratings: everything.map((concept) => rate(concept, concept === missing ? 'none' : 5)),
		});
		expect(orderOf(rich, without('technology/scala'))).toBeGreaterThan(orderOf(rich, without('technology/sap')));
	});
});

/** How far a band is from the worst; -1 where there is none. */
const heightOf = ({ band }: Gap): number => (band === null ? -1 : fitBands.length - fitBands.indexOf(band));

/** The profile with one thing that it says made better; the same where there is nothing to better. */
function better(profile: Profile, pick: number): Profile {
	const { ratings, degrees, languages } = profile;
	const chosen = ratings[pick % Math.max(1, ratings.length)];
	const next = chosen === undefined ? undefined : ladder[ladder.indexOf(chosen.level) + 1];
	const isOnLadder = chosen !== undefined && ladder.includes(chosen.level);
	const raised =
		isOnLadder && next !== undefined
			? ratings.map((rating) => (rating === chosen ? { ...rating, level: next } : rating))
			: ratings;
	switch (pick % 4) {
		case 0:
			return { ...profile, years: profile.years === null ? null : profile.years + 1 };
		case 1:
			return {
				...profile,
				degrees:
					degrees?.map((held) => ({
						...held,
						degree: degreeClasses[degreeClasses.indexOf(held.degree) + 1] ?? held.degree,
					})) ?? null,
			};
		case 2:
			return { ...profile, languages: languages?.map((spoken) => ({ ...spoken, level: 'c2' as const })) ?? null };
		default:
			return { ...profile, ratings: raised };
	}
}

describe('for any ad and profile', () => {
	it('saying more of oneself never lowers the fit', () => {
		fc.assert(
			fc.property(adLines, anyProfile, fc.nat(), (lines, profile, pick) => {
				const [before, after] = [compareLines(lines, profile), compareLines(lines, better(profile, pick))];
				if (before.order === null) return;
				expect(after.order ?? -1).toBeGreaterThanOrEqual(before.order - 1e-12);
				expect(heightOf(after)).toBeGreaterThanOrEqual(heightOf(before));
				expect(after.counts.must.met).toBeGreaterThanOrEqual(before.counts.must.met);
			}),
			{ numRuns: 300 },
		);
	});
});
