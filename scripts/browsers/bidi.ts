// The part of WebDriver BiDi that Firefox is driven with: commands out, events in. Puppeteer brings the connection.
import type { Browser } from 'puppeteer-core';

/** Answers to the commands that are sent here, as far as they are read. */
type Answers = {
	'browser.close': unknown;
	'browser.setDownloadBehavior': unknown;
	'browsingContext.activate': unknown;
	'browsingContext.captureScreenshot': { readonly data: string };
	'browsingContext.close': unknown;
	'browsingContext.create': { readonly context: string };
	'browsingContext.getTree': { readonly contexts: readonly Context[] };
	'browsingContext.navigate': unknown;
	'browsingContext.reload': unknown;
	'browsingContext.setViewport': unknown;
	'browsingContext.traverseHistory': unknown;
	'input.performActions': unknown;
	'network.addIntercept': unknown;
	'network.continueRequest': unknown;
	'network.failRequest': unknown;
	'network.provideResponse': unknown;
	'script.callFunction': unknown;
	'script.evaluate': Evaluated;
	'webExtension.install': { readonly extension: string };
};

/** A document's place: a tab, or a frame in one. */
export type Context = {
	readonly context: string;
	readonly url: string;
	readonly parent?: string | null;
	readonly children?: readonly Context[] | null;
};

/** A value as Firefox describes it; a node comes as a `sharedId`. */
export type Evaluated =
	| { readonly type: 'success'; readonly result: { readonly value?: unknown; readonly sharedId?: string } }
	| { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Events that are listened to here, as far as they are read. */
export type Events = {
	'browsingContext.contextCreated': Context;
	'browsingContext.contextDestroyed': Context;
	'browsingContext.navigationCommitted': Context;
	'browsingContext.fragmentNavigated': Context;
	'browsingContext.historyUpdated': Context;
	'browsingContext.domContentLoaded': Context;
	'browsingContext.load': Context;
	'browsingContext.downloadEnd': {
		readonly context: string;
		readonly status: 'complete' | 'canceled';
		readonly filepath: string | null;
	};
	'network.beforeRequestSent': {
		readonly isBlocked: boolean;
		readonly request: { readonly request: string; readonly url: string };
	};
	'script.message': { readonly channel: string; readonly data: { readonly value?: unknown } };
	'log.entryAdded': {
		readonly level: string;
		readonly text: string | null;
		readonly source: { readonly context?: string };
		readonly stackTrace?: { readonly callFrames: readonly { readonly url: string }[] };
	};
};

/** A connection to a browser. */
export type Bidi = {
	send<Method extends keyof Answers>(
		method: Method,
		parameters: Readonly<Record<string, unknown>>,
	): Promise<Answers[Method]>;
	on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
	off<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
};

type PuppeteerConnection = {
	send(method: string, parameters: unknown): Promise<{ readonly result: unknown }>;
	on(name: string, listener: unknown): void;
	off(name: string, listener: unknown): void;
};

/**
 * The connection that Puppeteer holds. Its types do not show it, but extension pages, frames of other origins and
 * Firefox's own windows are out of reach through the types that it does show.
 */
export function connectionOf(browser: Browser): Bidi {
	const { connection } = browser as unknown as { readonly connection: PuppeteerConnection };
	return {
		async send<Method extends keyof Answers>(method: Method, parameters: Readonly<Record<string, unknown>>) {
			return (await connection.send(method, parameters)).result as Answers[Method];
		},
		on: (name, listener) => connection.on(name, listener),
		off: (name, listener) => connection.off(name, listener),
	};
}

/** The value of an expression in a context; promises are awaited, what is thrown is thrown here. */
export async function evaluateIn(bidi: Bidi, context: string, expression: string): Promise<unknown> {
	const answer = await evaluateRaw(bidi, context, expression);
	return answer.value;
}

/** The same for a node: the id by which commands name it, or undefined when the expression gives none. */
export async function findNode(bidi: Bidi, context: string, expression: string): Promise<string | undefined> {
	return (await evaluateRaw(bidi, context, expression)).sharedId;
}

async function evaluateRaw(bidi: Bidi, context: string, expression: string) {
	const answer = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
	if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
	return answer.result;
}
