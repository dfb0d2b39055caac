// What was built, before any browser sees it: sizes that were promised, and no way out of the device.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const builds = ['chrome-mv3', 'firefox-mv3'] as const;
const folderOf = (build: string): URL => new URL(`../../.output/${build}/`, import.meta.url);
const compressed = (url: URL): number => gzipSync(readFileSync(url), { level: 9 }).length;

const scriptsOf = (build: string): string[] =>
	readdirSync(folderOf(build), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

/** Library code that holds such words, each with what it may hold: docs/dependencies.md says why that is harmless. */
const excused: readonly (readonly [file: RegExp, words: readonly string[]])[] = [
	[/^chunks\/pdf-[\w-]+\.js$/, ['XMLHttpRequest']],
];

const waysOut = [
	'XMLHttpRequest',
	'WebSocket',
	'EventSource',
	'sendBeacon',
	'RTCPeerConnection',
	'WebTransport',
	'preconnect',
	'setUninstallURL',
];

describe.each(builds)('the build %s', (build) => {
	test('the script in the page stays under 16 kB compressed', () => {
		expect(compressed(new URL('reader.js', folderOf(build)))).toBeLessThan(16_000);
	});

	test('the knowledge that reading an ad loads stays under 600 kB compressed', () => {
		const folder = new URL('knowledge/', folderOf(build));
		// The texts of the frameworks are loaded by the full page, and by the overlay once a level of them is shown; the others by
		// one page each.
		const apart = new Set(['library.json', 'about.json', 'sample-ad.json']);
		const loaded = readdirSync(folder).filter((name) => !apart.has(name));
		expect(loaded.toSorted()).toEqual(['concepts.jsonl', 'names.json', 'relations.json', 'roles.json']);
		const sizes = loaded.map((name) => compressed(new URL(name, folder)));
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000);
	});

	test('no script holds a way out of the device', () => {
		const scripts = scriptsOf(build);
		expect(scripts.length).toBeGreaterThan(3);
		const found = scripts.flatMap((name) => {
			const source = readFileSync(new URL(name, folderOf(build)), 'utf8');
			const allowed = excused.find(([file]) => file.test(name))?.[1] ?? [];
			return waysOut
				.filter((word) => source.includes(word) && !allowed.includes(word))
				.map((word) => `${name}: ${word}`);
		});
		expect(found).toEqual([]);
	});
});
