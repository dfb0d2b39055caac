// An ad beside a profile: what is met, short, unrated or not stated; never a verdict on what is not known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gap, ItemStatus, RequirementStatus, SkillGap } from '../../src/core/gap.ts';
import type { RatedLevel, Rating } from '../../src/core/rating.ts';
import { adLines, boilerplate } from '../matcher/ad-arbitrary.ts';
import { writeAd } from '../matcher/ads.ts';
import { analyseSmall } from '../matcher/small-knowledge.ts';
import { anyProfile, anyRatings, compareLines, ladder, rate } from './profiles.ts';

const compare = (lines: readonly string[], ratings: readonly Rating[]): Gap => compareLines(lines, { ratings });
const skillsOf = ({ items }: Gap['requirements'][number]): SkillGap[] => items.filter((item) => item.kind === 'skill');
const statusesOf = (gap: Gap): RequirementStatus[] => gap.requirements.map(({ status }) => status);
const withRating = (line: string, concept: string, level: RatedLevel) =>
	compare(['# Requirements', `- ${line}`], [rate(concept, level)]).requirements.flatMap(skillsOf)[0];

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

describe('a skill that is not rated itself', () => {
	const withSql = (level: RatedLevel) =>
		compare(['# Requirements', '- Good SQL'], [rate('technology/postgresql', level)]).requirements.flatMap(skillsOf)[0];

	it('is met by a kind of it that is rated high enough, which is said', () => {
		expect(withSql(3)).toMatchObject({
			status: 'met',
			have: 3,
			through: { concept: 'technology/postgresql', relation: 'narrower' },
		});
	});

	it('is not short by a kind of it that is rated lower: the user may have it by another way', () => {
		expect(withSql(1)).toMatchObject({ status: 'unrated', have: null, missing: 0, through: { level: 1 } });
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

	it('that names nothing that a profile can hold is not compared', () => {
		expect(statusesOf(compare(['# Requirements', '- Patience'], []))).toEqual(['uncompared']);
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
describe('for any ad and profile', () => {
	it('raising a rating never makes a skill or a requirement worse, and never adds a missing level', () => {
		fc.assert(
			fc.property(adLines, anyRatings, fc.nat(), (lines, profile, pick) => {
				const chosen = profile[pick % Math.max(1, profile.length)];
				const step = chosen === undefined ? -1 : ladder.indexOf(chosen.level);
				if (chosen === undefined || step < 0) return;
				const higher = ladder[Math.min(step + 1, ladder.length - 1)] ?? 5;
				const raised = profile.map((one) => (one === chosen ? { ...one, level: higher } : one));
				const [before, after] = [compare(lines, profile), compare(lines, raised)];
				before.requirements.forEach((was, at) => {
					const is = after.requirements[at];
					skillsOf(was).forEach((skill, place) => {
						const now = is === undefined ? undefined : skillsOf(is)[place];
						if (now === undefined) throw new Error('a skill is gone');
						expect(now.missing).toBeLessThanOrEqual(skill.missing);
						if (skill.concept === chosen.concept)
							expect(worstFirst.indexOf(now.status)).toBeGreaterThanOrEqual(worstFirst.indexOf(skill.status));
						else expect(worstFirst.indexOf(now.status)).toBeGreaterThanOrEqual(worstFirst.indexOf(skill.status));
					});
					if (was.status === 'met') expect(is?.status).toBe('met');
					if (was.status !== 'short') expect(is?.status).not.toBe('short');
				});
			}),
		);
	});

	it('ratings of what the ad does not name, nor anything akin to it, change nothing', () => {
		fc.assert(
			fc.property(adLines, anyRatings, (lines, ratings) => {
				const named = new Set(analyseSmall(writeAd(lines)).mentions.map(({ concept }) => concept));
				const others = new Set(['own/zorble', 'technology/cobol']);
				const relevant = ratings.filter(({ concept }) => named.has(concept));
				const more = [...others].filter((id) => !named.has(id)).map((id) => rate(id, 5));
				expect(compare(lines, [...relevant, ...more])).toEqual(compare(lines, relevant));
			}),
		);
	});

	it('the order of the ratings changes nothing', () => {
		fc.assert(
			fc.property(adLines, anyRatings, (lines, profile) => {
				expect(compare(lines, profile.toReversed())).toEqual(compare(lines, profile));
			}),
		);
	});

	it('every requirement is counted exactly once', () => {
		fc.assert(
			fc.property(adLines, anyProfile, (lines, profile) => {
				const { requirements, counts } = compareLines(lines, profile);
				const counted = Object.values(counts).flatMap((perStatus) => Object.values(perStatus));
				expect(counted.reduce((sum, number) => sum + number, 0)).toBe(requirements.length);
			}),
		);
	});

	it('boilerplate at its end changes no gap', () => {
		fc.assert(
			fc.property(adLines, anyRatings, (lines, profile) => {
				expect(compare([...lines, ...boilerplate.flat()], profile)).toEqual(compare(lines, profile));
			}),
		);
	});

	it('the gap survives a message', () => {
		fc.assert(
			fc.property(adLines, anyProfile, (lines, profile) => {
				const gap = compareLines(lines, profile);
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
