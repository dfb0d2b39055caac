// The words of a list of jobs, in English: overlay, side panel and popup.
import type { GradeMeaning } from '../../../messages/views.ts';
import { count, day } from './formats.ts';

type Degree = NonNullable<GradeMeaning['degree']>;

const years = (n: number): string => count(n, 'year', 'years');

const gradeAfter: Readonly<Record<Degree, (grade: string, n: number) => string>> = {
	advanced: (grade, n) => `${grade}: about ${years(n)} after an advanced degree`,
	first: (grade, n) => `${grade}: about ${years(n)} after a first degree`,
	secondary: (grade, n) => `${grade}: about ${years(n)} after secondary school`,
};

const gradeDegree: Readonly<Record<Degree, (grade: string) => string>> = {
	advanced: (grade) => `${grade}: an advanced degree`,
	first: (grade) => `${grade}: a first degree`,
	secondary: (grade) => `${grade}: secondary school`,
};

/** Functions where a sentence holds a number or a name. */
export const jobs = {
	label: 'Plumbline: the jobs on this page',
	title: 'Jobs on this page',
	count: (n: number) => count(n, 'job', 'jobs'),
	shown: (shown: number, all: number) =>
		shown === all ? count(all, 'job', 'jobs') : `${shown} of ${count(all, 'job', 'jobs')}`,
	empty: 'Plumbline found no jobs in this list.',
	noneLeft: 'No job of this page is left by what you chose.',
	showAll: 'Show all',
	truncated: (most: number) => `This page holds more jobs than Plumbline reads: the first ${most} are here.`,
	sort: 'Sort by',
	sorts: {
		page: 'The order of the page',
		closing: 'Closing soonest',
		fit: 'Best fit first',
		unseen: 'Not seen first',
	},
	role: 'Role',
	allRoles: 'All roles',
	noRole: 'No role suggested',
	filters: { unseen: 'Not seen', saved: 'Saved', dated: 'With a closing date' },
	list: 'Jobs',
	suggests: (role: string, framework: string) => `suggests: ${role} (${framework})`,
	gradeAfter,
	gradeYears: (grade: string, n: number) => `${grade}: about ${years(n)} of experience`,
	gradeDegree,
	daysLeft: (n: number) => count(n, 'day left', 'days left'),
	closesToday: 'closes today',
	closed: 'closed',
	closesOn: (date: Date) => `Closes on ${day.format(date)}`,
	seen: (date: Date) => `seen on ${day.format(date)}`,
	unseen: 'not seen yet',
	fit: (met: number, known: number, asked: number) =>
		`${met} of ${count(asked, 'skill', 'skills')} met, ${known} known`,
	inPopup: (all: number, seen: number) =>
		`This page lists ${count(all, 'job', 'jobs')}. You have seen ${seen} of them.`,
};
