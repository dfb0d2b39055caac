// This extension as the browser names it, its own files, and the sites that it may read.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBrowser, origin } from './browser-stand-in.ts';

let world: ReturnType<typeof openBrowser>;

beforeEach(() => {
	world = openBrowser();
});
afterEach(() => vi.unstubAllGlobals());

describe('the extension', () => {
	it('is known by its id and its origin, without a slash', async () => {
		const { ownIdentity } = await import('../../src/platform/identity.ts');
		expect(ownIdentity()).toEqual({ id: 'abcdefghijklmnop', origin });
	});

	it('reads its knowledge from its own files and from nowhere else', async () => {
		const asked: string[] = [];
		vi.stubGlobal('fetch', async (url: string) => {
			asked.push(url);
			return new Response('{"id":"technology/go","label":"Go","kind":"technology"}');
		});
		const { loadAboutFacts, loadConcepts, loadLibrary, loadNames, loadRoles, loadSampleAd } =
			await import('../../src/platform/knowledge.ts');
		expect((await loadConcepts()).find('technology/go')?.label).toBe('Go');
		await Promise.all([loadRoles(), loadNames(), loadLibrary(), loadAboutFacts(), loadSampleAd()]);
		const files = ['concepts.jsonl', 'roles.json', 'names.json', 'library.json', 'about.json', 'sample-ad.json'];
		expect(asked).toEqual(files.map((name) => `${origin}/knowledge/${name}`));
	});

	it('reads it in a worker as well, which has no API of the browser: from where the worker itself is from', async () => {
		world.browser.runtime.id = undefined;
		vi.stubGlobal('location', { href: `${origin}/check-worker.js` });
		const asked: string[] = [];
		vi.stubGlobal('fetch', async (url: string) => {
			asked.push(url);
			return new Response('{}');
		});
		await (await import('../../src/platform/knowledge.ts')).loadRoles();
		expect(asked).toEqual([`${origin}/knowledge/roles.json`]);
	});

	it('says when its install is broken', async () => {
		vi.stubGlobal('fetch', async () => new Response('<html>'));
		const { loadConcepts, loadLibrary, loadRoles } = await import('../../src/platform/knowledge.ts');
		await expect(loadConcepts()).rejects.toThrow(SyntaxError);
		await expect(loadRoles()).rejects.toThrow(SyntaxError);
		await expect(loadLibrary()).rejects.toThrow(SyntaxError);
	});
});

describe('the sites', () => {
	const patterns = ['https://*.builtin.com/*', 'https://unjobs.org/*'];

	it('may be read when all of them are granted, and are asked for together', async () => {
		const { askToRead, mayRead } = await import('../../src/platform/site-access.ts');
		world.answers['permissions.contains'] = () => false;
		world.answers['permissions.request'] = () => true;
		expect([await mayRead(patterns), await askToRead(patterns)]).toEqual([false, true]);
		expect(world.calls).toEqual([
			['permissions.contains', { origins: patterns }],
			['permissions.request', { origins: patterns }],
		]);
	});

	it('are told board by board, and asked for with nothing awaited before the question', async () => {
		const { askForBoards, readBoards } = await import('../../src/platform/site-access.ts');
		const boards = [
			{ id: 'builtin', hosts: ['https://*.builtin.com/*'] },
			{ id: 'unjobs', hosts: ['https://unjobs.org/*'] },
		];
		let isGranted = false;
		world.answers['permissions.contains'] = (...[asked]) => isGranted || !JSON.stringify(asked).includes('unjobs');
		world.answers['permissions.request'] = () => {
			isGranted = true;
			return true;
		};
		expect((await readBoards(boards)).map(({ isAllowed }) => isAllowed)).toEqual([true, false]);
		world.calls.length = 0;
		const asking = askForBoards(boards);
		expect(world.calls).toEqual([['permissions.request', { origins: patterns }]]);
		expect((await asking).map(({ isAllowed }) => isAllowed)).toEqual([true, true]);
	});
});

describe('the keys of a command', () => {
	it.each([
		['as the browser writes them', [{ name: 'open-overlay', shortcut: 'Alt+Shift+P' }], 'Alt+Shift+P'],
		['none where the user took them away', [{ name: 'open-overlay', shortcut: '' }], null],
		['none of another command', [{ name: 'other', shortcut: 'Alt+O' }], null],
	])('are %s', async (_name, commands, wanted) => {
		const { readKeysOf } = await import('../../src/platform/command-keys.ts');
		world.answers['commands.getAll'] = () => commands;
		expect(await readKeysOf('open-overlay')).toBe(wanted);
	});
});
