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
});
