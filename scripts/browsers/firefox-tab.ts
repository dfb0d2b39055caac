// A tab of Firefox, and the frames in it, through WebDriver BiDi.
import { writeFile } from 'node:fs/promises';
import { awaitFrame, framesAt, type TabFrames } from './address.ts';
import { evaluateIn, findNode, type Bidi } from './bidi.ts';
import { withDeadline } from './deadline.ts';
import { askDocument } from './evaluation.ts';
import type { Contexts } from './firefox-contexts.ts';
import { readSaved } from './firefox-downloads.ts';
import { clickNode, pressKey } from './firefox-input.ts';
import type { Insides } from './firefox-insides.ts';
import type { Frame, Tab } from './session.ts';

/** What tabs of one start of Firefox share. */
export type Firefox = { readonly bidi: Bidi; readonly contexts: Contexts; readonly insides: Insides };

const askContext = ({ bidi, contexts }: Firefox, context: string) =>
	askDocument(
		async (expression) => String(await evaluateIn(bidi, context, expression)),
		() => contexts.urlOf(context),
	);

function asFrame(firefox: Firefox, context: string): Frame {
	const { bidi, contexts, insides } = firefox;
	const { evaluate, waitFor, text } = askContext(firefox, context);
	return {
		url: () => contexts.urlOf(context),
		evaluate,
		waitFor,
		text,
		async click(selector) {
			const query = `document.querySelector(${JSON.stringify(selector)})`;
			await waitFor(`${query} !== null`);
			const scrolled = `(${query}.scrollIntoView({ block: 'nearest', behavior: 'instant' }), ${query})`;
			const node = await findNode(bidi, context, scrolled);
			if (node === undefined) throw new Error(`Nothing to click at "${selector}".`);
			await insides.focusContent();
			await clickNode(bidi, context, node);
		},
	};
}

/** The tab whose context it is. */
export function asTab(firefox: Firefox, tab: string): Tab {
	const { bidi, contexts } = firefox;
	const url = (): string => contexts.urlOf(tab);
	const frames: TabFrames<string> = {
		announce: contexts.announce,
		list: () => contexts.framesIn(tab),
		urlOf: (frame) => contexts.urlOf(frame),
		whenParsed: (frame) => askContext(firefox, frame).whenParsed(),
	};
	return {
		...asFrame(firefox, tab),
		async goto(to) {
			await withDeadline(bidi.send('browsingContext.navigate', { context: tab, url: to, wait: 'complete' }), to);
		},
		async reload() {
			await withDeadline(bidi.send('browsingContext.reload', { context: tab, wait: 'complete' }), url());
		},
		async goBack() {
			await withDeadline(bidi.send('browsingContext.traverseHistory', { context: tab, delta: -1 }), 'the way back');
			await contexts.refresh();
			await askContext(firefox, tab).whenParsed();
		},
		frame: async (address) => asFrame(firefox, await awaitFrame(frames, address, url())),
		countFrames: (address) => framesAt(frames, address).length,
		press: (key) => pressKey(bidi, tab, key),
		savedBy: (act) => readSaved(bidi, tab, act),
		async screenshot(path) {
			const { data } = await bidi.send('browsingContext.captureScreenshot', { context: tab });
			await writeFile(path, Buffer.from(data, 'base64'));
		},
		async setViewport(width, height) {
			await bidi.send('browsingContext.setViewport', { context: tab, viewport: { width, height } });
		},
		async activate() {
			await bidi.send('browsingContext.activate', { context: tab });
		},
		async close() {
			await bidi.send('browsingContext.close', { context: tab });
		},
	};
}
