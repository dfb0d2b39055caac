// Steps that several journeys take.
import type { BrowserSession, Frame, Tab } from '../../scripts/browsers/session.ts';

/** The overlay of a tab, once it says these words. */
export async function overlaySaying(tab: Tab, words: string): Promise<Frame> {
	const overlay = await tab.frame('overlay.html');
	await overlay.waitFor((wanted: string) => document.body.innerText.includes(wanted), words);
	return overlay;
}

/** The popup for a tab, drawn. */
export async function openPopup(session: BrowserSession, tab: Tab): Promise<Tab> {
	const popup = await session.openExtensionPage(`popup.html?tab=${await session.numberOf(tab)}`);
	await popup.waitFor(() => document.querySelector('main') !== null);
	return popup;
}

/** Rates a skill that the popup shows and waits until it says that it is saved. */
export async function rate(popup: Tab, skill: string, level: number): Promise<void> {
	const choice = `input[name="level of ${skill}"]`;
	await popup.waitFor((selector: string) => document.querySelector(selector) !== null, choice);
	await popup.evaluate(
		(selector: string, at: number) => document.querySelectorAll<HTMLInputElement>(selector)[at]?.click(),
		choice,
		level,
	);
	await popup.waitFor((name: string) => document.body.innerText.includes(`Saved: ${name}`), skill);
}
