// Changes an ad and waits until the change was read: everything that the reader does after the reading before has happened then.
import type { BrowserSession, Tab } from '../../../scripts/browsers/session.ts';
import { openPopup } from '../steps.ts';

/** Gives the page new titles one after the other, and waits until each was read; each is an occasion to put the box back. */
export async function rename(session: BrowserSession, tab: Tab, titles: readonly string[]): Promise<void> {
	const popup = await openPopup(session, tab);
	await tab.activate();
	for (const title of titles) {
		await tab.evaluate((text: string) => {
			(document.querySelector('h1') as Element).textContent = text;
		}, title);
		await popup.waitFor((text: string) => document.body.innerText.includes(text), title);
	}
	await popup.close();
}
