// The words of the full page's view "roles", in English.
import type { RoleFramework } from '../../../core/concept.ts';
import type { ItemStatus } from '../../../core/gap.ts';
import type { StepKind } from '../../../gap/next-steps.ts';
import { count, day, languageNames } from './formats.ts';

const intro: Readonly<Record<RoleFramework, string>> = {
	govstack:
		'Roles of digital government. The source states no levels: what counts is whether you have what a role asks. Open a role to rate it.',
	ict: 'Compose your professional profile: rate the e-competences by what you can do, and see which of the European ICT profiles you come nearest to, and where how many levels are missing.',
	ilo: 'The ILO’s generic job descriptions, by grade. The source states no levels: what counts is whether you have what a description asks. Open one to rate it.',
	odp: 'Roles of operational delivery in the UK Civil Service, each at its grades. Rate the skills by what you can do, and see which role at which grade you come nearest to.',
};

const status: Readonly<Record<ItemStatus, string>> = {
	met: 'Met',
	short: 'Short',
	unrated: 'Not known yet',
	'not-stated': 'There; no level stated',
};

const steps: Readonly<Record<StepKind, string>> = {
	'next-grade': 'The next grade',
	above: 'A role above',
	beside: 'A role beside it',
};

const iloLanguages: Readonly<Record<string, string>> = {
	'working-language': 'A working language of the ILO (English, French or Spanish)',
	'second-working-language': 'A second working language of the ILO',
	'duty-station-language': 'A language of the duty station',
};

/** What is met, and what is there though the source states no level of it. */
function thereOf(met: number, there: number, all: string): string {
	if (there === 0) return `${met} of ${all} met`;
	return met === 0
		? `You have ${there} of ${all}; no levels are stated`
		: `${met + there} of ${all} met or there; of ${there} no level is stated`;
}

