// The words of charts and of the page that holds those of the profile, in English.
import { count, day } from './formats.ts';

const shortDay = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });

/** Functions where a sentence holds a number or a name. */
export const charts = {
	asTable: 'The same as a table',
	rows: (n: number) => count(n, 'row', 'rows'),
	tableOf: (title: string) => `Table: ${title}`,
	saveSvg: 'Save as SVG',
	savePng: 'Save as PNG',
	saveSvgOf: (title: string) => `Save as SVG: ${title}`,
	savePngOf: (title: string) => `Save as PNG: ${title}`,
	noPng: 'This browser gives out no pictures that Plumbline draws. The SVG file holds the same.',
	fileName: (title: string, ending: string) => `${title}.${ending}`,
	role: 'Beside the role',
	noRole: 'No role',
	targets: 'Roles you aim at',
	unknownRole: 'No framework has the role that the address names. Choose another.',
	nothingRated: 'You have rated nothing yet, so there is nothing to draw.',
	day: (at: Date) => shortDay.format(at),
	moment: (at: Date) => moment.format(at),
	skill: 'Skill',
	framework: 'Framework',
	you: 'You',
	wanted: 'Wanted',
	status: 'Status',
	notWanted: 'not asked for',
	noLevel: 'asked for, no level stated',
	yourLevel: 'Your level',
	byAnother: 'By your rating of a related skill',
	wantedBy: (role: string) => `Wanted: ${role}`,
	wantedAnywhere: 'Asked for, no level stated',
	groups: {
		competences: 'Competences',
		technical: 'Technologies and areas of knowledge',
		axelos: 'AXELOS skills',
		ecf: 'e-CF competences',
		odp: 'UK Operational Delivery skills',
	},
	heat: {
		title: 'Your skills by level',
		titleWith: (role: string) => `Your skills by level, beside ${role}`,
		summary: (rated: number) =>
			`${count(rated, 'skill', 'skills')} that you have rated, each on the scale of its framework.`,
		fit: (reached: number, all: number) =>
			`Of ${count(all, 'skill', 'skills')} that the role asks for, you have ${reached}.`,
		short: (n: number) => `${n} below what is wanted.`,
		open: (n: number) => `${n} not known yet.`,
		onlyRole: 'Only what this role asks for',
		nothing: 'Nothing to draw: you have rated nothing yet, and no role is chosen whose skills could stand here.',
	},
	radar: {
		title: (role: string) => `You beside ${role}`,
		noRole: 'Choose a role, and its levels are drawn beside yours.',
		titleNoRole: 'You beside a role',
		tooFew: (n: number) =>
			`The source states ${count(n, 'skill', 'skills')} for this role, and a radar needs three. The drawing by level shows what there is.`,
		nothing:
			'Neither does the source state levels for this role, nor have you rated any of its skills: there is no shape to draw yet.',
		noLevels: 'The source states no levels for this role, so only yours are drawn.',
		met: (met: number, all: number) => `Of ${count(all, 'skill', 'skills')} with a stated level, you reach ${met}.`,
		short: (names: string) => `Furthest below: ${names}.`,
		unrated: (n: number) => `${count(n, 'skill is', 'skills are')} not rated and left open.`,
		some: (drawn: number, all: number) =>
			`${drawn} of ${count(all, 'skill', 'skills')} are drawn: what is furthest below comes first, then what you rated lowest. The table holds all.`,
		value: (you: string) => `you: ${you}`,
		values: (you: string, wanted: string) => `you: ${you} · wanted: ${wanted}`,
	},
	steps: {
		title: 'Changes over time',
		titleOf: (group: string) => `Changes over time: ${group}`,
		what: 'Skills of',
		summary: (since: Date, before: number, now: number) =>
			`${count(now, 'skill is', 'skills are')} rated now; ${before} on ${day.format(since)}.`,
		most: (levels: string, n: number) => `The most, ${n}, stand at: ${levels}.`,
		hint: 'A row for each level: how many skills stood there. What you undid was never there.',
		one: (n: number, on: Date) =>
			`All of your ratings here (${n}) date from one moment, ${day.format(on)}. A change will show once you rate again.`,
		since: 'From',
		ofNone: 'None of these is rated any more.',
	},
};
