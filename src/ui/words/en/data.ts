// The words of the full page's view "data", in English: files out and in, history, seen ads, where things are kept.
import type { ExportFormat, ImportKind } from '../../../core/exchange.ts';
import type { ChangeFailure } from '../../api.ts';
import { count, day, size } from './formats.ts';
import { faults } from './faults.ts';

const failures: Readonly<Record<ChangeFailure, string>> = {
	'store-failed': 'The browser could not write it down, so nothing was changed.',
	'read-only': 'A newer Plumbline wrote what is kept here, so it is shown and left as it is.',
	'private-window': 'This is a private window, where nothing is recorded.',
	'unknown-concept': 'Plumbline does not know one of these skills, roles or fields, so nothing was changed.',
	'bad-value': 'One of these values cannot be, so nothing was changed.',
	'engine-failed': 'Plumbline could not load its vocabulary. Reload this page and try again.',
	'changed-meanwhile':
		'Your profile was changed somewhere else in the meantime, so nothing was done. Open the file again to see what it would change now.',
	'no-ad': 'This ad is not saved any more, so nothing was changed.',
	gone: 'Plumbline was updated or stopped. Reload this page and try again.',
};

const formats: Readonly<Record<ExportFormat, { readonly name: string; readonly use: string }>> = {
	backup: {
		name: 'Backup',
		use: 'Everything that Plumbline keeps, with a checksum. Opening it here puts all of it back.',
	},
	'json-resume': {
		name: 'JSON Resume',
		use: 'Your profile for programs that read the JSON Resume standard. It holds no name, address or employer.',
	},
	'ratings-csv': {
		name: 'Ratings as a table',
		use: 'Your ratings for a spreadsheet, as CSV. Opening it here reads them back.',
	},
};

const readAs: Readonly<Record<Exclude<ImportKind, 'backup'>, string>> = {
	'json-resume': 'Read as a JSON Resume.',
	'ratings-csv': 'Read as a table of ratings.',
	resume: 'Read as a résumé in running text.',
};

