// Steps in the view "Check a posting", and a hand on the worker that reads for it.
import type { BrowserSession, Tab } from '../../scripts/browsers/session.ts';

/** Waits until the page says these words. */
export const says = (page: Tab, words: string): Promise<unknown> =>
	page.waitFor((wanted: string) => document.body.innerText.includes(wanted), words);

/** What stands in the field. */
export const textOf = (page: Tab): Promise<string> =>
	page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#draft-text')?.value ?? '');

/** The view, drawn. */
export async function openCheck(session: BrowserSession, route = 'check'): Promise<Tab> {
	const page = await session.openExtensionPage(`dashboard.html#/${route}`);
	await page.waitFor(() => document.querySelector('.check input[type=file]') !== null);
	return page;
}

/** Puts a text into the field as a paste does: in one piece, by the browser's own way. */
export async function paste(page: Tab, text: string): Promise<void> {
	await page.click('#draft-text');
	await page.evaluate((words: string) => {
		document.querySelector<HTMLTextAreaElement>('#draft-text')?.select();
		document.execCommand('insertText', false, words);
	}, text);
}

/** Puts a long text into the field at once: Chromium takes a minute to insert thousands of lines as typing does. */
export async function fill(page: Tab, text: string): Promise<void> {
	await page.click('#draft-text');
	await page.evaluate((words: string) => {
		const field = document.querySelector<HTMLTextAreaElement>('#draft-text');
		if (field !== null) field.value = words;
		field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}, text);
}

/** Gives a file to the view's field. */
export const give = (page: Tab, name: string, contents: Uint8Array<ArrayBuffer>): Promise<unknown> =>
	page.waitFor(
		(called: string, base64: string) => {
			const field = document.querySelector<HTMLInputElement>('.check input[type=file]');
			if (field === null) return false;
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], called));
			field.files = dataTransfer.files;
			return field.dispatchEvent(new Event('change', { bubbles: true }));
		},
		name,
		Buffer.from(contents).toString('base64'),
	);

/** A hand on the workers of a page: what they say can be held back, they can be broken, and none may be had. */
type Hand = { isHolding: boolean; isRefusing: boolean; readonly release: () => void; readonly breakLast: () => void };

declare const workerHand: Hand;

/** Takes the page's workers in hand; before the first is started. */
export const takeWorkers = (page: Tab): Promise<void> =>
	page.evaluate(() => {
		const held: (() => void)[] = [];
		const started: Worker[] = [];
		const hand: Hand = {
			isHolding: false,
			isRefusing: false,
			release: () => {
				hand.isHolding = false;
				for (const say of held.splice(0)) say();
			},
			// No message of ours is null: the worker's own listener throws.
			breakLast: () => started.at(-1)?.postMessage(null),
		};
		class Held extends Worker {
			constructor(...given: ConstructorParameters<typeof Worker>) {
				if (hand.isRefusing) throw new TypeError('No worker can be had.');
				super(...given);
				started.push(this);
				this.addEventListener('message', (event: MessageEvent<unknown>) => {
					if (!hand.isHolding) return;
					event.stopImmediatePropagation();
					held.push(() => this.dispatchEvent(new MessageEvent('message', { data: event.data })));
				});
			}
		}
		Object.assign(globalThis, { Worker: Held, workerHand: hand });
	});

/** From now on no worker's word arrives, until they are let go. */
export const holdWorkers = (page: Tab): Promise<void> =>
	page.evaluate(() => {
		workerHand.isHolding = true;
	});

/** What was held back arrives, in order. */
export const releaseWorkers = (page: Tab): Promise<void> => page.evaluate(() => workerHand.release());

/** The worker that was started last fails, as at a fault of its own. */
export const breakWorker = (page: Tab): Promise<void> => page.evaluate(() => workerHand.breakLast());

/** Whether the browser gives workers. */
export const refuseWorkers = (page: Tab, isRefusing: boolean): Promise<void> =>
	page.evaluate((refuses: boolean) => {
		workerHand.isRefusing = refuses;
	}, isRefusing);
