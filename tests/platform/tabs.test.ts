// What the background may know of tabs and do to them; a tab that is gone is an answer, not an error.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openBrowser, origin } from './browser-stand-in.ts';

let world: ReturnType<typeof openBrowser>;
let tabs: typeof import('../../src/platform/tabs.ts');

beforeEach(async () => {
	world = openBrowser();
	tabs = await import('../../src/platform/tabs.ts');
});

describe('a tab', () => {
	it('has an address where it may be seen, and is private or not', async () => {
		world.answers['tabs.get'] = (tab: number) =>
			tab === 1 ? { url: 'https://a.example/', incognito: true } : { incognito: false };
		expect(await tabs.describeTab(1)).toEqual({ url: 'https://a.example/', privateWindow: true });
		expect(await tabs.describeTab(2)).toEqual({ url: null, privateWindow: false });
	});

	it('that is gone is none', async () => {
		world.answers['tabs.get'] = () => Promise.reject(new Error('No tab with id: 9.'));
		expect(await tabs.describeTab(9)).toBeNull();
	});

	it('of the window is the active one, if there is any', async () => {
		world.answers['tabs.query'] = () => [{ id: 4 }];
		expect(await tabs.currentTab()).toBe(4);
		world.answers['tabs.query'] = () => [];
		expect(await tabs.currentTab()).toBeNull();
		expect(world.calls[0]).toEqual(['tabs.query', { active: true, currentWindow: true }]);
	});

	it('that is closed is told', () => {
		const closed = vi.fn<(tab: number) => void>();
		tabs.onTabClosed(closed);
		world.browser.tabs.onRemoved.fire(7, { isWindowClosing: false });
		expect(closed.mock.calls).toEqual([[7]]);
	});
});

describe('the toolbar', () => {
	it('shows a mark and a sentence for one tab', async () => {
		await tabs.showInToolbar(3, '✓', 'An ad was read');
		expect(world.named('action.setBadgeText')).toEqual([['action.setBadgeText', { tabId: 3, text: '✓' }]]);
		expect(world.named('action.setTitle')).toEqual([['action.setTitle', { tabId: 3, title: 'An ad was read' }]]);
	});

	it('of a tab that is gone stays as it is', async () => {
		world.answers['action.setTitle'] = () => Promise.reject(new Error('No tab with id: 3.'));
		await expect(tabs.showInToolbar(3, '', '')).resolves.toBeUndefined();
	});
});

describe('the keyboard command', () => {
	it('is told with its tab, where it is the one that is waited for', () => {
		const given = vi.fn<(tab: number) => void>();
		tabs.onCommand('open-overlay', given);
		world.browser.commands.onCommand.fire('open-overlay', { id: 5 });
		world.browser.commands.onCommand.fire('another', { id: 5 });
		world.browser.commands.onCommand.fire('open-overlay', undefined);
		expect(given.mock.calls).toEqual([[5]]);
	});
});

describe('the full page', () => {
	it('is opened as the page of options, and a window that is being closed is no error', async () => {
		await tabs.openFullPage(null);
		expect(world.named('runtime.openOptionsPage')).toHaveLength(1);
		world.answers['runtime.openOptionsPage'] = () => Promise.reject(new Error('No window.'));
		await expect(tabs.openFullPage(null)).resolves.toBeUndefined();
	});

	it('is opened at a route where it is not open', async () => {
		world.answers['tabs.query'] = () => [];
		await tabs.openFullPage('roles/ict');
		expect(world.calls).toEqual([
			['tabs.query', { url: `${origin}/dashboard.html*` }],
			['tabs.create', { url: `${origin}/dashboard.html#/roles/ict` }],
		]);
	});

	it('goes to the route in the tab in which it is open, the one that was used last', async () => {
		world.answers['tabs.query'] = () => [
			{ id: 3, windowId: 1, lastAccessed: 10 },
			{ id: 4, windowId: 2, lastAccessed: 30 },
			{ id: 5, windowId: 1 },
		];
		await tabs.openFullPage('ads');
		expect(world.calls.slice(1)).toEqual([
			['tabs.update', 4, { url: `${origin}/dashboard.html#/ads`, active: true }],
			['windows.update', 2, { focused: true }],
		]);
	});
});

describe('the page of the first run', () => {
	it('is opened in a tab of its own, and a window that is being closed is no error', async () => {
		await tabs.openFirstRun();
		expect(world.named('tabs.create')).toEqual([['tabs.create', { url: `${origin}/welcome.html` }]]);
		world.answers['tabs.create'] = () => Promise.reject(new Error('No window.'));
		await expect(tabs.openFirstRun()).resolves.toBeUndefined();
	});
});
