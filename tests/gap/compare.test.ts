// An ad beside a profile: what is met, short, unrated or not stated; never a verdict on what is not known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gap, RequirementStatus, ItemStatus } from '../../src/core/gap.ts';
import { isRatable, type RatedLevel, type Rating } from '../../src/core/rating.ts';
import { compareWithProfile } from '../../src/gap/compare.ts';
import { adLines, boilerplate } from '../matcher/ad-arbitrary.ts';
import { opening, writeAd } from '../matcher/ads.ts';
import { analyseSmall, smallKnowledge } from '../matcher/small-knowledge.ts';

const rate = (concept: string, level: RatedLevel): Rating => ({
	concept,
	scale: concept.startsWith('technology/') ? 'technology' : 'competence',
	level,
	ratedAt: '2026-03-04T05:06:07Z',
});
const compare = (lines: readonly string[], ratings: readonly Rating[]): Gap =>
	compareWithProfile(analyseSmall(writeAd([opening, ...lines])), ratings);
const statusesOf = (gap: Gap): RequirementStatus[] => gap.requirements.map(({ status }) => status);
const withRating = (line: string, concept: string, level: RatedLevel) =>
	compare(['# Requirements', `- ${line}`], [rate(concept, level)]).requirements[0]?.skills[0];

describe('a skill beside a rating', () => {
	it('is one level short where the ad says "leads" and the user is a professional', () => {
		expect(withRating('Leads negotiation with mills', 'competence/negotiation', 3)).toMatchObject({
			concept: 'competence/negotiation',
			status: 'short',
			wanted: 4,
			have: 3,
			missing: 1,
		});
	});

	it('is met by the level asked and by more: more than asked is never a fault', () => {
		for (const level of [4, 5] as const)
			expect(withRating('Strong Python', 'technology/python', level)).toMatchObject({ status: 'met', missing: 0 });
	});

	it('is short by every level where the user does not have it', () => {
		expect(withRating('Strong Python', 'technology/python', 'none')).toMatchObject({ status: 'short', missing: 4 });
	});

	it('is unrated where the user is not sure, or has said nothing', () => {
		expect(withRating('Strong Python', 'technology/python', 'unsure')?.status).toBe('unrated');
		expect(withRating('Strong Python', 'technology/sap', 5)).toMatchObject({ status: 'unrated', have: null });
	});

	it('for which the ad states no level is not stated, not counted as short', () => {
		expect(withRating('Python', 'technology/python', 1)).toMatchObject({
			status: 'not-stated',
			wanted: null,
			missing: 0,
		});
	});

	it('for which the ad states no level is short where the user does not have it at all', () => {
		expect(withRating('Python', 'technology/python', 'none')).toMatchObject({ status: 'short', missing: 0 });
	});

	it('says which name its words are close to, and nothing of it where they are a name', () => {
		expect(withRating('Manage small boat projects', 'competence/project-management', 3)?.closeTo).toBe(
			'manage projects',
		);
		expect(withRating('Manage projects', 'competence/project-management', 3)).not.toHaveProperty('closeTo');
	});

	it('named twice in a requirement is asked at the higher level', () => {
		expect(withRating('Familiar with Python. Expert in Python.', 'technology/python', 3)?.wanted).toBe(5);
	});
});

describe('a requirement beside a profile', () => {
	it('is as far as its weakest skill', () => {
		const lines = ['# Requirements', '- Strong Python and SQL'];
		const python = rate('technology/python', 5);
		expect(statusesOf(compare(lines, [python]))).toEqual(['unrated']);
		expect(statusesOf(compare(lines, [python, rate('technology/sql', 2)]))).toEqual(['short']);
		expect(statusesOf(compare(lines, [python, rate('technology/sql', 4)]))).toEqual(['met']);
	});

	it('of alternatives is met by either', () => {
		const lines = ['# Requirements', '- Strong Java or Kotlin'];
		for (const concept of ['technology/java', 'technology/kotlin'])
			expect(statusesOf(compare(lines, [rate(concept, 5)]))).toEqual(['met']);
	});

	it('of alternatives is short only where every one is', () => {
		const lines = ['# Requirements', '- Strong Java or Kotlin'];
		const [java, kotlin] = [rate('technology/java', 1), rate('technology/kotlin', 'none')];
		expect(statusesOf(compare(lines, [java]))).toEqual(['unrated']);
		expect(statusesOf(compare(lines, [java, kotlin]))).toEqual(['short']);
	});

	it('of alternatives and one skill more is met by that skill and either of them', () => {
		const lines = ['# Requirements', '- Strong Python, and Java or Kotlin'];
		expect(statusesOf(compare(lines, [rate('technology/java', 5)]))).toEqual(['unrated']);
		expect(statusesOf(compare(lines, [rate('technology/java', 5), rate('technology/python', 5)]))).toEqual(['met']);
	});

	it('that names no skill is not compared', () => {
		expect(statusesOf(compare(['# Requirements', '- Patience', '- Driving licence'], []))).toEqual([
			'uncompared',
			'uncompared',
		]);
	});

	it('that the ad takes back is left out, whatever the user can do', () => {
		const lines = ['# Requirements', '- No knowledge of Python is needed'];
		expect(statusesOf(compare(lines, [rate('technology/python', 'none')]))).toEqual(['excluded']);
	});

	it('is counted once, under its strength', () => {
		const lines = ['# Requirements', '- Strong Python', '- Patience', '# Nice to have', '- Kotlin'];
		const { counts } = compare(lines, [rate('technology/python', 1), rate('technology/kotlin', 2)]);
		expect(counts.must).toMatchObject({ short: 1, uncompared: 1, met: 0 });
		expect(counts.preferred).toMatchObject({ 'not-stated': 1, short: 0 });
	});

	it('leaves duties out of the comparison', () => {
		expect(compare(['# Duties', '- Negotiation'], [rate('competence/negotiation', 'none')]).requirements).toEqual([]);
	});
});

