// The script in the pages: registered for the sites that the user allows, put into the tabs that are open already.
import { browser } from './browser.ts';

const scriptId = 'reader';
const scriptFile = 'reader.js';

/** Requests one after another: two at once make the browser say "Duplicate script ID". */
let chain: Promise<void> = Promise.resolve();

async function permitted(patterns: readonly string[]): Promise<string[]> {
	const checks = await Promise.all(
		patterns.map(async (pattern) => ((await browser.permissions.contains({ origins: [pattern] })) ? [pattern] : [])),
	);
	return checks.flat();
}

async function reconcileNow(patterns: readonly string[]): Promise<void> {
	const matches = await permitted(patterns);
	const known = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
	if (matches.length === 0) {
		if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
		return;
	}
	const script = {
		id: scriptId,
		js: [scriptFile],
		matches,
		runAt: 'document_idle' as const,
		persistAcrossSessions: true,
	};
	await (known.length > 0
		? browser.scripting.updateContentScripts([script])
		: browser.scripting.registerContentScripts([script]));
}

/** Brings the registration in line with what is permitted. Called at every start: browsers forget it with every update. */
export function reconcileRegistrations(patterns: readonly string[]): Promise<void> {
	chain = chain.then(() => reconcileNow(patterns)).catch(() => undefined);
	return chain;
}

/** Puts the script into the supported tabs that are open; a tab that refuses (an error page, a store page) is passed over. */
export async function injectIntoOpenTabs(patterns: readonly string[]): Promise<void> {
	const matches = await permitted(patterns);
	if (matches.length === 0) return;
	const tabs = await browser.tabs.query({ url: matches });
	await Promise.allSettled(
		tabs.flatMap((tab) =>
			tab.id === undefined
				? []
				: [browser.scripting.executeScript({ target: { tabId: tab.id }, files: [`/${scriptFile}`] })],
		),
	);
}

/** Calls back after the extension was installed or updated; `isFirst`: it was not there before. */
export const onInstalled = (installed: (isFirst: boolean) => void): void =>
	browser.runtime.onInstalled.addListener(({ reason }) => installed(reason === 'install'));

/** Calls back when the user grants or withdraws access to a site. */
export function onPermissionsChanged(changed: () => void): void {
	browser.permissions.onAdded.addListener(() => changed());
	browser.permissions.onRemoved.addListener(() => changed());
}

/** Adds the style of the marks to one document, as the page's author would, so that it is painted in every browser. */
export async function insertMarkStyle(tab: number, document: string, css: string): Promise<void> {
	try {
		await browser.scripting.insertCSS({ target: { tabId: tab, documentIds: [document] }, css, origin: 'AUTHOR' });
	} catch {
		// The document is gone.
	}
}
