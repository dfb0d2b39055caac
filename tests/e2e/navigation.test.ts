// Pages that change under the reader: the right ad or a sentence, never the last one's result.
import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/session.ts';
import { asPages, readFixture } from './harness/fixtures.ts';
import { forEachBrowser } from './harness/sessions.ts';
import { openPopup, overlaySaying, rate, updateBeside } from './steps.ts';

const first = await readFixture('builtin/ordinary');
const second = await readFixture('builtin/ai-summary-and-other-cards');
const firstTitle = 'Senior Software Engineer, Settlement';
const secondTitle = 'Site Reliability Engineer';
/** Of two addresses on one host only the path is pushed. */
const secondUrl = new URL(new URL(second.url).pathname, first.url).href;

/** Goes to another address as an app does: the address at once, the words when they are there. */
const pushTo = (tab: Tab, url: string): Promise<void> =>
	tab.evaluate(async (to: string) => {
		history.pushState(null, '', to);
		const html = await (await fetch(to)).text();
		const next = new DOMParser().parseFromString(html, 'text/html');
		document.head.replaceWith(document.adoptNode(next.head));
		document.body.replaceWith(document.adoptNode(next.body));
	}, url);

forEachBrowser('pages that change', (start) => {
	test('an ad that an app shows without loading is read, and the first is shown again on the way back', async () => {
		const session = await start({ pages: { ...asPages(first), [secondUrl]: second.html } });
		const tab = await session.open(first.url);
		const overlay = await overlaySaying(tab, 'Closest roles');
		expect(await overlay.text()).toContain(firstTitle);
		await pushTo(tab, secondUrl);
		await overlaySaying(tab, secondTitle);
		await pushTo(tab, first.url);
		const again = await overlaySaying(tab, firstTitle);
		expect(await again.text()).not.toContain(secondTitle);
	});

	test('an ad that comes back from the history is live: it follows the ratings and can be collapsed', async () => {
		const session = await start({ pages: { ...asPages(first), [secondUrl]: second.html } });
		const tab = await session.open(first.url);
		await overlaySaying(tab, 'Closest roles');
		await tab.goto(secondUrl);
		await overlaySaying(tab, secondTitle);
		await tab.goBack();
		const overlay = await overlaySaying(tab, firstTitle);
		await rate(await openPopup(session, tab), 'Kubernetes', 4);
		await overlay.waitFor(() => document.body.innerText.includes('Guides others (4)'));
		await tab.activate();
		await overlay.click('[aria-label="Collapse to a tab"]');
		await tab.waitFor(() => document.querySelector('html > div')?.getBoundingClientRect().width === 56);
	});

	test('after an update the open ad is live again, also beside elements that the page put there', async () => {
		const session = await start({ pages: asPages(first) });
		const tab = await session.open(first.url);
		await overlaySaying(tab, 'Closest roles');
		await tab.evaluate(() => document.documentElement.append(document.createElement('div')));
		await updateBeside(session, tab);
		await rate(await openPopup(session, tab), 'Kubernetes', 4);
		await overlaySaying(tab, 'Guides others (4)');
	});
});
