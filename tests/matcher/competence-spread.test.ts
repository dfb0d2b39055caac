// Names of competences whose words stand apart: found where they mean the same, left alone where they mean something else.
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/core/analysis.ts';
import { mentionsOf, opening, wordsAt, writeAd } from './ads.ts';
import { analyseBundled } from './bundled-engine.ts';
import { analyseSmall } from './small-knowledge.ts';

const adOf = (line: string) => writeAd([opening, '# Duties', `- ${line}`]);

/** The mentions of one competence of the small world in a duty, with their words. */
function namedIn(line: string, concept: string): [words: string, closeTo: string | undefined][] {
	const posting = adOf(line);
	return mentionsOf(analyseSmall(posting), `competence/${concept}`).map(({ span, closeTo }) => [
		wordsAt(posting, span),
		closeTo,
	]);
}
const mentionsIn = (line: string): readonly Mention[] => analyseBundled(adOf(line)).mentions;
const isFound = (line: string, concept: string): boolean =>
	mentionsIn(line).some((mention) => mention.concept === `competence/${concept}`);

describe('a verb and its object', () => {
	it('are found with words between that describe the object, and marked as close', () => {
		expect(namedIn('Manages three large projects', 'project-management')).toEqual([
			['Manages three large projects', 'manage projects'],
		]);
		expect(namedIn('Solve awkward problems', 'problem-solving')).toEqual([
			['Solve awkward problems', 'solve problems'],
		]);
	});

	it('are the name itself where only an article or a possessive stands between', () => {
		expect(namedIn('Manage our projects', 'project-management')).toEqual([['Manage our projects', undefined]]);
		expect(namedIn('Solving the problems', 'problem-solving')).toEqual([['Solving the problems', undefined]]);
	});

	it('are found where a second verb shares the object, or a list shares the verb', () => {
		expect(namedIn('Plan, manage and close projects', 'project-management')).toHaveLength(1);
		expect(namedIn('Manage boats and projects', 'project-management')).toHaveLength(1);
	});

	it('are not found once the most words between are others', () => {
		expect(namedIn('Manage the wide old wooden ferry projects', 'project-management')).toEqual([]);
	});

	it.each([
		['Manage boats for other projects', 'a preposition'],
		['Manage ferries that serve projects', 'a relative clause'],
		['Manage ferries and write projects', 'another verb behind a noun'],
		['Manage ferries: projects', 'a colon'],
		['Manage (see projects)', 'a bracket'],
		['Managed projects that lasted', 'no word at all, and are then a name as before'],
	])('in "%s", past %s', (line) => {
		expect(namedIn(line, 'project-management').filter(([, closeTo]) => closeTo !== undefined)).toEqual([]);
	});

	it('are no verb and object where the first word stands in a list of nouns', () => {
		expect(isFound('Talks to parents, coaches and other visitors', 'coaching-and-mentoring')).toBe(false);
		expect(isFound('Coaches two other trainees and other staff', 'coaching-and-mentoring')).toBe(true);
	});

	it('are no verb and object where the first word is a past form that describes', () => {
		expect(isFound('Sells integrated, lockable systems', 'component-integration')).toBe(false);
		expect(isFound('Integrate new ticket systems', 'component-integration')).toBe(true);
	});
});

describe('a word that a list shares', () => {
	it('belongs to each member before it', () => {
		expect(isFound('Good communication and bookkeeping skills', 'communication-and-knowledge-sharing')).toBe(true);
		expect(isFound('Project and harbour management', 'project-management')).toBe(true);
	});

	it('is the last one where two could be meant', () => {
		const line = 'Good communication and harbour management skills';
		expect(isFound(line, 'communication-and-knowledge-sharing')).toBe(true);
		expect(isFound(line, 'public-relations')).toBe(false);
		expect(isFound('Project and harbour management skills', 'project-management')).toBe(true);
	});

	it('begins with the very word of the name, not with another that has its stem', () => {
		expect(isFound('Programme and harbour management', 'programme-management')).toBe(true);
		expect(isFound('Programming and harbour management', 'programme-management')).toBe(false);
	});

	it('belongs to each member behind it', () => {
		expect(isFound('Project design, costing and monitoring', 'progress-monitoring-and-control')).toBe(true);
	});

	it('does not belong to what stands outside the list', () => {
		expect(
			isFound('Keeps radio communication equipment and has seafaring skills', 'communication-and-knowledge-sharing'),
		).toBe(false);
		expect(
			isFound('Reports to the project office, which knows a lot about monitoring', 'progress-monitoring-and-control'),
		).toBe(false);
		expect(isFound('Serves the donor, harbour management', 'donor-relations')).toBe(false);
	});
});

it('a name among the words of another counts as one word', () => {
	expect(namedIn('Solve odd customer service problems', 'problem-solving')).toEqual([
		['Solve odd customer service problems', 'solve problems'],
	]);
});

describe('names that stand whole', () => {
	it('go before those that stand apart, and no word is taken twice', () => {
		const posting = adOf('Manage the project planning for projects');
		const named = analyseSmall(posting).mentions.map(({ span }) => wordsAt(posting, span));
		expect(named).toContain('project planning');
		expect(mentionsIn('Manages stakeholder engagement').filter(({ closeTo }) => closeTo !== undefined)).toEqual([]);
	});

	it('never say that they are close to a name', () => {
		const { mentions } = analyseSmall(adOf('Manage projects, negotiation skills, customer service'));
		expect(mentions.length).toBeGreaterThanOrEqual(3);
		expect(mentions.every((mention) => !('closeTo' in mention))).toBe(true);
	});
});

it('only competences are found apart, never technologies', () => {
	expect(
		analyseSmall(adOf('Write small Java programs in a Node and JS shop')).mentions.map(({ concept }) => concept),
	).toEqual(['technology/java']);
});
