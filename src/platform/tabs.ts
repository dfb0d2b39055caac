// What the background may know and do about tabs.
import { browser, type Browser } from './browser.ts';

/** A tab as far as it concerns Plumbline; `url` is null where it may not be seen. */
export type TabFacts = { readonly url: string | null; readonly privateWindow: boolean };

/** A tab's facts, null when it is gone. */
export async function describeTab(tab: number): Promise<TabFacts | null> {
	try {
		const found = await browser.tabs.get(tab);
		return { url: found.url ?? null, privateWindow: found.incognito };
	} catch {
		return null;
	}
}

/** The active tab of the window in which the popup was opened, null when there is none. */
export async function currentTab(): Promise<number | null> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.id ?? null;
}

/** Calls back when a tab is closed. */
export const onTabClosed = (closed: (tab: number) => void): void =>
	browser.tabs.onRemoved.addListener((tab) => closed(tab));

/** Shows in the toolbar whether the tab's ad was read: a mark on the icon and a sentence on hover. */
export async function showInToolbar(tab: number, mark: string, title: string): Promise<void> {
	try {
		await Promise.all([
			browser.action.setBadgeText({ tabId: tab, text: mark }),
			browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#1f5f5b' }),
			browser.action.setTitle({ tabId: tab, title }),
		]);
	} catch {
		// The tab was closed meanwhile.
	}
}

/** Calls back with the active tab when the keyboard command of this name is given. */
export const onCommand = (name: string, given: (tab: number) => void): void =>
	browser.commands.onCommand.addListener((command, tab) => {
		if (command === name && tab?.id !== undefined) given(tab.id);
	});

/** The tab in which the full page is open, the one that was used last of several; undefined where there is none. */
async function findFullPage(address: string): Promise<Browser.tabs.Tab | undefined> {
	const open = await browser.tabs.query({ url: `${address}*` });
	return open.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/**
 * Opens the full page, or goes to the tab in which it is open. `route`: the view that it shows ("ads"); null: the one that
 * stands there, or the first.
 */
export async function openFullPage(route: string | null): Promise<void> {
	try {
		if (route === null) {
			await browser.runtime.openOptionsPage();
			return;
		}
		const address = browser.runtime.getURL('/dashboard.html');
		const url = `${address}#/${route}`;
		const open = await findFullPage(address);
		if (open?.id === undefined) await browser.tabs.create({ url });
		else {
			// Another fragment of the same page: it goes there without being loaded again, and loses nothing that was typed.
			await browser.tabs.update(open.id, { url, active: true });
			await browser.windows.update(open.windowId, { focused: true });
		}
	} catch {
		// The window is being closed.
	}
}

/** Opens the page of the first run in a tab of its own. */
export async function openFirstRun(): Promise<void> {
	try {
		await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
	} catch {
		// The window is being closed.
	}
}

/** The tab that a page of ours was told to speak of: 7 for "popup.html?tab=7", as tests open it; null where it was told none. */
export function namedTab(): number | null {
	const named = new URLSearchParams(location.search).get('tab');
	return named !== null && /^\d{1,10}$/.test(named) ? Number(named) : null;
}
