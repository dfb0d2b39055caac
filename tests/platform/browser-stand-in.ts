// A browser's extension API in memory, as far as src/platform calls it. Every call is noted; what a test wants to fail, fails.
import { vi } from 'vitest';

/** Where extension pages of this stand-in live. */
export const origin = 'chrome-extension://abcdefghijklmnop';

type Listener = (...given: never[]) => unknown;

/** An event of the browser: who listens, and a way to fire it that gives what the listeners answered. */
export function eventOf() {
	const listeners = new Set<Listener>();
	return {
		addListener: (listener: Listener) => void listeners.add(listener),
		removeListener: (listener: Listener) => void listeners.delete(listener),
		fire: (...given: unknown[]): unknown[] => [...listeners].map((listener) => listener(...(given as never[]))),
		count: () => listeners.size,
	};
}

/** A port as both of its ends see it. */
export const portOf = (sender?: object) => ({ sender, onDisconnect: eventOf() });

/** The browser of the test that runs; the modules under test hold on to one global for good. */
let current: object = { runtime: { id: 'abcdefghijklmnop' } };
Object.assign(globalThis, {
	browser: new Proxy({}, { get: (_target, area): unknown => Reflect.get(current, area) }),
});

/** Makes a browser anew. Modules that are loaded from now on begin anew as well. */
export function openBrowser() {
	const calls: (readonly [string, ...unknown[]])[] = [];
	/** Answers by the name of the call, "tabs.get"; a call without one answers undefined. */
	const answers: Record<string, (...given: never[]) => unknown> = {};
	const call =
		(name: string) =>
		async (...given: unknown[]): Promise<unknown> => {
			calls.push([name, ...given]);
			return answers[name]?.(...(given as never[]));
		};
	const methods = (area: string, ...names: readonly string[]) =>
		Object.fromEntries(names.map((name) => [name, call(`${area}.${name}`)]));
	const session = new Map<string, unknown>();
	const local = new Map<string, unknown>();
	const areaOf = (name: string, kept: Map<string, unknown>) => ({
		get: async (key: string | null) => Object.fromEntries([...kept].filter(([each]) => key === null || each === key)),
		set: async (values: object): Promise<void> => {
			await call(`${name}.set`)(values);
			for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
		},
		remove: async (key: string) => void kept.delete(key),
		clear: async () => kept.clear(),
		getKeys: async () => [...kept.keys()],
		setAccessLevel: call(`${name}.setAccessLevel`),
	});
	const port = portOf();
	const browser = {
		runtime: {
			id: 'abcdefghijklmnop' as string | undefined,
			getURL: (path: string) => `${origin}${path}`,
			...methods('runtime', 'sendMessage', 'openOptionsPage'),
			connect: () => port,
			onMessage: eventOf(),
			onConnect: eventOf(),
			onInstalled: eventOf(),
		},
		tabs: { ...methods('tabs', 'sendMessage', 'get', 'query', 'create', 'update'), onRemoved: eventOf() },
		windows: methods('windows', 'update'),
		permissions: { ...methods('permissions', 'contains', 'request'), onAdded: eventOf(), onRemoved: eventOf() },
		scripting: methods(
			'scripting',
			'getRegisteredContentScripts',
			'registerContentScripts',
			'updateContentScripts',
			'unregisterContentScripts',
			'executeScript',
			'insertCSS',
		),
		action: methods('action', 'setBadgeText', 'setBadgeBackgroundColor', 'setTitle'),
		commands: { ...methods('commands', 'getAll'), onCommand: eventOf() },
		dom: { openOrClosedShadowRoot: (element: unknown) => ({ rootOf: element }) },
		storage: { session: areaOf('session', session), local: areaOf('local', local) },
		extension: { inIncognitoContext: false },
	};
	vi.resetModules();
	current = browser;
	return {
		browser,
		calls,
		answers,
		local,
		session,
		port,
		named: (name: string) => calls.filter(([each]) => each === name),
	};
}
