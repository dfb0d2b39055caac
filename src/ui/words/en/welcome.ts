// The words of the page of the first run, in English.
import { count } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const welcome = {
	heading: 'A job ad, and you beside it',
	lead: 'Plumbline reads job ads on builtin.com and unjobs.org where they stand, and shows what they really ask for beside what you say you can do.',
	skip: 'Skip this and open Plumbline',
	does: 'What it does',
	doesList: [
		'Finds in an ad what is a must and what is nice to have, with levels, years and degrees, each by the ad’s own words.',
		'Says which role of four public frameworks an ad comes closest to, and what it leaves out.',
		'Compares that with what you rated, and says what is missing. You rate a skill once.',
	],
	never: 'What it never does',
	neverList: [
		'It never sends anything anywhere. Everything happens and stays on this device.',
		'It never guesses what you can do, and never says a number without its reason.',
		'It never applies, writes or clicks for you. In the page it only marks words, which you can switch off.',
	],
	steps: 'Steps',
	stepNames: { role: 'Pick a role', rate: 'Rate five skills', try: 'Try it on an ad' },
	stepAt: (at: number, of: number, name: string) => `Step ${at} of ${of}: ${name}`,
	roleHeading: 'Which role do you aim at?',
	roleHint: 'It decides which skills you are asked about first. You can add others, or none, at any time.',
	searchRole: (n: number) => `Search ${count(n, 'role', 'roles')}`,
	goOnWith: (role: string) => `Go on with ${role}`,
	withoutRole: 'Go on without a role',
	rateHeading: (skills: number, role: string) => `${count(skills, 'skill', 'skills')} that say most about ${role}`,
	rateHint: 'Choose what is true today. “None” and “Unsure” are answers too, and nobody but you sees them.',
	rateKeys: 'With the focus on a skill, one key answers and goes on: 1 to 5, 0 for none, ? for not sure.',
	levelsOf: {
		competence: 'Skills: 1 entry, 2 practitioner, 3 professional, 4 lead, 5 executive.',
		technology: 'Tools and technologies: 1 aware of it, 2 with help, 3 alone, 4 guides others, 5 authority.',
	},
	noRole: 'Pick a role first, and its most telling skills are asked for here.',
	noSkills: (role: string) => `The framework states no skills for ${role}. Pick another role, or go on to the ad.`,
	allRated: (role: string) => `You have rated every skill of ${role}.`,
	saved: (name: string) => `Saved: ${name}`,
	removed: (name: string) => `${name} is not rated any more.`,
	tryHeading: 'This is how an ad looks',
	tryHint:
		'The ad is made up; the reading is real. Point at anything on one side to see its words in the ad. Full lines: asked for. Broken lines: nice to have.',
	tryRate: 'Rate a skill right there and watch what changes.',
	adLabel: 'The sample ad',
	fitLabel: 'What Plumbline makes of it',
	loading: 'Reading the sample ad …',
	sampleFails: 'The sample ad could not be read. Reload this page to try again.',
	toAd: 'On to the ad',
	ends: 'That is all. Open an ad on builtin.com or unjobs.org, and Plumbline opens beside it.',
	openProfile: 'Open your profile',
	again: 'You find this page again under “About”.',
};
