// The browser's side panel: where there is one, how it is opened, and which tab it follows.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eventOf, openBrowser } from './browser-stand-in.ts';

let world: ReturnType<typeof openBrowser>;
let panel: typeof import('../../src/platform/side-panel.ts');
let opened: string[];

/** A browser with some more of its API. */
async function openWith(more: object): Promise<void> {
	world = openBrowser();
	Object.assign(world.browser, more);
	panel = await import('../../src/platform/side-panel.ts');
}

beforeEach(() => {
	opened = [];
});

describe('opening the panel', () => {
	it('opens it in its window, in Chromium', async () => {
		await openWith({
			sidePanel: { open: async ({ windowId }: { windowId: number }) => opened.push(`window ${windowId}`) },
		});
		expect(panel.hasSidePanel()).toBe(true);
		expect(await panel.openSidePanel(7)).toBe(true);
		expect(opened).toEqual(['window 7']);
	});

	it('opens the sidebar of the window that the click was in, in Firefox', async () => {
		await openWith({ sidebarAction: { open: async () => opened.push('sidebar') } });
		expect(panel.hasSidePanel()).toBe(true);
		expect(await panel.openSidePanel(7)).toBe(true);
		expect(opened).toEqual(['sidebar']);
	});

	it('calls the browser before anything is awaited, as it wants it of a click', async () => {
		await openWith({ sidePanel: { open: async () => opened.push('at once') } });
		const opening = panel.openSidePanel(7);
		expect(opened).toEqual(['at once']);
		await opening;
	});

	it('that the browser refuses is told', async () => {
		await openWith({ sidebarAction: { open: () => Promise.reject(new Error('no click')) } });
		expect(await panel.openSidePanel(7)).toBe(false);
	});

	it('is not offered where there is none', async () => {
		await openWith({});
		expect(panel.hasSidePanel()).toBe(false);
	});
});

describe('the window of a page', () => {
	it('is the one in which it stands, if any', async () => {
		await openWith({ windows: { getCurrent: async () => ({ id: 3 }) } });
		expect(await panel.ownWindow()).toBe(3);
		await openWith({ windows: { getCurrent: () => Promise.reject(new Error('No current window')) } });
		expect(await panel.ownWindow()).toBeNull();
	});
});

describe('the tab beside the panel', () => {
	let [onActivated, onUpdated] = [eventOf(), eventOf()];
	const followed = vi.fn<(tab: number) => void>();

	beforeEach(async () => {
		await openWith({});
		[onActivated, onUpdated] = [eventOf(), eventOf()];
		Object.assign(world.browser.tabs, { onActivated, onUpdated });
		followed.mockClear();
		panel.followActiveTab(1, followed);
	});

	it('is the one that becomes active in the same window', () => {
		onActivated.fire({ tabId: 5, windowId: 1 });
		onActivated.fire({ tabId: 6, windowId: 2 });
		expect(followed.mock.calls).toEqual([[5]]);
	});

	it('is told again when it goes elsewhere, and no other tab is', () => {
		onUpdated.fire(5, { status: 'complete' }, { active: true, windowId: 1 });
		onUpdated.fire(5, { title: 'x' }, { active: true, windowId: 1 });
		onUpdated.fire(6, { status: 'complete' }, { active: false, windowId: 1 });
		onUpdated.fire(7, { url: 'https://a.example/' }, { active: true, windowId: 2 });
		expect(followed.mock.calls).toEqual([[5]]);
	});
});