/** Functions where a sentence holds a number or a name. */
export const data = {
	heading: 'Data',
	lead: 'What you say and what was read is kept in this browser and nowhere else. Here it goes out as files, comes in from files, and is forgotten.',
	failures,
	faults,
	loading: 'Loading …',
	storeFails: 'What is kept cannot be read, so there is nothing to show here.',

	saveHeading: 'Save as a file',
	formats,
	save: 'Save',
	saveFormat: (name: string) => `Save: ${name}`,
	fileSaved: (file: string) => `${file} went to where your browser saves files.`,
	writeFailed: 'The file could not be written.',
	writing: 'Writing the file …',
	writingStopped: 'The file was not written.',

	openHeading: 'Open a file',
	openWhat:
		'A backup, a JSON Resume, a table of ratings, or a résumé as .txt, .pdf or .docx. You see what would change before anything does.',
	choose: 'Choose a file',
	orDrop: 'or drop it here',
	reading: (file: string) => `Reading ${file} …`,
	stopped: (file: string) => `${file} was not read to its end. Nothing was changed.`,
	couldNotOpen: (file: string) => `Your browser could not open ${file}. Nothing was changed.`,

	notRead: (file: string) => `${file} was not read`,
	nothingChanged: 'Nothing was changed.',
	atLine: (line: string) => `Line ${line}:`,
	atCell: (line: string, column: string) => `Line ${line}, column ${column}:`,
	atPlace: (place: string) => `${place}:`,
	another: 'Open another file',

	previewHeading: (file: string) => `What ${file} would change`,
	readAs,
	untickWhat: 'Nothing is changed yet. Untick what you do not want.',
	tickWhat: 'Nothing is changed yet. Tick what is true of you.',
	changesNothing: 'It says nothing that your profile does not say already.',
	changesHeading: (n: number) => `Changes (${n})`,
	proposalsHeading: (n: number) => `Skills it mentions (${n})`,
	proposalsWhat: 'They are not rated yet. Rate them now or leave them for later: what you leave is not changed.',
	skippedHeading: (n: number) => `Left out (${n})`,
	skippedWhat: 'The rest stands without them.',
	rateLater: 'Rate later',
	ratingFor: (name: string) => `Your rating of ${name}`,
	selectAll: 'Tick all',
	selectNone: 'Untick all',
	showAll: (n: number) => `Show all ${n}`,
	before: 'before:',
	after: 'after:',
	taken: 'taken away',
	apply: (n: number) => `Apply ${count(n, 'change', 'changes')}`,
	dismiss: 'Leave everything as it is',
	applied: (n: number) => `Done: ${count(n, 'change', 'changes')}, as one step. You can undo it below.`,

	replaceHeading: (file: string) => `${file} would replace everything`,
	replaceWhat:
		'What you have said here and the ads you have seen are replaced by what the backup holds. This cannot be undone.',
	holds: {
		ratings: (n: number) => count(n, 'rating', 'ratings'),
		ownSkills: (n: number) => count(n, 'skill of your own', 'skills of your own'),
		seenAds: (n: number) => count(n, 'seen ad', 'seen ads'),
		steps: (n: number) => count(n, 'step of history', 'steps of history'),
		sites: (n: number) => count(n, 'choice for a site', 'choices for sites'),
	},
	holdsLabel: 'What the backup holds',
	replaceChanges: (n: number) => `What would change in your profile (${n})`,
	replaceSame: 'Your profile would stay as it is.',
	saveFirst: 'Save what is here now first',
	replace: 'Replace everything',
	replaced: 'Everything was replaced by the backup.',

	statements: {
		years: 'Years of experience',
		yearsIn: 'Years with it',
		degrees: 'Degree',
		languages: 'Language',
		certificates: 'Certificate',
		targets: 'Role you aim at',
		grade: 'Grade',
		rating: 'Rating',
	},
	yearsValue: (n: number) => count(n, 'year', 'years'),
	degreeIn: (degree: string, field: string) => `${degree}, ${field}`,
	expires: (on: string) => `until ${day.format(new Date(on))}`,
	noLastDay: 'no last day said',
	added: 'new',
	evidence: (words: string) => `evidence: ${words}`,
	lastUsed: (year: number) => `last used ${year}`,

	historyHeading: 'What you changed',
	historyNone: 'Nothing was changed yet.',
	step: (on: string, n: number) => `${on}: ${count(n, 'change', 'changes')}`,
	why: { said: 'said by you', imported: 'from a file' },
	on: (at: string) => day.format(new Date(at)),
	undo: 'Undo the last step',
	undone: (n: number) => `Undone: ${count(n, 'change', 'changes')}.`,
	undoFailed: 'That could not be undone.',
	olderSteps: (n: number) => `Show ${count(n, 'older step', 'older steps')}`,

	adsHeading: 'Ads you have seen',
	adsWhat: 'Of each ad its title, employer, date and the skills that it asked for are kept, never its text.',
	record: 'Keep the ads that I read',
	recordingPaused: 'No ad is recorded now. Those below stay until they are too old or you forget them.',
	months: 'Forget them after',
	monthsValue: (n: number) => count(n, 'month', 'months'),
	choiceSaved: 'Your choice is saved.',
	adsNone: 'No ad is kept.',
	oneByOne: 'See them one by one',
	savedStay: 'Ads that you saved stay until you forget them there.',
	adsCount: (n: number) => `${count(n, 'ad is', 'ads are')} kept.`,
	bySite: 'By site',
	onSite: (host: string, n: number) => `${host}: ${count(n, 'ad', 'ads')}`,
	forget: 'Forget',
	forgetSite: (host: string) => `Forget all ads of ${host}`,
	siteForgotten: (host: string) => `All ads of ${host} are forgotten.`,

	keptHeading: 'Where it is kept',
	keptWhat:
		'In the database that this browser gives to Plumbline, on this device. No page can read it, and Plumbline sends nothing anywhere. Removing Plumbline from the browser removes it all.',
	keptHow: {
		ratings: 'Ratings',
		steps: 'Steps of history',
		ownSkills: 'Skills of your own',
		ads: 'Ads, seen or saved',
		size: 'Altogether, with copies for safety',
	},
	bytes: size,
	sizeUnknown: 'your browser does not say',

	forgetHeading: 'Forget everything',
	forgetWhat:
		'Ratings, what you said of yourself, history, skills of your own, seen ads, choices for sites, and all copies of them. This cannot be undone. Save a backup first if you may want any of it again.',
	forgetWord: 'forget',
	forgetConfirm: (word: string) => `Type “${word}” to confirm`,
	forgetNow: 'Forget everything',
	forgotten: 'Everything is forgotten.',

	close: 'Close',
	closeWhat: 'Close this message',
};
