// Every word that users read, in English. Functions where a sentence holds a number or a name.
import type { Seniority, WorkplaceKind } from '../../core/ad-facts.ts';
import type { DegreeClass, Strength } from '../../core/analysis.ts';
import type { RoleFramework } from '../../core/concept.ts';
import type { Level, Scale } from '../../core/level.ts';
import type { RequirementStatus } from '../../core/gap.ts';
import type { PayPeriod } from '../../core/posting.ts';
import type { ReadingProblem } from '../../messages/views.ts';

const plural = new Intl.PluralRules('en');
const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });
const count = (n: number, one: string, other: string): string => `${n} ${plural.select(n) === 'one' ? one : other}`;

const frameworks: Readonly<Record<RoleFramework, string>> = {
	govstack: 'GovStack roles',
	ict: 'European ICT profiles',
	ilo: 'ILO job descriptions',
	odp: 'UK Operational Delivery',
};

const status: Readonly<Record<RequirementStatus, string>> = {
	met: 'Met',
	short: 'Below what is asked',
	unrated: 'Not rated yet',
	'not-stated': 'The ad states no level',
	excluded: 'Not needed',
	uncompared: 'Nothing to rate in this line',
};

const levels: Readonly<Record<Scale, Readonly<Record<Level, string>>>> = {
	competence: { 1: 'Entry', 2: 'Practitioner', 3: 'Professional', 4: 'Lead', 5: 'Executive' },
	technology: { 1: 'Aware of it', 2: 'With help', 3: 'Alone', 4: 'Guides others', 5: 'Authority' },
};

const degrees: Readonly<Record<DegreeClass, string>> = {
	none: 'no formal degree',
	secondary: 'secondary school',
	diploma: 'a diploma',
	bachelor: "a bachelor's degree",
	master: "a master's degree",
	doctorate: 'a doctorate',
};

const seniority: Readonly<Record<Seniority, string>> = {
	intern: 'intern',
	junior: 'junior',
	mid: 'mid-level',
	senior: 'senior',
	lead: 'lead',
	principal: 'principal',
	head: 'head',
	director: 'director',
	'vice-president': 'vice president',
	chief: 'chief',
};

const workplaces: Readonly<Record<WorkplaceKind, string>> = {
	remote: 'Remote',
	hybrid: 'Hybrid',
	'on-site': 'On site',
};

const payPeriods: Readonly<Record<PayPeriod, string>> = {
	hour: 'an hour',
	day: 'a day',
	week: 'a week',
	month: 'a month',
	year: 'a year',
};

const problems: Readonly<Record<ReadingProblem, string>> = {
	reading: 'Reading this ad …',
	'not-ready': 'Plumbline could not find the text of this ad. The page may still be loading, or the site has changed.',
	unreadable: 'Plumbline could not read this ad: its text or its title is missing.',
	'engine-failed':
		'Plumbline could not work this ad out. Reload the page to try again; close other tabs if it stays so.',
};

const strength: Readonly<Record<Strength, string>> = { must: 'Must have', preferred: 'Nice to have' };

