// Whether the extension's service worker runs in Chromium, and how to end it. Told by the browser's own events.
import type { CDPSession } from 'playwright-core';
import type { ConsoleMessage } from './console-message.ts';
import { firstAnswer, type Announcer } from './deadline.ts';

type Version = {
	readonly versionId: string;
	readonly scriptURL: string;
	readonly runningStatus: 'stopped' | 'starting' | 'running' | 'stopping';
	readonly status: string;
};

/** The worker of one extension. */
export type WatchedWorker = {
	isAlive(): boolean;
	/** Forgets what ran before, so that only what comes now counts as started. */
	forget(): void;
	/** Settles when it runs and is in charge. */
	started(): Promise<void>;
	/** Starts it as an event would. */
	start(): Promise<void>;
	kill(): Promise<void>;
};

/** Watches through a session of any page of the profile; `origin` is read late, once the extension is installed. */
export async function watchWorker(
	session: CDPSession,
	origin: () => string,
	report: (message: ConsoleMessage) => void,
): Promise<WatchedWorker> {
	const versions = new Map<string, Version>();
	session.on('ServiceWorker.workerVersionUpdated', (event) => {
		for (const version of event.versions) {
			if (version.status === 'redundant') versions.delete(version.versionId);
			else versions.set(version.versionId, version);
		}
	});
	// Playwright tells what a worker logs, not what it throws; this tells both.
	session.on('ServiceWorker.workerErrorReported', ({ errorMessage: { errorMessage: text, sourceURL: url } }) => {
		if (text.startsWith('Uncaught') && url.startsWith(origin())) report({ level: 'error', text, url });
	});
	await session.send('ServiceWorker.enable');

	const announce: Announcer = (listener) => {
		session.on('ServiceWorker.workerVersionUpdated', listener);
		return () => session.off('ServiceWorker.workerVersionUpdated', listener);
	};
	const own = (): Version[] => [...versions.values()].filter(({ scriptURL }) => scriptURL.startsWith(origin()));
	const isAlive = (): boolean => own().some(({ runningStatus }) => runningStatus === 'running');
	const started = async (): Promise<void> => {
		const runs = (): true | undefined =>
			own().some((version) => version.runningStatus === 'running' && version.status === 'activated') || undefined;
		await firstAnswer(announce, runs, "the extension's service worker", () => JSON.stringify([...versions.values()]));
	};
	return {
		isAlive,
		forget: () => versions.clear(),
		started,
		async start() {
			await session.send('ServiceWorker.startWorker', { scopeURL: `${origin()}/` });
			await started();
		},
		async kill() {
			for (const { versionId } of own()) await session.send('ServiceWorker.stopWorker', { versionId });
			const stopped = (): true | undefined =>
				own().every(({ runningStatus }) => runningStatus === 'stopped') || undefined;
			await firstAnswer(announce, stopped, "the end of the extension's service worker");
		},
	};
}
