// The words of the full page's view "ads", in English: the list, one ad, several side by side, and what was corrected in them.
import type { Strength } from '../../../core/analysis.ts';
import type { ItemStatus } from '../../../core/gap.ts';
import type { FitChoice, SeenChoice } from '../../views/dashboard/ads/ad-query.ts';
import type { AdColumn } from '../../views/dashboard/ads/sort-ads.ts';
import { corrections } from './ads-corrections.ts';
import { count, day, number, shortDay } from './formats.ts';

const adsOf = (n: number): string => count(n, 'ad', 'ads');

const columns: Readonly<Record<AdColumn, string>> = {
	title: 'Title and employer',
	role: 'Role',
	site: 'Site',
	fit: 'Fit',
	seen: 'Seen',
	status: 'Status',
};

const fitChoices: Readonly<Record<FitChoice, string>> = {
	any: 'any',
	most: 'three quarters met or more',
	half: 'half met or more',
	open: 'too little known',
};

const seenChoices: Readonly<Record<SeenChoice, string>> = {
	any: 'at any time',
	week: 'in the last 7 days',
	month: 'in the last 30 days',
	quarter: 'in the last 90 days',
};

const strength: Readonly<Record<Strength, string>> = { must: 'Must', preferred: 'Nice to have' };

const beside: Readonly<Record<ItemStatus, string>> = {
	met: 'Met',
	'not-stated': 'You have it, and no level is asked',
	short: 'Below what is asked',
	unrated: 'Not rated yet',
};

/** Functions where a sentence holds a number or a name. */
export const ads = {
	heading: 'Ads',
	leads: {
		list: 'The ads that you have read or saved, beside what you say of yourself.',
		corrections: 'What you said that Plumbline had read wrongly. It is kept on this device.',
	},
	partsLabel: 'Parts of this view',
	parts: { list: 'All ads', corrections: 'Corrections' },
	loading: 'Loading …',
	storeFails: 'The ads that you have read cannot be shown: the browser gives Plumbline no place to keep them.',
	noneYet: 'No ads are kept. Open ads on the boards that Plumbline reads, and they are listed here.',

	arranging: 'Putting the ads in order …',
	reading: 'Reading the ads …',
	readSoFar: (done: number, of: number | null) =>
		of === null ? `${number.format(done)} read.` : `${number.format(done)} of ${number.format(of)} read.`,
	stop: 'Stop',
	stoppedAt: (done: number, of: number | null) =>
		of === null
			? `You stopped after ${adsOf(done)}. Those seen last are among them; others are missing.`
			: `You stopped after ${number.format(done)} of ${adsOf(of)}. Those seen last are among them; others are missing.`,
	readRest: 'Read all of them',

	filters: 'Which ads are listed',
	find: 'Title, employer or role',
	role: 'Role',
	site: 'Site',
	status: 'Status',
	fit: 'Fit',
	seen: 'Seen',
	any: 'any',
	choice: (name: string, n: number) => `${name} (${number.format(n)})`,
	onlySeen: 'only seen',
	anySaved: 'saved, whatever its status',
	fitChoices,
	seenChoices,
	clear: 'Clear the filters',
	listed: (n: number, of: number) => (n === of ? `${adsOf(n)}.` : `${number.format(n)} of ${adsOf(of)}.`),
	noMatch: 'None of your ads is like that.',
	mostListed: (n: number) => `The first ${number.format(n)} are listed. Filter them to see the others.`,

	tableLabel: 'Ads',
	keys: 'Arrow keys go from ad to ad, Enter opens one, Space marks it for comparing.',
	columns,
	chooseColumn: 'Compare',
	choose: (title: string) => `Compare: ${title}`,
	untitled: 'Ad without a title',
	seenOnly: 'Seen',
	noRole: 'none close',
	met: (met: number, asked: number) => `${met} of ${count(asked, 'skill', 'skills')} met`,
	noneKnown: (asked: number) => `${count(asked, 'skill', 'skills')}, none rated`,
	noSkills: 'asks no known skill',
	unknown: (n: number) => `${n} not rated`,
	on: (at: string) => day.format(new Date(at)),
	onShort: (at: string) => shortDay.format(new Date(at)),

	compareNow: (n: number) => `Compare ${adsOf(n)}`,
	compareLater: 'Mark two or more to compare',
	unchoose: 'Unmark all',
	exportCsv: 'Save as CSV',
	writing: 'Writing the file …',
	written: (done: number, of: number) => `${number.format(done)} of ${number.format(of)} written.`,
	writingStopped: 'The file was not written.',
	writeFailed: 'The file could not be written.',
	fileSaved: (file: string) => `${file} went to where your browser saves files.`,

	backToList: 'Back to all ads',
	notThere: 'This ad is not kept any more.',
	facts: 'What is kept of it',
	employer: 'Employer',
	address: 'Address',
	closest: 'Closest roles',
	savedOn: 'Saved',
	statusSince: (at: string) => `since ${day.format(new Date(at))}`,
	notStated: 'not stated',
	opensPage: 'opens the page in a new tab',
	onlySeenWhat:
		'It was only seen: its text and address are not kept. Open it again and save it there, and you can give it a status and a note.',
	note: 'Note',
	noteHint: 'Saved as you type.',
	noteSaving: 'Saving …',
	noteSaved: 'Saved.',
	noteFailed: 'Not saved. It still stands here; change it to try again.',
	statusSaved: (title: string) => `The status of ${title} is saved.`,
	forgetText: 'No longer save this ad',
	forgetTextWhat: 'Its text, its status and your note go. It stays among the ads that you have seen.',
	textForgotten: (title: string) => `${title} is no longer saved.`,
	forget: 'Forget this ad',
	forgetWhat:
		'Everything that is kept of it goes but your corrections, which have a list of their own. This cannot be undone.',
	forgotten: (title: string) => `${title} is forgotten.`,
	skills: 'Skills it asks for',
	skill: 'Skill',
	asked: 'The ad asks',
	you: 'You',
	result: 'Beside it',
	strength,
	askedAt: (strength: string, level: string) => `${strength}, ${level}`,
	beside,
	through: (level: string, skill: string) => `${level}, by your rating of ${skill}`,
	unkept: (n: number) => `${count(n, 'more skill', 'more skills')} of it had no room when it was kept.`,
	fitHow:
		'A skill that is asked without a level counts as met at any level that you have. Alternatives count one by one.',
	noSkillsHere: 'No skill that Plumbline knows was found in it.',
	yourCorrections: 'What you corrected in it',
	fullText: 'Text of the ad',
	cut: 'The text was longer than Plumbline reads; its beginning is kept.',

	compareHeading: (n: number) => `${adsOf(n)} side by side`,
	compareLead: 'What each asks, beside what you say of yourself. Skills that most of them ask come first.',
	compareTable: 'Ads side by side',
	fact: 'Fact',
	musts: 'Musts',
	preferred: 'Nice to have',
	metOf: (met: number, asked: number) => `${met} of ${count(asked, 'skill', 'skills')} met`,
	notAsked: 'not asked',
	leaveOut: (title: string) => `Leave out: ${title}`,
	tooFew: 'There is nothing to compare: these ads are not kept any more.',

	corrections,
};
