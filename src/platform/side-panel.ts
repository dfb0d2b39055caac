// The browser's side panel: opening it, and which tab stands beside it.
import { browser } from './browser.ts';

/** Where a browser has its side panel: Firefox and Chromium have one each, and not the other's. */
type Panels = {
	readonly sidebarAction?: { readonly open: () => Promise<void> };
	readonly sidePanel?: { readonly open?: (where: { readonly windowId: number }) => Promise<void> };
};

const panels = (): Panels => browser;

/** True where the browser has a side panel that can be opened from a page of ours. */
export const hasSidePanel = (): boolean =>
	panels().sidebarAction !== undefined || panels().sidePanel?.open !== undefined;

/**
 * Opens the panel in the window. To be called in a click and before anything is awaited: browsers open it for nobody else.
 * False where it could not be opened.
 */
export async function openSidePanel(window: number): Promise<boolean> {
	const { sidebarAction, sidePanel } = panels();
	try {
		await (sidebarAction === undefined ? sidePanel?.open?.({ windowId: window }) : sidebarAction.open());
		return true;
	} catch {
		return false;
	}
}

/** The window in which a page of ours stands; null where it stands in none. */
export async function ownWindow(): Promise<number | null> {
	try {
		return (await browser.windows.getCurrent()).id ?? null;
	} catch {
		return null;
	}
}

/** Calls back with the active tab of a window whenever another becomes it, or goes elsewhere. */
export function followActiveTab(window: number, followed: (tab: number) => void): void {
	browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
		if (windowId === window) followed(tabId);
	});
	browser.tabs.onUpdated.addListener((id, change, tab) => {
		const isElsewhere = change.status !== undefined || change.url !== undefined;
		if (tab.active && tab.windowId === window && isElsewhere) followed(id);
	});
}
