// The overlay's box on a page where one applies: never over what one applies with, wherever the page is scrolled, and the page
// does not move for it.
import { expect, test } from 'vitest';
import type { Frame, Tab } from '../../scripts/browsers/session.ts';
import { words } from '../../src/ui/words/words.ts';
import { asPages, readFixture } from './harness/fixtures.ts';
import { forEachBrowser } from './harness/sessions.ts';

const ad = await readFixture('builtin/sticky-apply');
const elsewhere = 'https://builtin.com/about';

/** Keeps where everything stands before the reader comes, and what shifts later. */
const surveyor = `<script>
	window.survey = () => [...document.querySelectorAll('body, body *')].map((element) => JSON.stringify(element.getBoundingClientRect()));
	window.shifts = [];
	if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
		new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
	document.addEventListener('DOMContentLoaded', () => { window.before = survey(); });
</script>`;
const surveyed = ad.html.replace('</head>', `${surveyor}</head>`);

type Surveyed = { readonly survey: () => string[]; readonly before: string[]; readonly shifts: number[] };

/** What the page sees of the box: its rectangle and whether it shows, and what of the visible controls it covers. */
type Seen = {
	readonly width: number;
	readonly height: number;
	readonly top: number;
	readonly covered: string[];
	readonly applies: number;
};

/** Null while the box is not there or hidden. */
const see = (tab: Tab): Promise<Seen | null> =>
	tab.evaluate(() => {
		const host = document.querySelector('html > :not(head, body, [hidden])');
		if (host === null || getComputedStyle(host).visibility === 'hidden') return null;
		const box = host.getBoundingClientRect();
		const controls = [...document.querySelectorAll('#apply-in-head, .job-post-sticky-bar a')];
		const visible = controls.filter((each) => {
			const rect = each.getBoundingClientRect();
			return rect.bottom > 0 && rect.top < innerHeight;
		});
		const covered = visible.filter((each) => {
			const rect = each.getBoundingClientRect();
			return rect.left < box.right && box.left < rect.right && rect.top < box.bottom && box.top < rect.bottom;
		});
		return {
			width: box.width,
			height: box.height,
			top: box.top,
			covered: covered.map(({ textContent }) => textContent ?? ''),
			applies: visible.length,
		};
	});

/** The page at rest: nothing has moved for some painted frames. */
const rest = (tab: Tab): Promise<unknown> =>
	tab.evaluate(async () => {
		for (let still = 0, last = ''; still < 20;) {
			await new Promise((painted) => requestAnimationFrame(painted));
			const box = document.querySelector('html > :not(head, body)')?.getBoundingClientRect();
			const now = JSON.stringify([box, scrollY]);
			still = now === last ? still + 1 : 0;
			last = now;
		}
	});

/** Scrolls the page to a part of its height, as a reader would. */
const scrollTo = (tab: Tab, part: number): Promise<unknown> =>
	tab.evaluate((share: number) => {
		const most = document.documentElement.scrollHeight - innerHeight;
		window.scrollTo({ top: Math.round(most * share), behavior: 'instant' });
	}, part);

forEachBrowser('the box beside Apply', (start) => {
	const open = async (width: number, height: number): Promise<{ readonly tab: Tab; readonly overlay: Frame }> => {
		const session = await start({ pages: { ...asPages(ad), [ad.url]: surveyed, [elsewhere]: '<p>no ad</p>' } });
		// The window gets its size before the page that is looked at, which counts what moves.
		const tab = await session.open(elsewhere);
		await tab.setViewport(width, height);
		await tab.goto(ad.url);
		const overlay = await tab.frame('overlay.html');
		await overlay.waitFor(() => document.querySelector('main, .tab') !== null);
		await tab.waitFor(() => document.querySelector('html > :not(head, body, [hidden])') !== null);
		return { tab, overlay };
	};

	test.each([
		[1280, 800],
		[360, 640],
		[320, 256],
	])(
		'covers none of it at %d by %d, wherever the page is scrolled, and the page does not shift',
		async (width, height) => {
			const { tab } = await open(width, height);
			const parts = [0, 0.1, 0.3, 0.6, 1, 0.5, 0];
			const seen: (Seen | null)[] = [];
			for (const part of parts) {
				await scrollTo(tab, part);
				await rest(tab);
				seen.push(await see(tab));
			}
			for (const one of seen) expect(one?.covered ?? []).toEqual([]);
			// The test is one only where there is something to cover.
			expect(seen.every((one) => one === null || one.applies > 0)).toBe(true);
			expect(seen.filter((one) => one !== null).length).toBeGreaterThanOrEqual(parts.length - 1);
			for (const one of seen) expect(one?.height ?? 0).toBeLessThanOrEqual(width < 600 ? height * 0.6 : 640);
			const { before, after, shifts } = await tab.evaluate(() => {
				const page = globalThis as unknown as Surveyed;
				return { before: page.before, after: page.survey(), shifts: page.shifts };
			});
			expect(after).toEqual(before);
			expect(shifts).toEqual([]);
		},
	);

	test('stands open above the bar, and stays while nothing changes', async () => {
		const { tab } = await open(1280, 1000);
		await scrollTo(tab, 0.5);
		await rest(tab);
		const first = await see(tab);
		expect(first).toMatchObject({ width: 384, height: 640, covered: [] });
		await tab.evaluate(() => window.dispatchEvent(new Event('resize')));
		await rest(tab);
		expect(await see(tab)).toEqual(first);
	});

	test('can be collapsed and opened by the user, above the bar each time', async () => {
		const { tab, overlay } = await open(1280, 1000);
		await scrollTo(tab, 0.5);
		await rest(tab);
		await overlay.click(`[aria-label="${words().overlay.collapse}"]`);
		await tab.waitFor(() => document.querySelector('html > :not(head, body)')?.clientWidth === 56);
		expect((await see(tab))?.covered).toEqual([]);
		await overlay.click('.tab');
		await tab.waitFor(() => document.querySelector('html > :not(head, body)')?.clientWidth === 384);
		expect((await see(tab))?.covered).toEqual([]);
	});

	test('does not move from under the pointer, and makes room once that has left', async () => {
		const { tab, overlay } = await open(1280, 1000);
		await overlay.click('header [aria-expanded]');
		await overlay.waitFor(() => document.querySelector('.choices') !== null);
		const held = await see(tab);
		// A control for applying is drawn right under the pointer.
		await tab.evaluate(() => {
			const button = document.createElement('button');
			button.textContent = 'Apply here';
			button.style.cssText = 'position: fixed; right: 100px; top: 50%; width: 200px; height: 60px';
			document.body.append(button);
		});
		await tab.evaluate(() => new Promise((done) => setTimeout(done, 800)));
		expect(await see(tab)).toMatchObject({ top: held?.top, width: held?.width });
		await tab.click('h1');
		await tab.waitFor(() => {
			const box = document.querySelector('html > :not(head, body)')?.getBoundingClientRect();
			return box !== undefined && box.right < innerWidth - 300;
		});
	});
});
