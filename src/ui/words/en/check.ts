// The words of the full page's view "check", in English: one posting in the making, and many at once.
import type { BadLineCode } from '../../../core/draft.ts';
import type { Severity } from '../../../core/finding.ts';
import type { CheckFault } from '../../../messages/checker.ts';
import { count, number, size } from './formats.ts';

const severities: Readonly<Record<Severity, (n: number) => string>> = {
	error: (n) => count(n, 'error', 'errors'),
	warning: (n) => count(n, 'warning', 'warnings'),
	info: (n) => count(n, 'remark', 'remarks'),
};

const badLines: Readonly<Record<BadLineCode, (detail: string) => string>> = {
	'not-json': () => 'This line is no JSON.',
	'no-object': () => 'This line is JSON, but not an object with the fields of a posting.',
	'not-text': (field) => `The field “${field}” is not text.`,
	'no-text': () => 'It gives neither text nor HTML.',
	'no-column': (columns) =>
		`The table needs a column “text”, “description” or “html”. Its columns are: ${columns}. Nothing of it was read.`,
	'open-quote': () => 'A quote opens here and is closed nowhere. What stands behind it was not read.',
	'too-long': () => 'It is longer than any posting. What stands behind it was not read.',
	'not-text-file': () =>
		'From here on the file is no text: it may be a document of another kind. It was not read further.',
	failed: () => 'Plumbline could not work this posting out. The others are not concerned.',
};