/** From worst to best, as far as one can be said to be worse than another for what the user has said of himself. */
const worstFirst: readonly ItemStatus[] = ['short', 'not-stated', 'met'];
const ladder: readonly RatedLevel[] = ['none', 1, 2, 3, 4, 5];
const ratable = smallKnowledge.concepts
	.all()
	.filter(isRatable)
	.map(({ id }) => id);
const profiles = fc
	.uniqueArray(fc.tuple(fc.constantFrom(...ratable), fc.constantFrom<RatedLevel>(...ladder, 'unsure')), {
		selector: ([concept]) => concept,
		maxLength: ratable.length,
	})
	.map((pairs) => pairs.map(([concept, level]) => rate(concept, level)));

describe('for any ad and profile', () => {
	it('raising a rating never makes a skill or a requirement worse, and never adds a missing level', () => {
		fc.assert(
			fc.property(adLines, profiles, fc.nat(), (lines, profile, pick) => {
				const chosen = profile[pick % Math.max(1, profile.length)];
				const step = chosen === undefined ? -1 : ladder.indexOf(chosen.level);
				if (chosen === undefined || step < 0) return;
				const higher = ladder[Math.min(step + 1, ladder.length - 1)] ?? 5;
				const raised = profile.map((one) => (one === chosen ? { ...one, level: higher } : one));
				const [before, after] = [compare(lines, profile), compare(lines, raised)];
				before.requirements.forEach((was, at) => {
					const is = after.requirements[at];
					was.skills.forEach((skill, place) => {
						const now = is?.skills[place];
						if (now === undefined) throw new Error('a skill is gone');
						expect(now.missing).toBeLessThanOrEqual(skill.missing);
						if (skill.concept === chosen.concept)
							expect(worstFirst.indexOf(now.status)).toBeGreaterThanOrEqual(worstFirst.indexOf(skill.status));
						else expect(now).toEqual(skill);
					});
					if (was.status === 'met') expect(is?.status).toBe('met');
					if (was.status !== 'short') expect(is?.status).not.toBe('short');
				});
			}),
		);
	});

	it('ratings of what the ad does not name change nothing', () => {
		fc.assert(
			fc.property(adLines, profiles, (lines, profile) => {
				const named = new Set(analyseSmall(writeAd(lines)).mentions.map(({ concept }) => concept));
				const relevant = profile.filter(({ concept }) => named.has(concept));
				const analysis = analyseSmall(writeAd(lines));
				expect(compareWithProfile(analysis, profile)).toEqual(compareWithProfile(analysis, relevant));
			}),
		);
	});

	it('the order of the ratings changes nothing', () => {
		fc.assert(
			fc.property(adLines, profiles, (lines, profile) => {
				expect(compare(lines, profile.toReversed())).toEqual(compare(lines, profile));
			}),
		);
	});

	it('every requirement is counted exactly once', () => {
		fc.assert(
			fc.property(adLines, profiles, (lines, profile) => {
				const { requirements, counts } = compare(lines, profile);
				const counted = Object.values(counts).flatMap((perStatus) => Object.values(perStatus));
				expect(counted.reduce((sum, number) => sum + number, 0)).toBe(requirements.length);
			}),
		);
	});

	it('boilerplate at its end changes no gap', () => {
		fc.assert(
			fc.property(adLines, profiles, (lines, profile) => {
				expect(compare([...lines, ...boilerplate.flat()], profile)).toEqual(compare(lines, profile));
			}),
		);
	});

	it('the gap survives a message', () => {
		fc.assert(
			fc.property(adLines, profiles, (lines, profile) => {
				const gap = compare(lines, profile);
				expect(JSON.parse(JSON.stringify(gap))).toStrictEqual(gap);
			}),
		);
	});
});

it('the same ad and profile give the same bytes 100 times over', () => {
	const lines = ['# Requirements', '- Strong Python and SQL', '- Java or Kotlin', '# Nice to have', '- SAP, 3 years'];
	const profile = [rate('technology/python', 3), rate('technology/java', 'unsure')];
	const bytes = Array.from({ length: 100 }, () => JSON.stringify(compare(lines, profile)));
	expect(new Set(bytes).size).toBe(1);
});
