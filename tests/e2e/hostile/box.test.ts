// The overlay's box in pages that attack it, and in pages that it might break.
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession, Frame, Tab } from '../../../scripts/browsers/session.ts';
import { words } from '../../../src/ui/words/words.ts';
import { forEachBrowser } from '../harness/sessions.ts';
import { overlaySaying } from '../steps.ts';
import { adAddress, adPage, servedAds } from './ad-pages.ts';
import { cruelSheet, dressers, movers, removers, surveyor } from './meddlers.ts';
import { expectQuiet } from './quiet.ts';
import { rename } from './rename.ts';

const elsewhere = 'https://builtin.com/about';

/** Where the box stands in a window of 1280 by 800, by its own measures. */
const openBox = { left: 884, top: 148, width: 384, height: 640 };
const collapsedBox = { left: 1212, top: 732, width: 56, height: 56 };

type Meddled = {
	readonly before: unknown;
	readonly survey: () => unknown;
	readonly shifts: unknown[];
	readonly added: number;
};

const meddling = Object.entries({ removers, movers, dressers }).flatMap(([kind, ways]) =>
	Object.entries(ways).map(([way, head]) => ({ name: `${kind} ${way}`, head })),
);
const idOf = (name: string): number => 7_710_100 + meddling.findIndex((each) => each.name === name);

/** Where the box is for the page, null without one. */
const boxOf = (tab: Tab): Promise<typeof openBox | null> =>
	tab.evaluate(() => {
		const box = document.querySelector('html > :not(head, body)')?.getBoundingClientRect();
		return box === undefined ? null : { left: box.left, top: box.top, width: box.width, height: box.height };
	});

/** What each point belongs to: the box or the page. */
const ownersOf = (tab: Tab, points: readonly (readonly [x: number, y: number])[]): Promise<string[]> =>
	tab.evaluate(
		(asked: readonly (readonly [number, number])[]) =>
			asked.map(([x, y]) =>
				document.elementFromPoint(x, y)?.matches('html > :not(head, body)') === true ? 'box' : 'page',
			),
		points,
	);

/** A real click in the overlay, and what comes of it. */
async function openMenu(overlay: Frame): Promise<void> {
	await overlay.click('header [aria-expanded]');
	await overlay.waitFor(() => document.querySelector('.choices') !== null);
}

/** Collapses the overlay and opens it again by real clicks, and waits until the box has followed each time. */
async function collapseAndOpen(tab: Tab, overlay: Frame): Promise<void> {
	const isAsWideAs = (wide: number): boolean => document.querySelector('html > :not(head, body)')?.clientWidth === wide;
	await overlay.click(`[aria-label="${words().overlay.collapse}"]`);
	await tab.waitFor(isAsWideAs, collapsedBox.width);
	expect(await boxOf(tab)).toEqual(collapsedBox);
	await overlay.click('.tab');
	await tab.waitFor(isAsWideAs, openBox.width);
	expect(await boxOf(tab)).toEqual(openBox);
}

