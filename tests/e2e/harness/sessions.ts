// Writes an end-to-end test once and runs it in Chromium and in Firefox, with the built extension.
// A browser that is missing skips its tests visibly, and fails them where CI is set.
import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, test } from 'vitest';
import { extensionFolder } from '../../../scripts/browsers/build-extension.ts';
import { findBrowser } from '../../../scripts/browsers/find.ts';
import type { BrowserFamily, BrowserSession, SessionOptions } from '../../../scripts/browsers/session.ts';
import { startSession } from '../../../scripts/browsers/start-session.ts';

/**
 * Starts a browser with the extension. What is started in a test ends with it, what is started in `beforeAll` after the
 * last test; closing it earlier is fine.
 */
export type StartSession = (options?: Omit<SessionOptions, 'executable' | 'extension'>) => Promise<BrowserSession>;

const families: readonly BrowserFamily[] = ['chromium', 'firefox'];

async function closeAll(sessions: BrowserSession[]): Promise<void> {
	await Promise.all(sessions.splice(0).map((session) => session.close()));
}

/** Describes a part of the world in both browsers. */
export function forEachBrowser(about: string, describeIn: (start: StartSession, family: BrowserFamily) => void): void {
	for (const family of families) {
		const browser = findBrowser(family);
		if (browser === null) {
			const isMissing = `${about} (${family} is not installed)`;
			if (process.env['CI'])
				test(isMissing, () => {
					throw new Error(`Install it with: node scripts/browsers/ensure.ts`);
				});
			else test.skip(isMissing);
			continue;
		}
		describe(`${about} (${family})`, () => {
			const ofTest: BrowserSession[] = [];
			const ofAll: BrowserSession[] = [];
			let isInTest = false;
			beforeEach(() => {
				isInTest = true;
			});
			afterEach(async () => {
				isInTest = false;
				await closeAll(ofTest);
			});
			afterAll(() => closeAll(ofAll));
			describeIn(async (options = {}) => {
				const extension = extensionFolder(family);
				if (!existsSync(extension)) throw new Error(`The extension is not built: run npm run build first.`);
				const session = await startSession(family, { ...options, executable: browser.executable, extension });
				(isInTest ? ofTest : ofAll).push(session);
				return session;
			}, family);
		});
	}
}
