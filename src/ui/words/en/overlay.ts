// The words of the overlay, in English.
import type { Strength } from '../../../core/analysis.ts';
import { count, day, languageNames } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const overlay = {
	label: 'Plumbline: what this ad asks for',
	collapse: 'Collapse to a tab',
	open: 'Open Plumbline',
	hidePage: 'Hide on this page',
	hideSite: (host: string) => `Hide on ${host}`,
	menu: 'Menu',
	views: 'Views of this ad',
	viewNames: { fit: 'Fit', role: 'Role', posting: 'Posting' },
	roles: 'Closest roles',
	noRoles: 'No framework role is close to this ad.',
	because: 'because of',
	title: 'the title',
	familyTitle: 'The title is that of another grade of this job.',
	spelledOut: (meaning: string) => `The ad says what its title stands for: “${meaning}”.`,
	gradeGiven: (grade: string) => `The ad gives the grade ${grade}.`,
	supportWork: (word: string) => `The title speaks of support work: “${word}”.`,
	profession: (word: string) => `The title speaks of professional work: “${word}”.`,
	yearsAsked: (years: number) =>
		years < 1
			? `The ad asks for ${count(Math.round(years * 12), 'month', 'months')} of experience.`
			: `The ad asks for ${count(years, 'year', 'years')} of experience.`,
	degreeAsked: (name: string) => `The ad asks for ${name}.`,
	disagreement: (byTitle: string, byContent: string) =>
		`By its title this is the work of “${byTitle}”, by what it asks and describes rather that of “${byContent}”.`,
	source: 'Source',
	publicPage: 'Public page of this role',
	requirements: 'What it asks for',
	noRequirements: 'Plumbline found no requirements in this ad.',
	lines: "The ad's lines",
	technologies: 'Named in the ad',
	alsoNamed: 'Also named in duties and text',
	languageUnknown: (name: string) =>
		`This ad is in ${name}. Plumbline reads requirements in English only, so it shows names and lines as they stand, without levels, roles or comparison.`,
	truncated: 'This ad is very long: only its first 200,000 characters were read.',
	notMarkable: 'The text came from data in the page, so its words cannot be marked.',
	years: (years: number) =>
		years < 1
			? `${count(Math.round(years * 12), 'month', 'months')} of experience at the least`
			: `${count(years, 'year', 'years')} of experience at the least`,
	noDegree: 'no degree needed',
	degree: (name: string, equivalent: boolean) =>
		`${name}${equivalent ? ', or equivalent experience' : ' at the least'}`,
	language: (name: string, level: string | null, asked: Strength) =>
		`${name}${level === null ? '' : `, ${level}`}${asked === 'preferred' ? ' (nice to have)' : ''}`,
	languageLevel: (written: string, cefr: string) => `${written} (${cefr})`,
	grade: (written: string) => `Grade: ${written}`,
	seniority: (name: string, written: string | null) =>
		`Seniority by the title: ${name}${written === null ? '' : ` (“${written}”)`}`,
	workplace: (name: string, officeDays: number | null) =>
		officeDays === null ? name : `${name}: ${count(officeDays, 'day', 'days')} a week in the office`,
	asked: 'asked:',
	askedNone: 'no level stated',
	expected: (role: string, level: string) => ` (the role profile ${role} expects ${level})`,
	you: 'you',
	unmapped: 'Names nothing that Plumbline knows',
	unknownName: (name: string) => `Not known to Plumbline: “${name}”`,
	addInPopup: 'You can add it to your skills from the Plumbline button in the toolbar.',
	rateInPopup: 'Rate the skills below, or from the Plumbline button in the toolbar.',
	oneOf: (names: string) => `One of these is enough: ${names}`,
	shortBy: (n: number) => `${count(n, 'level', 'levels')} short`,
	cue: (words: string) => `because it says “${words}”`,
	closeTo: (name: string) => `its words are close to “${name}”`,
	cueDefault: 'because nothing in the ad says otherwise',
	closes: (date: Date, hasPassed: boolean) => `${hasPassed ? 'Closed' : 'Closes'} on ${day.format(date)}`,
	posted: (date: Date) => `Posted on ${day.format(date)}`,
	closestRole: (role: string, framework: string) => `${role} (${framework})`,
	closesAsWritten: (written: string) => `Closes: ${written}`,
	payRange: (range: string, period: string) => `${range} ${period}`,
	pay: (written: string, period?: string) => `Pay: ${written}${period === undefined ? '' : ` (${period})`}`,
	languageName: (tag: string) => (/^[a-z]{2,3}\b/.test(tag) ? (languageNames.of(tag) ?? tag) : `“${tag}”`),
	fromJsonLd: 'from data in the page',
};