/** The catalogue. Other languages have the same shape. */
export const en = {
	name: 'Plumbline',
	toolbar: {
		noAd: 'Plumbline: no ad read on this page',
		adRead: (requirements: number) => `Plumbline: ad read, ${count(requirements, 'requirement', 'requirements')}`,
	},
	frameworks,
	status,
	levels,
	degrees,
	seniority,
	workplaces,
	payPeriods,
	problems,
	strength,
	rating: {
		none: "I don't have this",
		unsure: 'Not sure',
		unrated: 'Not rated',
		short: { none: 'None', unsure: 'Unsure' },
	},
	overlay: {
		label: 'Plumbline: what this ad asks for',
		collapse: 'Collapse to a tab',
		open: 'Open Plumbline',
		hidePage: 'Hide on this page',
		hideSite: (host: string) => `Hide on ${host}`,
		menu: 'Hide',
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
		fit: (met: number, total: number, name: string) => `${met} of ${count(total, name, `${name}s`)} met`,
		mustWord: 'must',
		preferredWord: 'nice-to-have',
		unrated: (n: number) => `${n} not rated yet`,
		short: (n: number) => `${n} below what is asked`,
		notStated: (n: number) => `${n} without a stated level`,
		unnamed: (n: number) => `${count(n, 'more line names', 'more lines name')} nothing to rate`,
		unmapped: 'Names nothing that Plumbline knows',
		unknownName: (name: string) => `Not known to Plumbline: “${name}”`,
		addInPopup: 'You can add it to your skills from the Plumbline button in the toolbar.',
		rateInPopup: 'Rate your skills from the Plumbline button in the toolbar.',
		certificate: (name: string) => `Certificate or licence: ${name}`,
		oneOf: (names: string) => `One of these is enough: ${names}`,
		shortBy: (n: number) => `${count(n, 'level', 'levels')} short`,
		cue: (words: string) => `because it says “${words}”`,
		closeTo: (name: string) => `its words are close to “${name}”`,
		cueDefault: 'because nothing in the ad says otherwise',
		closes: (date: Date) => `Closes on ${day.format(date)}`,
		posted: (date: Date) => `Posted on ${day.format(date)}`,
		closesAsWritten: (written: string) => `Closes: ${written}`,
		pay: (written: string, period?: string) => `Pay: ${written}${period === undefined ? '' : ` (${period})`}`,
		languageName: (tag: string) => (/^[a-z]{2,3}\b/.test(tag) ? (languageNames.of(tag) ?? tag) : `“${tag}”`),
		fromJsonLd: 'from data in the page',
	},
	popup: {
		noAd: 'There is no single job ad on this page. Open an ad on builtin.com or unjobs.org and Plumbline reads it.',
		otherSite: 'Plumbline reads job ads on builtin.com and unjobs.org. It does not look at other sites.',
		thisAd: 'This ad',
		rateAd: 'Rate the skills this ad names',
		noneToRate: 'This ad names no skill that can be rated.',
		search: 'Rate any other skill',
		searchLabel: 'Search skills and technologies',
		noHits: 'Nothing of that name. Try another spelling, or add it to your skills.',
		noneOfThese: 'Not there?',
		yourRatings: (n: number) => `You have rated ${count(n, 'skill', 'skills')}.`,
		saved: (name: string) => `Saved: ${name}`,
		removed: (name: string) => `${name} is not rated any more.`,
		clear: 'Clear',
		unknownNames: 'Names in this ad that Plumbline does not know',
		ownSkills: 'Skills that you added',
		add: 'Add to my skills',
		addAs: (name: string) => `What “${name}” is`,
		kinds: { technology: 'Tool or technology', competence: 'Competence' },
		added: (name: string) => `${name} is one of your skills now. You can rate it.`,
		alreadyKnown: (written: string, name: string) => `“${written}” is already known as ${name}.`,
		badLabel: 'A skill’s name has 1 to 80 characters, with a letter or a figure among them.',
		tooMany: 'You have added 500 skills, and there is no room for more. Remove one first.',
		remove: 'Remove',
		skillRemoved: (name: string) => `${name} is not one of your skills any more.`,
		removedButRated: (name: string) =>
			`${name} is not one of your skills any more. Its rating is kept in case you add it again.`,
		undo: 'Undo',
		dropRating: 'Remove its rating too',
		showSite: (host: string) => `Show Plumbline on ${host}`,
		siteHidden: (host: string) => `Plumbline is hidden on ${host}.`,
		hideSite: (host: string) => `Hide Plumbline on ${host}`,
		privateWindow: 'This is a private window: nothing is recorded, so ratings cannot be changed here.',
		storeFails: 'The browser gives Plumbline no place to keep your ratings, so nothing can be saved.',
		saveFailed: 'That could not be saved. Nothing was changed.',
		allow: 'Allow on builtin.com, its city sites and unjobs.org',
		allowWhy: 'The browser has not allowed Plumbline to read all of its sites yet.',
		loading: 'Loading …',
		noTab: 'Plumbline cannot tell which page this popup speaks of. Close it and open it again.',
		adAsks: (level: string) => `the ad asks: ${level}`,
	},
};
