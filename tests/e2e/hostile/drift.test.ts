// Pages that become another page without loading: the overlay never shows one ad under another's address.
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { BrowserSession, Frame, Tab } from '../../../scripts/browsers/session.ts';
import { forEachBrowser } from '../harness/sessions.ts';
import { overlaySaying } from '../steps.ts';
import { adAddress, adPage } from './ad-pages.ts';
import { expectQuiet } from './quiet.ts';

const first = {
	id: 7_730_001,
	title: 'Platform Engineer',
	asks: 'Advanced knowledge of Kubernetes in production is required',
};
const second = { id: 7_730_002, title: 'Harbour Pilot', asks: 'You must have strong Docker skills' };
type Ad = typeof first;

const bodyOf = ({ id, asks }: Ad): string =>
	`<div id="job-post-body-${id}"><p><strong>What you bring</strong></p><ul><li>${asks}</li></ul></div>`;
const mainOf = (ad: Ad): string => `<a href="/company/harbour"><h2>Harbour</h2></a><h1>${ad.title}</h1>${bodyOf(ad)}`;

/** Keeps everything that the overlay ever says, in order. */
const keepSayings = (): void => {
	const page = globalThis as unknown as { sayings: string[] };
	page.sayings = [document.body.innerText];
	new MutationObserver(() => {
		const says = document.body.innerText;
		if (says !== page.sayings.at(-1)) page.sayings.push(says);
	}).observe(document, { subtree: true, childList: true, characterData: true });
};
const sayingsOf = (overlay: Frame): Promise<string[]> =>
	overlay.evaluate(() => (globalThis as unknown as { sayings: string[] }).sayings);

/** Goes to another address without loading. */
const push = (tab: Tab, path: string): Promise<void> =>
	tab.evaluate((to: string) => history.pushState(null, '', to), path);
/** Puts other words into the page. */
const draw = (tab: Tab, selector: string, html: string): Promise<void> =>
	tab.evaluate(
		(where: string, markup: string) => {
			(document.querySelector(where) as Element).innerHTML = markup;
		},
		selector,
		html,
	);

forEachBrowser('a page that becomes another', (start) => {
	let session: BrowserSession;
	let tab: Tab;
	beforeAll(async () => {
		session = await start({
			pages: {
				[adAddress(first.id)]: adPage({ id: first.id, main: mainOf(first) }),
				[adAddress(second.id)]: adPage({ id: second.id, main: mainOf(second) }),
				'https://builtin.com/jobs': adPage({ id: 0, main: '<ul><li>many jobs</li></ul>' }),
			},
		});
	});
	afterEach(async () => {
		expectQuiet(session);
		await tab.close();
	});
	const openFirst = async (): Promise<Frame> => {
		tab = await session.open(adAddress(first.id));
		const overlay = await overlaySaying(tab, first.asks);
		await overlay.evaluate(keepSayings);
		return overlay;
	};

	test('whose words come late: the overlay waits without the words of the last one', async () => {
		const overlay = await openFirst();
		await push(tab, adAddress(second.id));
		await overlay.waitFor((asks: string) => !document.body.innerText.includes(asks), first.asks);
		await draw(tab, 'main', mainOf(second));
		await overlay.waitFor((asks: string) => document.body.innerText.includes(asks), second.asks);
		const sayings = await sayingsOf(overlay);
		const left = sayings.findIndex((says) => !says.includes(first.asks));
		for (const says of sayings.slice(left)) {
			expect(says).not.toContain(first.asks);
			expect(says).not.toContain(first.title);
		}
	});

	test('whose title comes half a second after its text: the last title never stands over the new text', async () => {
		const overlay = await openFirst();
		await push(tab, adAddress(second.id));
		await tab.evaluate(
			(main: string, title: string) => {
				(document.querySelector('main') as Element).innerHTML = main;
				setTimeout(() => {
					(document.querySelector('h1') as Element).textContent = title;
				}, 500);
			},
			mainOf({ ...second, title: first.title }),
			second.title,
		);
		await overlay.waitFor((title: string) => document.querySelector('h1')?.textContent === title, second.title);
		expect(await overlay.text()).toContain(second.asks);
		for (const says of await sayingsOf(overlay))
			expect(says.includes(second.asks) && says.includes(first.title)).toBe(false);
	});

	test('and back again: each address has its own ad', async () => {
		const overlay = await openFirst();
		for (const ad of [second, first, second, first]) {
			await push(tab, adAddress(ad.id));
			await draw(tab, 'main', mainOf(ad));
			await overlay.waitFor((asks: string) => document.body.innerText.includes(asks), ad.asks);
			const other = ad === first ? second : first;
			expect(await overlay.text()).not.toContain(other.asks);
		}
		await tab.goBack();
		await overlay.waitFor((asks: string) => !document.body.innerText.includes(asks), first.asks);
	});

	test('a list: the box is gone, and comes back with the next ad', async () => {
		await openFirst();
		await push(tab, 'https://builtin.com/jobs');
		await tab.waitFor(() => document.documentElement.children.length === 2);
		await push(tab, adAddress(second.id));
		await draw(tab, 'main', mainOf(second));
		await overlaySaying(tab, second.asks);
	});

	test('out of the back/forward cache: the ad of its address, in a box that still does what it is told', async () => {
		await openFirst();
		await tab.goto(adAddress(second.id));
		await overlaySaying(tab, second.asks);
		await tab.goBack();
		await tab.waitFor((title: string) => document.querySelector('h1')?.textContent === title, first.title);
		const overlay = await overlaySaying(tab, first.asks);
		expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(3);
		await overlay.click('.requirement .words');
		await tab.waitFor(() => CSS.highlights.has('m1'));
	});

	test('fifty times: one node of ours stands in it, and the last ad is shown', async () => {
		const overlay = await openFirst();
		for (let turn = 0; turn < 25; turn++)
			for (const ad of [second, first]) {
				await push(tab, `${adAddress(ad.id)}?turn=${turn}`);
				await draw(tab, 'main', mainOf(ad));
			}
		await draw(tab, 'main', mainOf({ ...first, asks: `${first.asks} at last` }));
		await overlay.waitFor((asks: string) => document.body.innerText.includes(asks), `${first.asks} at last`);
		expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(3);
		expect(tab.countFrames(() => true)).toBe(1);
	});
});
