// `node scripts/take-pictures.ts`: takes the README's pictures of the built extension in Chromium, on the sample ad.
import { fileURLToPath } from 'node:url';
import { extensionFolder } from './browsers/build-extension.ts';
import { findBrowser } from './browsers/find.ts';
import { readSavedPage } from './browsers/saved-page.ts';
import { startSession } from './browsers/start-session.ts';

const root = new URL('..', import.meta.url);
const picture = (name: string): string => fileURLToPath(new URL(`docs/pictures/${name}.png`, root));

/** What the person in the pictures says of herself. */
const ratings: readonly (readonly [concept: string, level: number | 'none' | 'unsure'])[] = [
	['technology/python', 4],
	['technology/postgresql', 3],
	['technology/docker', 3],
	['technology/kubernetes', 2],
	['technology/amazon-web-services', 2],
	['technology/rest-api', 4],
	['technology/ci-cd', 2],
	['technology/github-actions', 3],
	['technology/terraform', 'none'],
	['ecf/a.5', 2],
	['ecf/a.6', 3],
	['ecf/b.1', 3],
	['ecf/b.2', 3],
	['ecf/b.3', 3],
	['ecf/b.5', 2],
	['ecf/c.4', 3],
	['ecf/d.11', 2],
	['ecf/e.3', 'none'],
];

const statements = [
	{ name: 'years', value: 6 },
	{ name: 'degrees', value: [{ degree: 'bachelor', field: 'field/computer-science' }] },
	{ name: 'languages', value: [{ code: 'en', level: 'c2' }] },
];

const browser = findBrowser('chromium');
if (browser === null) throw new Error('Chromium is not installed: node scripts/browsers/ensure.ts');
const sample = fileURLToPath(new URL('tests/sites/builtin/ordinary/page.html', root));
const { html, url } = await readSavedPage(sample);
if (url === null) throw new Error(`${sample} has no canonical link.`);
const session = await startSession('chromium', {
	executable: browser.executable,
	extension: extensionFolder('chromium'),
	pages: { [url]: html },
});
try {
	const tab = await session.open(url);
	await tab.setViewport(1280, 800);
	const overlay = await tab.frame('overlay.html');
	await overlay.waitFor(() => document.querySelector('.requirement') !== null);
	const popup = await session.openExtensionPage(`popup.html?tab=${await session.numberOf(tab)}`);
	await popup.setViewport(450, 720);
	await popup.waitFor(() => document.querySelector('.picker') !== null);
	for (const [concept, level] of ratings) {
		await session.inExtension(() => true);
		await popup.evaluate(
			(call) =>
				(globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.runtime.sendMessage(call),
			{ call: 'rate', input: { concept, level, tab: null } },
		);
	}
	await popup.evaluate(
		(calls) =>
			Promise.all(
				calls.map((input) =>
					(globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.runtime.sendMessage({
						call: 'say',
						input,
					}),
				),
			),
		statements,
	);
	await popup.waitFor(() => document.querySelectorAll('.picker input:checked').length >= 6);
	await popup.activate();
	await popup.screenshot(picture('popup'));
	await tab.activate();
	await overlay.waitFor(() => document.querySelectorAll('.requirement.is-met').length >= 2);
	await overlay.evaluate(() => {
		document.querySelector('.requirement.is-short')?.scrollIntoView({ block: 'center' });
		document.querySelector<HTMLElement>('.requirement.is-short .words')?.focus();
	});
	await tab.evaluate(() =>
		document.querySelector('[id^="job-post-body-"] ul:nth-of-type(2)')?.scrollIntoView({ block: 'center' }),
	);
	await tab.waitFor(() => CSS.highlights.has('m1'));
	// What the frame has drawn reaches the tab's picture a moment later.
	await overlay.evaluate(async () => {
		for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
	});
	await tab.screenshot(picture('overlay'));
	const page = await session.openExtensionPage('dashboard.html#/profile/rate/role/govstack/software-engineer');
	await page.setViewport(1280, 860);
	await page.waitFor(() => document.querySelector('.card h2') !== null);
	await page.screenshot(picture('rating'));
	await page.evaluate(() => {
		location.hash = '#/roles/ict';
	});
	await page.waitFor(() => document.querySelector('.ranked') !== null);
	await page.evaluate(async () => {
		for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
		document.querySelector('.ranked')?.scrollIntoView({ block: 'start' });
	});
	await page.screenshot(picture('roles'));
} finally {
	await session.close();
}
