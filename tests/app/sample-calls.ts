// One well-formed message for every call there is.
import { defaultSettings } from '../../src/core/settings.ts';
import type { CallName, InputOf } from '../../src/messages/calls.ts';
import type { ListedJob } from '../../src/core/listed-job.ts';
import { adOf } from './ads.ts';

const listed: ListedJob = {
	key: 'builtin/101',
	title: 'Data Engineer',
	company: 'Harbour & Field',
	place: 'Lisbon',
	grade: 'P-3',
	closesOn: '2026-04-01',
};

/** Inputs that fit, by call. */
export const sampleInputs: { readonly [Name in CallName]: InputOf<Name> } = {
	'ad-read': adOf('101'),
	'ad-not-read': { problem: 'not-ready' },
	'list-read': { url: 'https://builtin.com/jobs', jobs: [listed], truncated: false },
	'overlay-token': null,
	'overlay-hello': { token: 'token-1' },
	'overlay-view': null,
	'mark-words': { spans: [{ start: 0, end: 3 }], scroll: false },
	'set-dock': { dock: 'collapsed', side: 'right' },
	'hide-overlay': { where: 'page' },
	'leave-overlay': null,
	'open-page': { route: 'ads' },
	'save-ad': { tab: 1, status: 'saved' },
	'unsave-ad': { tab: 1 },
	correct: { tab: 1, correction: { kind: 'role', framework: 'ict', from: 'ict/tester', to: 'ict/developer' } },
	uncorrect: { tab: 1, id: 1 },
	mute: { tab: 1, mute: { where: 'site', rule: 'pay-missing', host: 'builtin.com' } },
	unmute: { tab: 1, mute: { where: 'everywhere', rule: 'pay-missing' } },
	'roles-of-ad': { tab: 1 },
	'jump-to-job': { tab: 1, key: 'builtin/101' },
	choose: { tab: 1, choices: { isMarking: false } },
	'mark-in-tab': { tab: 1, spans: [{ start: 0, end: 3 }], scroll: true },
	'note-ad': { key: 'builtin/101', note: 'asked for the pay' },
	'set-ad-status': { key: 'builtin/101', status: 'applied' },
	'forget-saved-ad': { key: 'builtin/101' },
	corrections: null,
	mutes: null,
	sites: null,
	'set-host-hidden': { host: 'builtin.com', hidden: true },
	'tab-view': { tab: 1 },
	profile: null,
	history: null,
	rate: { concept: 'technology/python', level: 3, details: { evidence: 'two services', lastUsed: 2025 }, tab: 1 },
	unrate: { concept: 'technology/python', tab: 1 },
	undo: { tab: 1 },
	say: { name: 'languages', value: [{ code: 'fr', level: 'b2' }] },
	'import-profile': { changes: [{ what: 'years', before: 3, after: 4 }] },
	settings: null,
	'change-settings': { ...defaultSettings, levelsIn: 'ecf' },
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

/** What overlay and pages may both do with an ad. */
const callsOfAds = [
	'save-ad',
	'unsave-ad',
	'correct',
	'uncorrect',
	'mute',
	'unmute',
	'roles-of-ad',
	'jump-to-job',
	'choose',
] as const satisfies readonly CallName[];

/** The calls of each role, written down once more, so that a new one is thought about twice. */
export const callsOfRoles = {
	reader: ['ad-read', 'ad-not-read', 'list-read', 'overlay-token'],
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
		'open-page',
		...callsOfAds,
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
		'mark-in-tab',
		'note-ad',
		'set-ad-status',
		'forget-saved-ad',
		'corrections',
		'mutes',
		'sites',
		'set-host-hidden',
		...callsOfAds,
	],
	nobody: [],
} as const satisfies Record<string, readonly CallName[]>;

/** The message of a call, as it crosses the process border. */
export const messageOf = <Name extends CallName>(call: Name, input: InputOf<Name> = sampleInputs[call]): unknown =>
	JSON.parse(JSON.stringify({ call, input }));
