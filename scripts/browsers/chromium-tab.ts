// A tab of Chromium, and the frames in it, through Playwright.
import { readFile } from 'node:fs/promises';
import type { Frame as PlaywrightFrame, Page } from 'playwright-core';
import { awaitFrame, framesAt, type TabFrames } from './address.ts';
import { deadlineMs, type Announcer } from './deadline.ts';
import { askDocument } from './evaluation.ts';
import type { Frame, Tab } from './session.ts';

const askFrame = (frame: PlaywrightFrame) =>
	askDocument(
		(expression) => frame.evaluate<string>(expression),
		() => frame.url(),
	);

function asFrame(frame: PlaywrightFrame): Frame {
	const { evaluate, waitFor, text } = askFrame(frame);
	return {
		url: () => frame.url(),
		evaluate,
		waitFor,
		text,
		click: (selector) => frame.click(selector, { timeout: deadlineMs }),
	};
}

/** The page as a tab. */
export function asTab(page: Page): Tab {
	const top = page.mainFrame();
	const announce: Announcer = (listener) => {
		const events = ['frameattached', 'framenavigated', 'framedetached'] as const;
		for (const event of events) page.on(event as 'framenavigated', listener);
		return () => {
			for (const event of events) page.off(event as 'framenavigated', listener);
		};
	};
	const frames: TabFrames<PlaywrightFrame> = {
		announce,
		list: () => page.frames().filter((frame) => frame !== top),
		urlOf: (frame) => frame.url(),
		whenParsed: (frame) => askFrame(frame).whenParsed(),
	};
	return {
		...asFrame(top),
		async goto(url) {
			await page.goto(url, { timeout: deadlineMs });
		},
		async reload() {
			await page.reload({ timeout: deadlineMs });
		},
		async goBack() {
			// A document out of the back/forward cache is not loaded again, so there is nothing but the commit to wait for.
			await page.goBack({ waitUntil: 'commit', timeout: deadlineMs });
			await askFrame(top).whenParsed();
		},
		frame: async (address) => asFrame(await awaitFrame(frames, address, page.url())),
		countFrames: (address) => framesAt(frames, address).length,
		press: (key) => page.keyboard.press(key),
		async savedBy(act) {
			const [download] = await Promise.all([page.waitForEvent('download', { timeout: deadlineMs }), act()]);
			return { name: download.suggestedFilename(), contents: await readFile(await download.path()) };
		},
		async screenshot(path) {
			await page.screenshot({ path });
		},
		setViewport: (width, height) => page.setViewportSize({ width, height }),
		activate: () => page.bringToFront(),
		close: () => page.close(),
	};
}
