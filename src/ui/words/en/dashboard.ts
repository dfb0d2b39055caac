// The words of the full page's frame, in English; each of its views has a file of its own.
import type { StatementName } from '../../../core/profile.ts';
import type { ChangeFailure } from '../../api.ts';
import { count } from './formats.ts';

const statements: Readonly<Record<StatementName, string>> = {
	years: 'your years of experience',
	yearsIn: 'your years by skill or field',
	degrees: 'your degrees',
	languages: 'your languages',
	certificates: 'your certificates',
	targets: 'the roles you aim at',
	grade: 'your grade',
};

const failures: Readonly<Record<ChangeFailure, string>> = {
	'store-failed': 'the browser could not write it down.',
	'read-only':
		'a newer Plumbline wrote what is kept, or it cannot be brought up to date. It is shown and left as it is.',
	'private-window': 'this is a private window, where nothing is recorded.',
	'unknown-concept': 'Plumbline does not know this skill, role or field any more.',
	'bad-value': 'Plumbline takes no such value here.',
	'engine-failed': 'Plumbline could not load what it needs for it.',
	'changed-meanwhile': 'it was changed somewhere else in the meantime. What stands there now is shown.',
	'no-ad': 'this ad is not saved any more.',
	gone: 'Plumbline was updated or stopped. Reload this page and try again.',
};

/** The frame: its views by their routes, what was saved, and what could not be. */
export const dashboard = {
	label: 'Plumbline: your profile',
	routes: {
		profile: 'Profile',
		roles: 'Roles',
		ads: 'Ads',
		demand: 'Demand',
		check: 'Check a posting',
		data: 'Data',
		sites: 'Sites',
		settings: 'Settings',
		about: 'About',
	},
	title: (view: string) => `${view} · Plumbline`,
	skip: 'Skip to the content',
	loading: 'Loading …',
	storeFails: 'The browser gives Plumbline no place to keep what you say, so nothing can be saved.',
	textsFail: 'Plumbline could not load the texts of the frameworks. Reload this page to try again.',
	lost: (ratings: number) =>
		`The browser has lost what you had said here. A copy of it is left, with ${count(ratings, 'rating', 'ratings')}.`,
	putBack: 'Put it back',
	dropCopy: 'Leave it and delete the copy',
	isBack: 'What was lost is back.',
	copyDropped: 'The copy is deleted.',
	lostProfile: 'what was lost',
	statements,
	failures,
	changes: (n: number) => count(n, 'change', 'changes'),
	saved: (name: string) => `Saved: ${name}`,
	unrated: (name: string) => `No longer rated: ${name}`,
	notSaved: (name: string, why: string) => `Not saved: ${name}. The reason: ${why}`,
	undo: (name: string) => `Undo: ${name}`,
	undone: (name: string) => `Undone: ${name}`,
	notUndone: 'That could not be undone.',
	found: (n: number) => count(n, 'match', 'matches'),
	foundList: 'Matches',
	noneFound: 'Nothing of that name. Try another spelling.',
};
