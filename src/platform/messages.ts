// Messages between the page's script, the overlay, the extension's pages and the background.
import type { AnswerOf, CallName, InputOf, Notice, ReaderOrder } from '../messages/calls.ts';
import type { Sender } from '../messages/roles-of-senders.ts';
import { browser, type Browser } from './browser.ts';

/** True while the extension that this context belongs to is still there. */
export function isExtensionAlive(): boolean {
	try {
		return browser.runtime?.id !== undefined;
	} catch {
		// Firefox lets nothing be asked of an API whose extension is gone.
		return false;
	}
}

const describeSender = (sender: Browser.runtime.MessageSender): Sender => ({
	extension: sender.id,
	tab: sender.tab?.id,
	privateWindow: sender.tab?.incognito ?? false,
	frame: sender.frameId,
	document: sender.documentId,
	// A page's own address: the sender's stays the one that it was loaded with, whatever the page pushed since.
	url: sender.frameId === 0 ? (sender.tab?.url ?? sender.url) : sender.url,
});

/** Hears every message to the background. `answer` gives null for what is not to be heard: then nothing goes back. */
export function answerCalls(answer: (message: unknown, sender: Sender) => Promise<unknown> | null): void {
	browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
		const answering = answer(message, describeSender(sender));
		if (answering === null) return false;
		answering.then(respond, () => respond(null));
		return true;
	});
}

/** Calls that do something else when they are made once more. */
const onlyOnce: ReadonlySet<CallName> = new Set(['undo', 'import-profile', 'restore']);

/**
 * Calls the background and waits for its answer. Null when it gives none: the call was refused, failed inside,
 * or the extension was updated or removed while the caller lived on.
 */
export async function callBackground<Name extends CallName>(
	call: Name,
	input: InputOf<Name>,
): Promise<AnswerOf<Name> | null> {
	const send = async (): Promise<AnswerOf<Name> | null> => {
		const answer: AnswerOf<Name> | null | undefined = await browser.runtime.sendMessage({ call, input });
		return answer ?? null;
	};
	try {
		return await send();
	} catch {
		// The background was ended while it answered. Most calls may be made again: they say what holds, not what changes;
		// only a token that was used up meanwhile is refused, and then the reader asks for another.
		return isExtensionAlive() && !onlyOnce.has(call) ? send().catch(() => null) : null;
	}
}

/** Sends an order to the script in one document. It may be gone: then nothing happens. */
export async function orderReader(tab: number, document: string, order: ReaderOrder): Promise<void> {
	try {
		await browser.tabs.sendMessage(tab, order, { documentId: document });
	} catch {
		// The document is gone; so is what the order was about.
	}
}

/** Hears the orders of the background in a page, until the signal. Senders inside a tab are not heard. */
export function hearOrders(obey: (order: ReaderOrder) => void, signal: AbortSignal): void {
	const hear = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
		if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
		if (typeof message === 'object' && message !== null && 'order' in message) obey(message as ReaderOrder);
	};
	browser.runtime.onMessage.addListener(hear);
	signal.addEventListener('abort', () => browser.runtime.onMessage?.removeListener(hear));
}

/** Sends a notice to one overlay. It may be gone: then nothing happens. */
export async function notifyFrame(tab: number, document: string, notice: Notice): Promise<void> {
	try {
		await browser.tabs.sendMessage(tab, { toFrame: notice }, { documentId: document });
	} catch {
		// The frame is gone, or showed nothing yet.
	}
}

/** Tells all of the extension's own pages that something changed; nobody may be listening. */
export async function notifyPages(notice: Notice): Promise<void> {
	try {
		await browser.runtime.sendMessage(notice);
	} catch {
		// No page is open.
	}
}

/** Hears the notices that are sent to all pages of the extension, or (in an overlay) to this frame alone; the answer ends it. */
function hear(key: 'notice' | 'toFrame', heard: (notice: Notice) => void): () => void {
	const listen = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
		if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
		if (typeof message !== 'object' || message === null || !(key in message)) return;
		heard((key === 'notice' ? message : (message as { toFrame: unknown }).toFrame) as Notice);
	};
	browser.runtime.onMessage.addListener(listen);
	return () => browser.runtime.onMessage.removeListener(listen);
}

/** Hears notices in a page of the extension, until the answer is called. */
export const hearNotices = (heard: (notice: Notice) => void): (() => void) => hear('notice', heard);

/** Hears notices in an overlay: those that are meant for it, once, in both browsers. */
export const hearFrameNotices = (heard: (notice: Notice) => void): void => void hear('toFrame', heard);

/** Calls back in the background when a page or frame of the extension that called `onBackgroundGone` is gone. */
export const onPageGone = (gone: (sender: Sender) => void): void =>
	browser.runtime.onConnect.addListener((port) => {
		const { sender } = port;
		port.onDisconnect.addListener(() => sender !== undefined && gone(describeSender(sender)));
	});

/**
 * Keeps a port to the background, by which it learns that this page is gone. The background ends when idle, and the port
 * with it: the function that comes back opens it again when called, so call it when something is asked anyway.
 * `lost` is told each time, once it can be seen whether the extension is still there.
 */
export function keepPort(lost: () => void): () => void {
	let isOpen = false;
	return () => {
		if (isOpen || !isExtensionAlive()) return;
		isOpen = true;
		browser.runtime.connect().onDisconnect.addListener(() => {
			isOpen = false;
			setTimeout(lost);
		});
	};
}