/** Functions where a sentence holds a number or a name. */
export const check = {
	heading: 'Check a posting',
	partsLabel: 'Parts of this view',
	parts: { one: 'One posting', many: 'Many at once' },
	leads: {
		one: 'For the person who writes or approves a posting: what it says, what it leaves out, and what a reader will see. All of it happens on this device.',
		many: 'A file of postings, each checked on this device: a table (CSV) with a column “text” or “description”, or JSON Lines as the command line takes them.',
	},

	title: 'Job title',
	text: 'Text of the posting',
	textHint: 'Write or paste it. Lines that begin with “- ” are items of a list, with “## ” headings.',
	open: 'Open a file',
	openWhat: '.txt, .md, .html or .docx, chosen or dropped here',
	opened: (file: string) => `${file} is in the field.`,
	notOpened: (file: string) => `${file} was not opened. The text in the field is as it was.`,
	couldNotOpen: (file: string) => `${file} could not be read. The text in the field is as it was.`,
	noPdf: 'This is a PDF. Copy its text and paste it here, or open the document that it was made from.',
	notThisKind: 'Text, Markdown, HTML and .docx can be opened here.',
	clear: 'Clear everything',
	cleared: 'Title, text, the version to compare and what you muted for it are gone.',
	putBack: 'Put back what was there',
	isBack: 'What was there is back.',
	keptWhere:
		'Title, text, the version to compare and what you mute for this text are kept in this browser tab, so that a reload does not lose them. They end with the tab.',
	notKept:
		'This is too long to be kept over a reload. It stands in the field until you reload or close the page; copy it before you do.',
	cut: (read: number, all: number) =>
		`The text has ${count(all, 'character', 'characters')}. Only the first ${number.format(read)} are read; the field keeps all of it.`,

	empty: 'There is nothing to check yet. What is found is listed here as you write.',
	waiting: 'Reading …',
	failed: {
		'not-loaded': 'The checks could not be loaded. Your text is still here. Reload the page to try again.',
		broke: 'The checks broke off before they were through. Your text is still here. Change it to have it read again.',
	} satisfies Record<CheckFault, string>,
	stopped: 'You stopped the reading. The text is read again once you change it.',
	silent: (language: string) =>
		`This text is in ${language}. The checks know English only, so they say nothing of it. That does not mean that there is nothing to say.`,
	views: 'What is said of the text',
	viewNames: { findings: 'Findings', reader: 'What a reader will see', versions: 'Before and after' },

	severities,
	severity: { error: 'Error', warning: 'Warning', info: 'Remark' } satisfies Record<Severity, string>,
	filter: 'Which findings are listed',
	all: (n: number) => `All ${number.format(n)}`,
	none: 'The checks found nothing.',
	noneLeft: 'All that the checks found is muted.',
	select: (words: string) => `Select in the text: ${words}`,
	more: (n: number) => `and ${count(n, 'more place', 'more places')}`,
	leftOut: 'It is about what the text leaves out.',
	instead: 'Write instead:',
	why: 'Why:',
	sure: 'How sure:',
	fix: (words: string) => `Replace with “${words}”`,
	remove: 'Take it out',
	fixed: (from: string, to: string) => (to === '' ? `“${from}” is taken out.` : `“${from}” is now “${to}”.`),
	undoFix: 'Undo the replacement',
	undone: 'The words are back as they were.',
	changed: 'The text has changed there since it was checked. It is checked again once you pause.',
	mute: 'Do not show this again',
	muteOf: (name: string) => `Do not show this again: ${name}`,
	muteHere: 'For this text',
	muteEverywhere: 'Everywhere',
	nowMutedHere: (name: string) => `“${name}” is silent about these words in this text.`,
	nowMuted: (name: string) => `“${name}” is silent everywhere.`,
	notMuted: 'That could not be kept.',
	showMuted: (n: number) => `Show ${number.format(n)} muted`,
	hideMuted: 'Hide what is muted',
	isMuted: 'Muted',
	unmute: 'Show again',
	unmuteOf: (name: string) => `Show again: ${name}`,
	speaksAgain: (name: string) => `“${name}” is shown again.`,

	readerWhat:
		'The same reading that a job seeker gets: what you ask, how strongly, at which level, and whose work it is.',
	noLevel: 'no level stated',
	excluded: 'Not needed',
	unmapped: 'It names nothing that the frameworks or the vocabulary know.',

	keepVersion: 'Keep this version to compare',
	keptVersion: 'This version is kept. Change the text, and both are compared under “Before and after”.',
	replaceVersion: 'Compare with this version from now on',
	dropVersion: 'Forget the version to compare',
	droppedVersion: 'The version to compare is gone.',
	noVersion: 'Keep a version, go on writing, and what has changed is listed here.',
	findingsThen: 'Findings',
	requirementsThen: 'Requirements',
	became: { gone: 'Gone', new: 'New', still: 'Still there' },
	becameOf: { gone: 'No longer asked', new: 'Now asked', changed: 'Asked differently' },
	nothingHere: 'None.',
	sameAsked: 'Both versions ask for the same.',
	strengthWas: (before: string, now: string) => `was “${before}”, is “${now}”`,
	levelWas: (skill: string, before: string, now: string) => `${skill}: was “${before}”, is “${now}”`,
	change: 'Change',
	what: 'What',
	showMore: (n: number, left: number) => `Show ${number.format(n)} more of ${number.format(left)}`,
	comparing: 'Comparing …',
	countOf: (name: string, n: number) => `${name} (${number.format(n)})`,

	report: 'A report to hand on',
	reportWhat: 'Without what is muted.',
	reports: { markdown: 'Save as Markdown', html: 'Save as HTML', sarif: 'Save as SARIF 2.1.0' },
	print: 'Print',
	writingReport: 'Writing the report …',
	reportFailed: 'The report could not be written.',
	reportStopped: 'You stopped the report. No file was written.',
	fileSaved: (file: string) => `${file} went to where your browser saves files.`,

	choose: 'Choose a file',
	orDrop: 'or drop one here: .csv, .tsv or .jsonl',
	reading: (file: string) => `Checking ${file} …`,
	readSoFar: (rows: number, done: number, of: number) =>
		`${count(rows, 'posting', 'postings')} checked; ${size(done)} of ${size(of)} read.`,
	stoppedAt: (rows: number) =>
		`You stopped after ${count(rows, 'posting', 'postings')}. They are listed; the others were not read.`,
	manyFailed: {
		'not-loaded': 'The checks could not be loaded, so nothing more was read. Reload the page to try again.',
		broke: 'The checks broke off. What was checked before is listed; choose the file again to start anew.',
	} satisfies Record<CheckFault, string>,
	doneMany: (rows: number, bad: number) =>
		bad === 0
			? `${count(rows, 'posting', 'postings')} checked.`
			: `${count(rows, 'posting', 'postings')} checked, ${count(bad, 'line', 'lines')} not read.`,
	nothingIn: (file: string) => `There is no posting in ${file}.`,
	badHeading: (n: number) => `${count(n, 'line', 'lines')} not read`,
	badLines,
	atLine: (n: number) => `Line ${number.format(n)}:`,
	moreBad: (n: number) => `and ${count(n, 'more line', 'more lines')}, all of them in the files that you save`,
	tableLabel: 'Postings, with what was found',
	columns: { id: 'Id', title: 'Title', error: 'Errors', warning: 'Warnings', info: 'Remarks', first: 'First finding' },
	untitled: (line: number) => `Line ${number.format(line)}, without a title`,
	silentRow: (language: string) => `Not checked: ${language}`,
	nothingFound: 'Nothing found',
	saveCsv: 'Save as CSV',
	saveJsonl: 'Save as JSON Lines',
	keepsFew: 'Of each posting the counts and its three gravest findings are kept. All findings: npm run check.',
	other: 'Check another file',
};