forEachBrowser('the box', (start) => {
	let session: BrowserSession;
	let tab: Tab;
	beforeAll(async () => {
		session = await start({
			pages: {
				[elsewhere]: adPage({ id: 0, main: 'no ad' }),
				...servedAds(
					{ id: 7_710_001, head: cruelSheet },
					{ id: 7_710_002, head: surveyor, after: '<p>x</p>'.repeat(200) },
					{ id: 7_710_004, head: '<style>html { zoom: 1.5 }</style>' },
					{ id: 7_710_003, after: '<dialog>cookies</dialog>' },
					...meddling.map(({ name, head }) => ({ id: idOf(name), head })),
				),
			},
		});
	});
	const openAd = async (id: number): Promise<Tab> => {
		// The window gets its size before the page that is looked at, which counts what moves.
		tab = await session.open(elsewhere);
		await tab.setViewport(1280, 800);
		await tab.goto(adAddress(id));
		return tab;
	};
	afterEach(async () => {
		await tab.close();
		expectQuiet(session);
	});

	test('fits into the window when the page enlarges itself', async () => {
		await openAd(7_710_004);
		await overlaySaying(tab, words().overlay.requirements);
		const { left, top, width, height } = (await boxOf(tab)) ?? openBox;
		expect([left >= 0, top >= 0, left + width <= 1280, top + height <= 800]).toEqual([true, true, true, true]);
	});

	test('touches nothing: the page does not shift or scroll, and nothing is written on html and body', async () => {
		await openAd(7_710_002);
		await overlaySaying(tab, words().overlay.requirements);
		await tab.waitFor(() => document.querySelector('html > :not(head, body, [hidden])') !== null);
		const { before, after, shifts } = await tab.evaluate(() => {
			const page = globalThis as unknown as Meddled;
			return { before: page.before, after: page.survey(), shifts: page.shifts };
		});
		expect(after).toEqual(before);
		expect(shifts).toEqual([]);
	});

	test('leaves a modal dialog on top, and works again once it is closed', async () => {
		await openAd(7_710_003);
		const overlay = await overlaySaying(tab, words().overlay.requirements);
		await tab.evaluate(() => document.querySelector('dialog')?.showModal());
		expect(await ownersOf(tab, [[640, 400]])).toEqual(['page']);
		await tab.evaluate(() => document.querySelector('dialog')?.close());
		await openMenu(overlay);
	});

	describe('in a page that takes it out', () => {
		test.each(Object.keys(removers))('%s comes back twice at most', async (way) => {
			await openAd(idOf(`removers ${way}`));
			await rename(session, tab, ['Second', 'Third', 'Fourth']);
			expect(await tab.evaluate(() => (globalThis as unknown as Meddled).added)).toBeLessThanOrEqual(3);
		});
	});

	describe('in a page that moves it', () => {
		test.each(Object.keys(movers))('%s is never shown there', async (way) => {
			await openAd(idOf(`movers ${way}`));
			await rename(session, tab, ['Second']);
			expect(await tab.evaluate(() => document.querySelectorAll('[popover]:not([hidden])').length)).toBe(0);
			expect(await tab.evaluate(() => document.querySelectorAll('[popover]').length)).toBeLessThanOrEqual(1);
			expect(tab.countFrames('overlay.html')).toBe(0);
		});
	});

	describe('in a page that changes how it stands', () => {
		test.each(Object.keys(dressers))('%s stands where it stood, and can be clicked', async (way) => {
			await openAd(idOf(`dressers ${way}`));
			const overlay = await overlaySaying(tab, words().overlay.requirements);
			await tab.waitFor(() => document.querySelector('html > :not(head, body, [hidden])') !== null);
			expect(await boxOf(tab)).toEqual(openBox);
			await openMenu(overlay);
		});
	});

	// The last test, because it changes how the site's overlay stands.
	test('keeps its size, place, sight and clicks under any style sheet', async () => {
		await openAd(7_710_001);
		const overlay = await overlaySaying(tab, words().overlay.requirements);
		expect(await boxOf(tab)).toEqual(openBox);
		const looks = await tab.evaluate(() => {
			const style = getComputedStyle(document.querySelector('html > :not(head, body)') as Element);
			const { opacity, transform, visibility, pointerEvents, filter, clipPath, animationName, position } = style;
			return [opacity, transform, visibility, pointerEvents, filter, clipPath, animationName, position];
		});
		expect(looks).toEqual(['1', 'none', 'visible', 'auto', 'none', 'none', 'none', 'fixed']);
		const { left, top, width, height } = openBox;
		const [middle, center] = [left + width / 2, top + height / 2];
		const inside = [
			[left + 20, top + 20],
			[middle, center],
		] as const;
		const outside = [
			[left - 4, center],
			[middle, top - 4],
			[left + width + 4, center],
			[middle, top + height + 4],
			[20, 20],
		] as const;
		expect(await ownersOf(tab, inside)).toEqual(inside.map(() => 'box'));
		expect(await ownersOf(tab, outside)).toEqual(outside.map(() => 'page'));
		const backdrop = await tab.evaluate(
			() => getComputedStyle(document.querySelector('html > :not(head, body)') as Element, '::backdrop').display,
		);
		expect(backdrop).toBe('none');
		await collapseAndOpen(tab, overlay);
	});
});
