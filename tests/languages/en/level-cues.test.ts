// English words for levels: lines that ask for each level of a skill, and lines in which the same words mean something else.
import { describe, expect, it } from 'vitest';
import { levels, type Level } from '../../../src/core/level.ts';
import { mentionsOf, opening, writeAd } from '../../matcher/ads.ts';
import { analyseSmall } from '../../matcher/small-knowledge.ts';

/** The level asked of Python in a line under "Requirements". */
const levelAsked = (line: string): Level | null | undefined =>
	mentionsOf(analyseSmall(writeAd([opening, '# Requirements', `- ${line}`])), 'technology/python')[0]?.level;

const asking: Readonly<Record<Level, readonly string[]>> = {
	1: ['Awareness of Python', 'Some exposure to Python', 'Basic understanding of Python', 'An interest in Python'],
	2: ['Familiarity with Python', 'Familiar with Python', 'Working knowledge of Python', 'Some experience of Python'],
	3: [
		'Proficient in Python',
		'Good knowledge of Python',
		'Solid Python',
		'Hands-on experience with Python',
		'Skilled in Python',
	],
	4: [
		'Strong Python',
		'Advanced Python',
		'In-depth knowledge of Python',
		'Extensive experience with Python',
		'Python (advanced)',
		'Expertise in Python',
		'Python expertise',
	],
	5: [
		'Expert in Python',
		'Mastery of Python',
		'Deep expertise in Python',
		'Expert level expertise in Python',
		'A recognised expert in Python',
	],
};

describe.each(levels)('level %i', (level) => {
	it.each(asking[level])('is asked by "%s"', (line) => {
		expect(levelAsked(line)).toBe(level);
	});
});

describe('no level is asked', () => {
	it.each([
		'Python',
		'Knowledge of Python',
		'Experience with Python',
		'You have used Python in a shop or a lab',
		'Python or Kotlin',
		'Python, good communication skills',
	])('by "%s"', (line) => {
		expect(levelAsked(line)).toBeNull();
	});

	it.each([
		'Has worked for a leading supplier that uses Python',
		'Lead generation with Python scripts',
		'Technical support for users of Python',
	])('by "%s", where the word is not about the skill', (line) => {
		expect(levelAsked(line)).toBeNull();
	});
});

describe('of several words for a level', () => {
	it('the nearest before the name counts', () => {
		expect(levelAsked('Expert in SQL, familiar with Python')).toBe(2);
	});

	it('one in brackets behind a name belongs to that name, not to the next', () => {
		expect(levelAsked('SQL (advanced), Python (basic)')).toBe(1);
	});

	it('one after a colon behind a name belongs to that name', () => {
		expect(levelAsked('Python: expert')).toBe(5);
	});
});
