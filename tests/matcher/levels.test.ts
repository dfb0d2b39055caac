// The level of a skill that a line asks: from years that are tied to it, else from the words around it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/core/analysis.ts';
import { levelOfYears } from '../../src/matcher/levels.ts';
import { mentionsOf, opening, wordsAt, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

const mentionIn = (line: string, concept: string): Mention | undefined =>
	mentionsOf(analyseSmall(writeAd([opening, '# Requirements', `- ${line}`])), concept)[0];

describe('years with one skill', () => {
	it.each([
		[0.5, 1],
		[1, 1],
		[2, 2],
		[3, 3],
		[4, 3],
		[5, 4],
		[7, 4],
		[8, 5],
		[20, 5],
	])('%d ask for level %i', (years, level) => {
		expect(levelOfYears(years)).toBe(level);
	});

	it('more years never ask for a lower level', () => {
		const years = fc.double({ min: 0, max: 40, noNaN: true });
		fc.assert(fc.property(years, years, (a, b) => levelOfYears(Math.max(a, b)) >= levelOfYears(Math.min(a, b))));
	});

	it('count for each name of a list that follows them', () => {
		for (const line of ['3 years of Java or Kotlin', '3 years of Java/Kotlin', '3 years with Java, SQL and Kotlin'])
			for (const concept of ['technology/java', 'technology/kotlin'])
				expect(mentionIn(line, concept)?.level, line).toBe(3);
	});

	it('go before the words around it', () => {
		expect(mentionIn('Familiar with trade; 8 years of Python', 'technology/python')?.level).toBe(5);
	});

	it('are the cue, in the words of the ad', () => {
		const posting = writeAd([opening, '# Requirements', '- Three years of hands-on Python']);
		const cue = mentionsOf(analyseSmall(posting), 'technology/python')[0]?.levelCue;
		expect(cue?.says).toBe('Three years');
		expect(wordsAt(posting, cue!.span!)).toBe('Three years');
	});
});

describe('words for a level', () => {
	it('belong to each name of a list that follows them', () => {
		for (const concept of ['technology/python', 'technology/scala', 'technology/sap'])
			expect(mentionIn('Strong Python, SQL, Java, Kotlin, Scala and SAP', concept)?.level).toBe(4);
	});

	it('reach only so far', () => {
		const far = 'Strong sense of order at the desk and in the store room, and in the van on long days; Python';
		expect(mentionIn(far, 'technology/python')?.level).toBeNull();
	});

	it('end where the line begins to speak of something else', () => {
		expect(mentionIn('Strong partner of the teams that write Python', 'technology/python')?.level).toBeNull();
		expect(mentionIn('Strong in Python', 'technology/python')?.level).toBe(4);
	});

	it('that are verbs reach their object and no further', () => {
		expect(mentionIn('Lead the Python team', 'technology/python')?.level).toBe(4);
		expect(mentionIn('Lead a crew of nine sailors in Python', 'technology/python')?.level).toBeNull();
	});

	it('do not leave their line', () => {
		expect(mentionIn('Strong on tools. Python', 'technology/python')?.level).toBeNull();
	});

	it('say nothing of a certificate: one has it or not', () => {
		const pmp = mentionIn('Strong preference for a PMP', 'certificate/pmp');
		expect(pmp).toMatchObject({ level: null, levelCue: null });
	});
});

it('without words and years no level is stated, and none is made up', () => {
	expect(mentionIn('Python', 'technology/python')).toMatchObject({ level: null, levelCue: null });
});
