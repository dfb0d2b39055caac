// Linting, and the walls between the rooms of `src/` (docs/decisions/0001): which room may import which.
import { defineConfig } from 'oxlint';

/** Room → rooms that it may import beside itself. What is not listed is forbidden. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	core: [],
	text: ['core'],
	languages: ['core', 'text'],
	taxonomy: ['core', 'text'],
	matcher: ['core', 'text', 'languages', 'taxonomy'],
	checks: ['core', 'text', 'languages', 'taxonomy', 'matcher'],
	gap: ['core', 'taxonomy'],
	exchange: ['core', 'text', 'languages', 'taxonomy', 'matcher'],
	sites: ['core', 'text'],
	store: ['core'],
	messages: ['core'],
	platform: ['core', 'messages', 'taxonomy'],
	reader: ['core', 'messages', 'sites'],
	ui: ['core', 'taxonomy', 'gap', 'messages'],
	app: [
		'core',
		'text',
		'languages',
		'taxonomy',
		'matcher',
		'checks',
		'gap',
		'exchange',
		'store',
		'messages',
		'platform',
	],
	cli: ['core', 'text', 'languages', 'taxonomy', 'matcher', 'checks', 'gap', 'exchange', 'sites', 'app'],
};

const rooms = Object.keys(mayImport);
const browserApi = {
	group: ['@wxt-dev/browser', 'wxt/browser', 'webextension-polyfill'],
	message: 'Only src/platform touches the browser.',
};
const entrypoints = { group: ['**/entrypoints/**'], message: 'Entrypoints are imported by nobody.' };

/** A ban of every room that `room` may not import. */
const wallsOf = (room: string) => ({
	files: [`src/${room}/**`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					...rooms
						.filter((other) => other !== room && !(mayImport[room] ?? []).includes(other))
						.map((other) => ({ group: [`**/${other}/**`], message: `src/${room} may not import src/${other}.` })),
					entrypoints,
					...(room === 'platform' ? [] : [browserApi]),
				],
			},
		],
	},
});

/** Ways out of the device. CSP does not stop all of them, so none is written in the first place. */
const waysOut = [
	'fetch',
	'XMLHttpRequest',
	'WebSocket',
	'EventSource',
	'RTCPeerConnection',
	'WebTransport',
	'importScripts',
].map((name) => ({ name, message: 'Nothing leaves the device.' }));

export default defineConfig({
	plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise'],
	options: { typeAware: true },
	categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
	rules: {
		'typescript/no-explicit-any': 'error',
		'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
		'typescript/no-unsafe-assignment': 'error',
		'typescript/no-unsafe-call': 'error',
		'typescript/no-unsafe-member-access': 'error',
		'typescript/no-unsafe-return': 'error',
		'typescript/no-floating-promises': 'error',
		'import/no-cycle': 'error',
		'no-await-in-loop': 'off',
		'import/no-unassigned-import': 'off',
		'no-shadow': 'off',
		'unicorn/no-array-sort': 'off',
		'unicorn/consistent-function-scoping': 'off',
		'import/no-named-as-default-member': 'off',
		'promise/always-return': 'off',
		'promise/no-callback-in-promise': 'off',
		'no-underscore-dangle': 'off',
		'oxc/no-map-spread': 'off',
		'typescript/no-unsafe-type-assertion': 'off',
		'typescript/no-unnecessary-type-parameters': 'off',
	},
	overrides: [
		{
			files: ['src/**', 'entrypoints/**'],
			rules: {
				'no-restricted-globals': ['error', ...waysOut],
				'no-restricted-properties': [
					'error',
					{ object: 'navigator', property: 'sendBeacon', message: 'Nothing leaves the device.' },
					{ object: 'globalThis', property: 'fetch', message: 'Nothing leaves the device.' },
				],
			},
		},
		{
			// The one fetch: the extension's own files.
			files: ['src/platform/knowledge.ts'],
			rules: { 'no-restricted-globals': 'off' },
		},
		{
			// A worker has no origin to be named.
			files: ['**/ask-checker.ts', '**/serve-checks.ts', 'tests/app/serve-checks.test.ts', 'tests/e2e/check-steps.ts'],
			rules: { 'unicorn/require-post-message-target-origin': 'off' },
		},
		{ files: ['entrypoints/**'], rules: { 'no-restricted-imports': ['error', { patterns: [browserApi] }] } },
		...rooms.map(wallsOf),
	],
	// Hostile pages are scripts of their own, as a page would serve them.
	ignorePatterns: ['.output', '.wxt', 'node_modules', 'tests/e2e/hostile/pages'],
});
