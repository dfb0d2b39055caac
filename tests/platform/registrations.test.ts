// The script in the pages: registered where it is permitted and nowhere else, put into the tabs that are open.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openBrowser } from './browser-stand-in.ts';

const patterns = ['https://*.builtin.com/*', 'https://unjobs.org/*'];
let world: ReturnType<typeof openBrowser>;
let registrations: typeof import('../../src/platform/registrations.ts');
let permitted: string[];
let registered: { readonly id: string; readonly matches: string[] }[];

beforeEach(async () => {
	world = openBrowser();
	permitted = [...patterns];
	registered = [];
	const { answers } = world;
	answers['permissions.contains'] = ({ origins }: { origins: string[] }) => permitted.includes(origins[0] ?? '');
	answers['scripting.getRegisteredContentScripts'] = () => [...registered];
	answers['scripting.registerContentScripts'] = ([script]: typeof registered) => {
		if (registered.length > 0) throw new Error('Duplicate script ID');
		if (script !== undefined) registered.push(script);
	};
	answers['scripting.updateContentScripts'] = (scripts: typeof registered) => void (registered = scripts);
	answers['scripting.unregisterContentScripts'] = () => void (registered = []);
	registrations = await import('../../src/platform/registrations.ts');
});

describe('the registration', () => {
	it('is made for all sites that are permitted, once the page stands, and lasts', async () => {
		await registrations.reconcileRegistrations(patterns);
		expect(registered).toEqual([
			{ id: 'reader', js: ['reader.js'], matches: patterns, runAt: 'document_idle', persistAcrossSessions: true },
		]);
	});

	it('leaves out a site that the user does not allow, and takes it in when it is allowed', async () => {
		permitted = ['https://unjobs.org/*'];
		await registrations.reconcileRegistrations(patterns);
		expect(registered[0]?.matches).toEqual(['https://unjobs.org/*']);
		permitted = [...patterns];
		await registrations.reconcileRegistrations(patterns);
		expect(registered.map(({ matches }) => matches)).toEqual([patterns]);
	});

	it('is taken back when no site is allowed any more', async () => {
		await registrations.reconcileRegistrations(patterns);
		permitted = [];
		await registrations.reconcileRegistrations(patterns);
		expect(registered).toEqual([]);
		await registrations.reconcileRegistrations(patterns);
		expect(world.named('scripting.unregisterContentScripts')).toHaveLength(1);
	});

	it('is made once, however many ask at the same time', async () => {
		await Promise.all(Array.from({ length: 5 }, () => registrations.reconcileRegistrations(patterns)));
		expect(world.named('scripting.registerContentScripts')).toHaveLength(1);
		expect(registered).toHaveLength(1);
	});

	it('that fails spoils neither its caller nor the next one', async () => {
		const { answers } = world;
		const contains = answers['permissions.contains'];
		answers['permissions.contains'] = () => Promise.reject(new Error('not now'));
		await registrations.reconcileRegistrations(patterns);
		expect(registered).toEqual([]);
		Object.assign(answers, { 'permissions.contains': contains });
		await registrations.reconcileRegistrations(patterns);
		expect(registered).toHaveLength(1);
	});
});

describe('tabs that are open already', () => {
	it('get the script, and one that refuses does not keep it from the others', async () => {
		world.answers['tabs.query'] = () => [{ id: 1 }, {}, { id: 2 }];
		world.answers['scripting.executeScript'] = ({ target }: { target: { tabId: number } }) =>
			target.tabId === 1 ? Promise.reject(new Error('an error page')) : undefined;
		await registrations.injectIntoOpenTabs(patterns);
		expect(world.named('tabs.query')).toEqual([['tabs.query', { url: patterns }]]);
		expect(world.named('scripting.executeScript').map(([, given]) => given)).toEqual([
			{ target: { tabId: 1 }, files: ['/reader.js'] },
			{ target: { tabId: 2 }, files: ['/reader.js'] },
		]);
	});

	it('are not even asked for where no site is allowed', async () => {
		permitted = [];
		await registrations.injectIntoOpenTabs(patterns);
		expect(world.named('tabs.query')).toEqual([]);
	});
});

describe('the style of the marks', () => {
	it('goes into one document, as the page’s author would write it', async () => {
		await registrations.insertMarkStyle(1, 'page-a', 'p {}');
		expect(world.calls).toEqual([
			['scripting.insertCSS', { target: { tabId: 1, documentIds: ['page-a'] }, css: 'p {}', origin: 'AUTHOR' }],
		]);
	});

	it('for a document that is gone is lost without a word', async () => {
		world.answers['scripting.insertCSS'] = () => Promise.reject(new Error('No document'));
		await expect(registrations.insertMarkStyle(1, 'page-a', '')).resolves.toBeUndefined();
	});
});

describe('installing, updating and permissions', () => {
	it('are told, and the first time as such', () => {
		const [installed, changed] = [vi.fn<(isFirst: boolean) => void>(), vi.fn<() => void>()];
		registrations.onInstalled(installed);
		registrations.onPermissionsChanged(changed);
		world.browser.runtime.onInstalled.fire({ reason: 'install' });
		world.browser.runtime.onInstalled.fire({ reason: 'update' });
		world.browser.permissions.onAdded.fire({});
		world.browser.permissions.onRemoved.fire({});
		expect([installed.mock.calls, changed.mock.calls]).toEqual([
			[[true], [false]],
			[[], []],
		]);
	});
});