/** Functions where a sentence holds a number or a name. */
export const roles = {
	heading: 'Roles',
	lead: 'What you say of yourself, beside what the roles of four public frameworks expect.',
	frameworks: 'Frameworks',
	intro,
	status,
	filter: 'Search these roles by title',
	ranked: 'Nearest to you',
	rankedHint:
		'By what you have of what is known. What you have not rated yet counts neither for a role nor against it.',
	nothingYet:
		'Nothing can be said yet. A role is judged once at least three of its expectations, and about a third of all of them, are known.',
	tooLittle: (n: number) => `Too little to judge (${n})`,
	known: (known: number, all: number) => `${known} of ${count(all, 'expectation', 'expectations')} known`,
	statesNothing: 'The source states nothing that could be compared.',
	noTitle: 'No role of this framework is called so.',
	atGrade: (title: string, grade: string) => `${title}, ${grade}`,
	musts: (met: number, there: number, all: number) => thereOf(met, there, count(all, 'must', 'musts')),
	pluses: (met: number, there: number, all: number) => thereOf(met, there, count(all, 'plus', 'pluses')),
	short: (n: number) => `${n} short`,
	open: (n: number) => `${n} not known yet`,
	shortAt: 'Short:',
	shortOf: (name: string, wanted: string, have: string) => `${name} (${wanted} wanted, you: ${have})`,
	judgedByOthers: (n: number) =>
		`${count(n, 'skill is', 'skills are')} judged by related ratings, for want of one of their own.`,
	byAnother: (level: string, name: string) => `${level}, by your rating of ${name}`,
	more: (n: number) => `and ${n} more`,
	rateSkills: 'Rate the skills of this framework',
	rateCompetences: 'Rate the e-competences',
	rateHint: 'Choose what you can do, by mouse or with one key: the level’s own sign, 0 for none, ? for not sure.',
	ratedOf: (rated: number, all: number) => `${rated} of ${all} rated`,
	composed: 'Your profile so far',
	composedOf: (n: number) => `${count(n, 'skill', 'skills')} rated, each with what its level means`,
	composedBy: (framework: string) => `Your profile, by ${framework}`,
	back: 'All roles of this framework',
	grades: 'Grades',
	aim: 'Aim at this role',
	aimed: 'You aim at this role',
	stopAiming: 'Do not aim at it any more',
	print: 'Print',
	save: 'Save as a text file',
	mustsHeading: 'What it asks for',
	plusesHeading: 'Nice to have',
	wanted: 'Wanted:',
	you: 'You:',
	noLevel: 'no level stated',
	untrusted: 'The source gives no level that could be trusted.',
	notRated: 'not rated',
	shortBy: (n: number) => `Short by ${count(n, 'level', 'levels')}`,
	missing: 'You do not have it',
	skillFrameworks: { axelos: 'AXELOS', ecf: 'e-CF', odp: 'Operational Delivery' } as Readonly<Record<string, string>>,
	nameIn: (name: string, framework: string) => `${name} (${framework})`,
	from: (name: string, level: string) => `Taken from what you rated as ${name}: ${level}.`,
	approximately: (lost: string) => `That is approximate. ${lost}`,
	fromNone: (name: string) => `Taken from your saying that you do not have ${name}.`,
	clear: 'Clear',
	yearsAsked: (years: number) => `${count(years, 'year', 'years')} of experience`,
	yearsOf: (years: number, of: string) => `${count(years, 'year', 'years')} of experience: ${of}`,
	yearsOfNote: 'Compared with your years overall; of what they are is for you to judge.',
	yearsHave: (years: number) => count(years, 'year', 'years'),
	shortYears: (years: number) => `Short by ${count(years, 'year', 'years')}`,
	unsaid: 'not said; you can say it on the page Profile',
	degreeAtLeast: (name: string) => `At least ${name}`,
	degreeIn: (name: string, fields: string) => `At least ${name}, in one of these fields: ${fields}`,
	otherField: 'Your degree is in none of the fields that are named.',
	unsaidField: 'You have not said the field of your degree.',
	acceptsExperience: 'The source accepts experience in its place and does not say how much, so this stays open.',
	way: (degree: string, forDegree: number, forGrade: number) =>
		forDegree === 0
			? `${degree} and ${count(forGrade, 'year', 'years')} of experience`
			: `${degree} and ${count(forDegree + forGrade, 'year', 'years')} of experience: ${forDegree} in place of the degree and ${forGrade} for the grade`,
	gradeAsked: (way: string) => `At least ${way}`,
	fields: (names: string) => `The fields that are named: ${names}.`,
	wayInstead: (way: string) => `Accepted instead: ${way}`,
	lacksDegree: 'The degree is missing',
	language: (code: string) =>
		iloLanguages[code] ?? (/^[a-z]{2,3}$/.test(code) ? (languageNames.of(code) ?? code) : `“${code}”`),
	spoken: 'among your languages',
	notSpoken: 'not among your languages',
	dutyStation: 'It asks for a language of the duty station as well, which cannot be compared.',
	certificate: (name: string) => `Certificate or licence: ${name}`,
	held: 'held',
	notHeld: 'not held',
	expired: 'held, and expired',
	duties: 'What the work is',
	deliverables: 'What it brings forth',
	tasks: 'What it does',
	kpi: 'Measured by',
	next: 'Next steps on the ladder',
	steps,
	stepMet: 'As far as is known, you have what it takes.',
	stepTakes: 'What it takes beyond what you have:',
	stepOpen: (n: number) => `${count(n, 'expectation is', 'expectations are')} not known yet.`,
	routesIn: 'Routes in',
	transferable: 'Skills that go with you',
	certificatesFor: 'Certificates that would show what is short',
	certificatesHint:
		'Each is taken as evidence of these skills at the level that is wanted or above it. Plumbline knows no prices and no providers.',
	shows: (names: string) => `shows: ${names}`,
	source: 'Source',
	oursNote: 'The source gives no description of this role: the wording is ours, made from its title and competences.',
	oursSkills: 'The framework’s own descriptions of the levels are not at hand: the sentences are ours.',
	publicPage: 'Public page of this role',
	sourceFaults: 'What is wrong with the source',
	loading: 'Loading …',
	notThere: 'This framework has no such role.',
	fileName: (title: string) => `${title}.md`,
	savedOn: (date: Date) => `As of ${day.format(date)}, by your own ratings.`,
	skillColumn: 'Expectation',
	wantedColumn: 'Wanted',
	youColumn: 'You',
	statusColumn: 'Status',
	meansColumn: 'What that means',
};
