// The words of the full page's view "profile", in English.
import type { ConceptKind } from '../../../core/concept.ts';
import type { Scale } from '../../../core/level.ts';
import type { Wording } from '../../../taxonomy/shapes.ts';
import type { TypedProblem } from '../../parts/read-typed.ts';
import { count, day } from './formats.ts';
import { aboutYou } from './about-you.ts';

const kinds: Readonly<Record<ConceptKind, string>> = {
	competence: 'Competence',
	technology: 'Tool or technology',
	area: 'Area of knowledge',
	certificate: 'Certificate',
	language: 'Language',
	'framework-skill': 'Skill of a framework',
};

const wording: Readonly<Record<Wording, string>> = {
	paraphrase: 'The sentences say in our words what the publisher says.',
	ours: 'The wording is ours, not the publisher’s.',
};

const scaleWords: Readonly<Record<Scale, string>> = {
	competence: 'No framework defines levels of this skill: these are the general levels of AXELOS, in our words.',
	technology: 'These levels are Plumbline’s own scale for technologies and areas of knowledge.',
};

const typed: Readonly<Record<TypedProblem, string>> = {
	'no-number': 'That is not a number. Write years as “7” or “2.5”.',
	negative: 'Years cannot be fewer than 0.',
	'too-many-years': 'Plumbline takes at most 70 years.',
	'no-year': 'Write a year in four figures, such as 2024.',
	'year-range': 'The year lies between 1950 and this year.',
	'no-date': 'There is no such day. Write a day that the calendar has.',
	'date-range': 'The day lies between 1950 and 2100.',
};

/** Functions where a sentence holds a number or a name. */
export const profile = {
	...aboutYou,
	heading: 'Profile',
	partsLabel: 'Parts of your profile',
	parts: { rate: 'Rate skills', ratings: 'Your ratings', charts: 'Charts', about: 'About you' },
	leads: {
		rate: 'Rate a skill once, by the sentence that fits you. You can stop at any time: everything is saved at once.',
		ratings: 'Everything that you have rated. When you last used a skill, and what shows it, is up to you to say.',
		charts: 'Your ratings drawn: by level, beside a role, and over time. Every drawing has its numbers in a table.',
		about: 'What ads ask for beside skills. What you leave out counts as not said, never as missing.',
	},
	kinds,
	wording,
	scaleWords,
	typed,
	day: (at: Date) => day.format(at),
	publishers: { axelos: 'AXELOS', ecf: 'e-CF', odp: 'UK Operational Delivery' },
	levelsOf: (publisher: string, skill: string) => `Levels of ${publisher}: “${skill}”.`,
	generalLevels: 'Levels in lighter print are not defined there: the scale’s general sentence stands in.',
	generalLevel: 'General sentence.',
	alsoCalled: (names: string) => `Also called ${names}`,
	means: {
		none: 'Counts as no level at all beside what is asked.',
		unsure: 'Is kept as your answer, and compared with nothing.',
		skip: 'Says nothing. It stays unrated and comes again.',
		keep: 'Leaves your rating as it is.',
		back: 'Shows the skill before this one.',
	},
	skip: 'Skip',
	back: 'Back',
	keys: 'While this card has the focus, one key answers: 1 to 5, 0, ? or u, s or → to skip, ← to go back.',
	cards: 'Skills to rate',
	whatToRate: 'What to rate',
	oneSkill: 'A skill that you looked up',
	progress: (done: number, total: number, role: string) => `${done} of ${total} rated, target role ${role}`,
	ratedOf: (done: number, total: number) => `${done} of ${total} rated`,
	next: (skill: string, place: string) => `Next: ${skill}. ${place}.`,
	end: 'That was the last one.',
	lookUpNext: 'Look up the next skill, or go on with a role.',
	allRated: 'Every skill here has your answer.',
	someLeft: (n: number) => `You have skipped ${count(n, 'skill', 'skills')}.`,
	rateTheRest: 'Go through the skipped ones',
	fromTheFirst: 'Look at them again from the first',
	startHere: 'Choose a role that you aim at, and its skills come one after another. Or look up any skill.',
	unknownSubject: 'Plumbline knows no such role or skill. Choose another.',
	nothingExpected: (role: string) =>
		`The framework states no skills for ${role}, so there is nothing to rate. Choose another role, or look up a skill.`,
	targets: 'Roles you aim at',
	noTargets: 'None yet.',
	addTarget: (n: number) => `Add one of ${n} roles`,
	unknownRole: 'No framework has this role any more.',
	raise: (name: string) => `Move up: ${name}`,
	removeOne: (name: string) => `Remove: ${name}`,
	others: 'Any other skill',
	anySkill: 'Search skills and technologies',
	approximately: (level: string) => `approximately ${level}`,
	speak: 'Say levels of competences in the words of',
	filter: 'Filter by name',
	shown: (shown: number, all: number) => `${shown} of ${count(all, 'rating', 'ratings')} shown`,
	nothingRated: 'You have rated nothing yet.',
	startRating: 'Rate skills',
	seeCharts: 'See them drawn',
	groups: {
		competences: 'Competences',
		technical: 'Technologies and areas of knowledge',
		axelos: 'AXELOS skills',
		ecf: 'e-CF competences',
		odp: 'UK Operational Delivery skills',
		own: 'Skills that you added',
	},
	ratedOn: (at: Date) => `rated on ${day.format(at)}`,
	usedIn: (year: number) => `last used in ${year}`,
	hasEvidence: 'with evidence',
	details: 'Details',
	detailsOf: (name: string) => `Details: ${name}`,
	lastUsed: 'Last used in the year',
	lastUsedHint: 'Optional.',
	evidence: 'What shows it',
	evidenceHint: 'Optional, in your words: a project, a result, a link.',
	stillTyped: 'That could not be saved. What you typed is still here.',
	historyOf: (name: string) => `How your rating of ${name} changed`,
	when: 'On',
	whatWasSaid: 'You said',
	takenBack: 'Rating removed',
	rateAgain: (name: string) => `Rate ${name} again`,
	removeRating: 'Remove this rating',
};
