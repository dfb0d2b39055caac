// One well-formed message for every call there is.
import type { CallName, InputOf } from '../../src/messages/calls.ts';
import { adOf } from './ads.ts';

/** Inputs that fit, by call. */
export const sampleInputs: { readonly [Name in CallName]: InputOf<Name> } = {
	'ad-read': adOf('101'),
	'ad-not-read': { problem: 'not-ready' },
	'overlay-token': null,
	'overlay-hello': { token: 'token-1' },
	'overlay-view': null,
	'mark-words': { spans: [{ start: 0, end: 3 }], scroll: false },
	'set-dock': { dock: 'collapsed' },
	'hide-overlay': { where: 'page' },
	'leave-overlay': null,
	'tab-view': { tab: 1 },
	profile: null,
	history: null,
	rate: { concept: 'technology/python', level: 3, details: { evidence: 'two services', lastUsed: 2025 }, tab: 1 },
	unrate: { concept: 'technology/python', tab: 1 },
	undo: { tab: 1 },
	say: { name: 'languages', value: [{ code: 'fr', level: 'b2' }] },
	'import-profile': { changes: [{ what: 'years', before: 3, after: 4 }] },
	settings: null,
	'change-settings': { levelsIn: 'ecf' },
	'seen-ads-choice': null,
	'set-seen-ads-choice': { isRecording: false, months: 6 },
	'forget-ads': { keys: ['builtin/101'] },
	'forget-everything': null,
	'restore-offer': null,
	restore: { wanted: true },
	'store-replaced': null,
	'own-skills': null,
	'add-own-skill': { label: 'Zorble', kind: 'technology', tab: 1 },
	'remove-own-skill': { id: 'own/zorble', tab: 1 },
	'set-site-hidden': { tab: 1, hidden: true },
};

export const callNames = Object.keys(sampleInputs) as CallName[];

/** The calls of each role, written down once more, so that a new one is thought about twice. */
export const callsOfRoles = {
	reader: ['ad-read', 'ad-not-read', 'overlay-token'],
	overlay: [
		'overlay-hello',
		'overlay-view',
		'mark-words',
		'set-dock',
		'hide-overlay',
		'leave-overlay',
		'rate',
		'unrate',
		'undo',
	],
	page: [
		'tab-view',
		'profile',
		'history',
		'rate',
		'unrate',
		'undo',
		'say',
		'import-profile',
		'settings',
		'change-settings',
		'seen-ads-choice',
		'set-seen-ads-choice',
		'forget-ads',
		'forget-everything',
		'restore-offer',
		'restore',
		'store-replaced',
		'own-skills',
		'add-own-skill',
		'remove-own-skill',
		'set-site-hidden',
	],
	nobody: [],
} as const satisfies Record<string, readonly CallName[]>;

/** The message of a call, as it crosses the process border. */
export const messageOf = <Name extends CallName>(call: Name, input: InputOf<Name> = sampleInputs[call]): unknown =>
	JSON.parse(JSON.stringify({ call, input }));
