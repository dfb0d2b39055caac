// Pages that never come to rest: they go on living, their ad is shown, and nobody else waits for them.
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { BrowserSession, Tab } from '../../../scripts/browsers/session.ts';
import { words } from '../../../src/ui/words/words.ts';
import { forEachBrowser } from '../harness/sessions.ts';
import { overlaySaying } from '../steps.ts';
import { adAddress, plainBody, servedAds } from './ad-pages.ts';
import { english } from './poisons.ts';
import { expectQuiet } from './quiet.ts';

/** Counts the frames that the page gets to paint. */
const counter = `window.painted = 0; (function paint() { painted += 1; requestAnimationFrame(paint); })();`;

/** Adds to the tree as often as the browser lets it. */
const growing = `<p id="restless"></p><script>${counter}
	const restless = document.querySelector('#restless');
	let turn = 0;
	const grow = () => { for (let at = 0; at < 20; at++) restless.append(turn++ + ' '); while (restless.childNodes.length > 200) restless.firstChild.remove(); };
	new MutationObserver(() => setTimeout(grow, 0)).observe(restless, { childList: true });
	grow();
</script>`;

/** Says another long ad at every turn, and that the address has changed. */
const flooding = `<script>${counter}
	const long = ${JSON.stringify(english)}.replace(/<.*?>/g, '').repeat(600);
	const more = document.querySelector('.more');
	let turn = 0;
	setInterval(() => {
		document.querySelector('h1').textContent = 'Platform Engineer ' + turn++;
		more.textContent = long + turn;
		dispatchEvent(new PopStateEvent('popstate'));
	}, 0);
</script>`;

/** Waits until the page has painted so many frames more. */
const paint = (tab: Tab, frames: number): Promise<void> =>
	tab.evaluate(
		(wanted: number) =>
			new Promise<void>((done) => {
				const page = globalThis as unknown as { painted: number };
				const end = page.painted + wanted;
				const check = (): void => (page.painted >= end ? done() : void requestAnimationFrame(check));
				check();
			}),
		frames,
	);

forEachBrowser('a page that never rests', (start) => {
	let session: BrowserSession;
	beforeAll(async () => {
		session = await start({
			pages: servedAds(
				{ id: 7_750_001, after: growing },
				{ id: 7_750_002, body: `${plainBody}<p class="more"></p>`, after: flooding },
				{ id: 7_750_003 },
				...[4, 5].map((at) => ({
					id: 7_750_000 + at,
					body: `${english}${plainBody}<ul><li>${'C++ '.repeat(48_000)}</li></ul>`,
				})),
			),
		});
	});
	const opened: Tab[] = [];
	const open = async (id: number): Promise<Tab> => {
		const tab = await session.open(adAddress(id));
		opened.push(tab);
		return tab;
	};
	afterEach(async () => {
		await Promise.all(opened.splice(0).map((tab) => tab.close()));
		expectQuiet(session);
	});

	test('but changes all the time lives on, with its ad shown in one box', async () => {
		const tab = await open(7_750_001);
		await overlaySaying(tab, words().overlay.requirements);
		await paint(tab, 30);
		expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(3);
	});

	test('and floods the background with new ads keeps nobody else from theirs', async () => {
		const flood = await open(7_750_002);
		await overlaySaying(flood, words().overlay.requirements);
		await paint(flood, 10);
		const other = await open(7_750_003);
		await overlaySaying(other, words().overlay.requirements);
	});

	test('but names one thing 48,000 times leaves room for other ads', async () => {
		for (const id of [7_750_004, 7_750_005]) {
			const tab = await open(id);
			const overlay = await tab.frame('overlay.html');
			await overlay.waitFor(
				(...answers: readonly string[]) => answers.some((answer) => document.body.innerText.includes(answer)),
				words().overlay.requirements,
				words().problems['engine-failed'],
			);
		}
		await overlaySaying(await open(7_750_003), words().overlay.requirements);
	});
});
