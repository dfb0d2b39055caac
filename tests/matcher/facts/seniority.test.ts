// The seniority that titles tell.
import { expect, it } from 'vitest';
import { factsOf } from './facts-of.ts';

it.each<[string, string, string]>([
	['Baking Intern', 'intern', 'Intern'],
	['Junior Baker', 'junior', 'Junior'],
	['Baker, Mid-Level', 'mid', 'Mid-Level'],
	['Senior Baker', 'senior', 'Senior'],
	['Sr. Baker', 'senior', 'Sr'],
	['Baker (Senior)', 'senior', 'Senior'],
	['Team Leader – Ovens', 'lead', 'Team Leader'],
	['Lead Baker', 'lead', 'Lead'],
	['Staff Software Engineer', 'principal', 'Staff'],
	['Principal Engineer', 'principal', 'Principal'],
	['Deputy Head of Baking', 'head', 'Deputy Head'],
	['Head of Ovens', 'head', 'Head of'],
	['Senior Director, Ovens', 'director', 'Senior Director'],
	['Associate Director of Flour', 'director', 'Associate Director'],
	['Senior Vice President, Bread', 'vice-president', 'Senior Vice President'],
	['Chief Bread Officer', 'chief', 'Chief'],
	['Assistant Baker to the Director', 'null', ''],
	['Executive Assistant to the CEO', 'null', ''],
	['Baking Adviser - Chief Bread Officer', 'null', ''],
	['Personal Assistant - Director', 'null', ''],
	['Staff Nurse', 'null', ''],
	['Lead Generation Specialist', 'null', ''],
	['Senior Living Cook', 'null', ''],
	['Head Start Teacher', 'null', ''],
	['International Baker', 'null', ''],
	['Baker', 'null', ''],
])('"%s": %s', (title, rank, says) => {
	expect(factsOf([], title).seniority).toEqual(rank === 'null' ? null : { rank, says });
});

it('is told by the title alone', () => {
	expect(factsOf(['You work with a senior baker and report to the director.']).seniority).toBeNull();
});
