// Steps that several journeys take.
import type { Browser } from '@wxt-dev/browser';
import type { BrowserSession, Frame, Tab } from '../../scripts/browsers/session.ts';

declare const chrome: typeof Browser;

/** The overlay of a tab, once it says these words to who looks at it: Firefox lays no frame out before its tab was in front. */
export async function overlaySaying(tab: Tab, words: string): Promise<Frame> {
	await tab.activate();
	const overlay = await tab.frame('overlay.html');
	await overlay.waitFor((wanted: string) => document.body.innerText.includes(wanted), words);
	return overlay;
}

/**
 * Updates the extension, and waits until the tab's box of the old script is gone and one of the new script stands there: until
 * then the old one's frame, which is blank, may be taken for the new one's.
 */
export async function updateBeside(session: BrowserSession, tab: Tab): Promise<void> {
	const boxes = await tab.evaluate(() => {
		const all = [...document.querySelectorAll('html > div')];
		for (const box of all) Object.assign(box, { wasThere: true });
		return all.length;
	});
	await session.updateExtension();
	await tab.waitFor((count: number) => {
		const all = [...document.querySelectorAll('html > div')];
		return all.length === count && all.filter((box) => !('wasThere' in box)).length === 1;
	}, boxes);
}

/** The popup for a tab, drawn. */
export async function openPopup(session: BrowserSession, tab: Tab): Promise<Tab> {
	const popup = await session.openExtensionPage(`popup.html?tab=${await session.numberOf(tab)}`);
	await popup.waitFor(() => document.querySelector('main h1') !== null);
	return popup;
}

/** The popup for a private tab in Chromium, where private windows have an extension process of their own. */
export async function openPrivatePopup(session: BrowserSession, tab: Tab): Promise<Tab> {
	const address = `${session.extensionOrigin}/popup.html`;
	const popup = await session.openPrivately(address);
	const number = await popup.evaluate(async (url: string) => {
		const tabs = await chrome.tabs.query({ url });
		return tabs[0]?.id ?? -1;
	}, tab.url());
	await popup.goto(`${address}?tab=${number}`);
	return popup;
}

/** Rates a skill that the popup shows and waits until it says that it is saved. */
export async function rate(popup: Tab, skill: string, level: number): Promise<void> {
	const choose = (name: string, at: number): boolean => {
		const pickers = [...document.querySelectorAll('fieldset')];
		const picker = pickers.find((fieldset) => fieldset.querySelector('legend b')?.textContent === name);
		const choice = picker?.querySelectorAll<HTMLInputElement>('input[type=radio]')[at];
		choice?.click();
		return choice !== undefined;
	};
	await popup.waitFor(choose, skill, level);
	await popup.waitFor((name: string) => document.body.innerText.includes(`Saved: ${name}`), skill);
}

/** The full page, drawn with what it is rated with. */
export async function openFullPage(session: BrowserSession): Promise<Tab> {
	const page = await session.openExtensionPage('dashboard.html');
	await page.waitFor(() => document.querySelector('.targets input') !== null);
	return page;
}

/** Puts words into the field of that label as typing does, and leaves the focus there. */
export async function sayInField(page: Tab, label: string, words: string): Promise<void> {
	await page.waitFor((name: string) => {
		const found = [...document.querySelectorAll('label')].find((each) => each.innerText === name)?.control;
		found?.focus();
		return found != null && document.activeElement === found;
	}, label);
	for (const letter of words) await page.press(letter === ' ' ? 'Space' : letter);
	await page.press('Tab');
	await page.press('Shift+Tab');
}

/** Presses a button of a page or frame of the extension by its name, once it is there and can be pressed. */
export async function press(page: Frame, name: string): Promise<void> {
	await page.waitFor((wanted: string) => {
		const buttons = [...document.querySelectorAll<HTMLButtonElement>('button:enabled')];
		const found = buttons.find((button) => (button.ariaLabel ?? button.innerText) === wanted);
		found?.click();
		return found !== undefined;
	}, name);
}
