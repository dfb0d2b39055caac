// A keyboard and nothing else: what a browser does with each key, and how many keys it took.
import { act } from 'preact/test-utils';
import { settle } from './stage.tsx';

/** Lets routes follow the address, which browsers tell in a task of its own, and draws what follows. */
export async function arrive(): Promise<void> {
	await act(() => new Promise<void>((done) => void setTimeout(done, 0)));
	await settle();
}

/** Everything that Tab comes to, in the order of the page. */
const stops = (): HTMLElement[] =>
	[...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')].filter(
		(each) => each.tabIndex >= 0 && !each.matches(':disabled'),
	);

/** Moves the focus as Tab does: to the next stop after what has it, wherever in the page that is. */
function moveOn(): void {
	const at = document.activeElement;
	const next = stops().find(
		(each) =>
			at === null ||
			at === document.body ||
			(at.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
	);
	next?.focus();
}

/** What a browser does with a key that the page leaves to it. */
function performDefault(key: string): void {
	const at = document.activeElement;
	if (key === 'Tab') moveOn();
	else if (key === 'Enter' && (at instanceof HTMLAnchorElement || at instanceof HTMLButtonElement)) at.click();
	else if (key === ' ' && at instanceof HTMLButtonElement) at.click();
	else if (key.length === 1 && at instanceof HTMLInputElement && !at.disabled) {
		at.value += key;
		at.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}
}

/** A keyboard that counts. */
export function keyboard() {
	const count = { keys: 0 };
	const press = async (key: string): Promise<void> => {
		count.keys += 1;
		await act(() => {
			const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
			const isLeft = (document.activeElement ?? document.body).dispatchEvent(event);
			if (isLeft) performDefault(key);
		});
		await arrive();
	};
	return {
		count,
		press,
		write: async (words: string): Promise<void> => {
			for (const letter of words) await press(letter);
		},
		/** Presses Tab until something that matches has the focus; fails the test where nothing does. */
		tabTo: async (selector: string): Promise<void> => {
			for (let tries = 0; tries < 100; tries++) {
				await press('Tab');
				if (document.activeElement?.matches(selector) === true) return;
			}
			throw new Error(`Tab never comes to ${selector}`);
		},
	};
}
