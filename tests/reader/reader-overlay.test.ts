// How the reader hosts the overlay: when it comes, when it goes, and what the background's orders do.
import { afterEach, describe, expect, it } from 'vitest';
import { mountOverlay } from '../../src/reader/overlay-box.ts';
import { placeBox } from '../../src/reader/place-box.ts';
import { adA, listAddress, startReading, type Reading } from './reading.ts';

let reading: Reading;
const start = async (...given: Parameters<typeof startReading>): Promise<Reading> =>
	(reading = await startReading(...given));

afterEach(() => reading.end());

const navigated = ({ page }: Reading): string[] => page.steps.filter((step) => step.startsWith('to '));

describe('the overlay', () => {
	it('is put in hidden, with the token that the background gave, and shown when its frame has proved itself', async () => {
		const { page, proveFrame } = await start(adA);
		expect(navigated(reading)).toEqual(['to overlay#token-1 with sandbox=null']);
		expect(page.boxes()[0]?.hidden).toBe(true);
		await proveFrame();
		expect(page.boxes()[0]?.hidden).toBe(false);
	});

	it('goes again when its frame does not prove itself within three seconds', async () => {
		const { page, wait } = await start(adA);
		await wait(2_999);
		expect(page.boxes()).toHaveLength(1);
		await wait(1);
		expect(page.boxes()).toEqual([]);
	});

	it('stays when it has', async () => {
		const { page, proveFrame, wait } = await start(adA);
		await proveFrame();
		await wait(60_000);
		expect(page.boxes()).toHaveLength(1);
	});

	it('does not come where the background refuses a token', async () => {
		const answer = { ok: false, reason: 'site-hidden' };
		const { page, answers, order, wait } = await start(adA);
		order({ order: 'unmount' });
		answers['overlay-token'] = async () => answer;
		order({ order: 'mount' });
		await wait(0);
		expect(page.boxes()).toEqual([]);
	});

	it('does not come to a page without an origin, whose browser tells it of frames that were refused', async () => {
		const { page, said } = await start(adA, undefined, ({ window }) => {
			Object.defineProperty(window, 'origin', { value: 'null' });
		});
		expect(said).toHaveLength(1);
		expect(page.steps).toEqual([]);
	});

	it('does not come to a page that puts a hand in, and nothing is thrown there', async () => {
		const { page, wait } = await start(adA, undefined, ({ onAppend }) => {
			onAppend.do = (_host, frame) => frame.setAttribute('srcdoc', 'trap');
		});
		await wait(5_000);
		expect(page.boxes()).toEqual([]);
		expect(navigated(reading)).toEqual([]);
	});

	it('does not come when the page has moved on before the token is there', async () => {
		const { page, answers, order, wait } = await start(adA);
		order({ order: 'unmount' });
		const { promise, resolve } = Promise.withResolvers<unknown>();
		answers['overlay-token'] = () => promise;
		order({ order: 'mount' });
		page.navigate(listAddress);
		resolve({ ok: true, value: { token: 'late', dock: 'open', side: 'right' } });
		await wait(0);
		expect(page.boxes()).toEqual([]);
	});

	it('does not come when the user has hidden it before the token is there', async () => {
		const { page, answers, order, wait } = await start(adA);
		order({ order: 'unmount' });
		const { promise, resolve } = Promise.withResolvers<unknown>();
		answers['overlay-token'] = () => promise;
		order({ order: 'mount' });
		order({ order: 'unmount' });
		resolve({ ok: true, value: { token: 'late', dock: 'open', side: 'right' } });
		await wait(0);
		expect(page.boxes()).toEqual([]);
	});

	it('of an earlier life is swept away at the start', async () => {
		const { page } = await start(adA, listAddress, ({ document }) => {
			const place = placeBox({ width: 1280, height: 800 }, { dock: 'open', side: 'right' }, []);
			mountOverlay(document, 'overlay#old', place);
			mountOverlay(document, 'overlay#older', { ...place, kind: 'collapsed' });
		});
		expect(page.boxes()).toEqual([]);
	});
});

describe('an overlay that the page takes out', () => {
	const takeOut = async ({ page, wait }: Reading): Promise<void> => {
		page.boxes()[0]?.remove();
		await wait(1_000);
	};

	it('is put back twice, with a new token each time, and then no more', async () => {
		await start(adA);
		for (const boxes of [1, 1, 0]) {
			await reading.proveFrame();
			await takeOut(reading);
			expect(reading.page.boxes()).toHaveLength(boxes);
		}
		expect(navigated(reading).map((step) => step.split(' ')[1])).toEqual([1, 2, 3].map((n) => `overlay#token-${n}`));
	});

	it('is put back also when the background says first that its frame is gone, as it does', async () => {
		await start(adA);
		await reading.proveFrame();
		reading.page.boxes()[0]?.remove();
		reading.order({ order: 'frame-gone' });
		await reading.wait(1_000);
		expect(reading.page.boxes()).toHaveLength(1);
	});
});

describe('orders', () => {
	it('mark the words of the ad, exchange them, bring them into view, and clear them', async () => {
		const { page, order } = await start(adA);
		order({ order: 'mark', spans: [{ start: 18, end: 24 }], scroll: false });
		expect([page.marked(), page.scrolledTo]).toEqual([['Python'], []]);
		const spans = [
			{ start: 0, end: 6 },
			{ start: 33, end: 39 },
		];
		order({ order: 'mark', spans, scroll: true });
		expect(page.marked()).toEqual(['Writes', 'French']);
		expect(page.scrolledTo).toEqual(['Writes reports in Python.']);
		order({ order: 'mark', spans: [], scroll: true });
		expect(page.marked()).toEqual([]);
	});

	it('mark nothing for spans that stand nowhere', async () => {
		const { page, order } = await start(adA);
		order({ order: 'mark', spans: [{ start: 900, end: 990 }], scroll: true });
		expect(page.marked()).toEqual([]);
	});

	it('collapse and open the box', async () => {
		const { page, order } = await start(adA);
		order({ order: 'dock', dock: 'collapsed', side: 'right' });
		expect(page.boxes()[0]?.hasAttribute('data-c')).toBe(true);
		order({ order: 'dock', dock: 'open', side: 'right' });
		expect(page.boxes()[0]?.hasAttribute('data-c')).toBe(false);
	});

	it('take the box out when its frame is gone', async () => {
		const { page, order, wait } = await start(adA);
		order({ order: 'frame-gone' });
		await wait(5_000);
		expect(page.boxes()).toEqual([]);
	});

	it('hide the overlay for this page until it is asked for again', async () => {
		const { page, order, draw, wait, proveFrame } = await start(adA);
		await proveFrame();
		order({ order: 'unmount' });
		draw(adA.replace('Python', 'Rust'));
		await wait(2_000);
		expect(page.boxes()).toEqual([]);
		order({ order: 'mount' });
		await wait(0);
		expect(page.boxes()).toHaveLength(1);
	});

	it('are harmless where there is no box', async () => {
		const { page, order, wait } = await start(adA, listAddress);
		order({ order: 'frame-ready' });
		order({ order: 'dock', dock: 'open', side: 'right' });
		order({ order: 'frame-gone' });
		order({ order: 'unmount' });
		order({ order: 'focus-page' });
		order({ order: 'mark', spans: [{ start: 0, end: 3 }], scroll: true });
		order({ order: 'mount' });
		order({ order: 'focus-overlay' });
		await wait(5_000);
		expect(page.steps).toEqual([]);
	});
});

describe('the box and what one applies with', () => {
	const adWithApply = `${adA}<button>Apply</button>`;
	/** The button stands there, in a window of 1280 by 800. */
	const standAt = ({ page }: Reading, left: number, top: number): void => {
		Object.assign(page.window, { innerWidth: 1280, innerHeight: 800 });
		const button = page.document.querySelector('button') as HTMLElement;
		const rect = { left, top, width: 160, height: 48, right: left + 160, bottom: top + 48 };
		button.getBoundingClientRect = () => rect as DOMRect;
	};
	const insetOf = ({ page }: Reading): string => page.placeRule().getPropertyValue('inset');
	const atRight = '148px auto auto 884px';
	const atLeft = '148px auto auto 12px';

	const open = async (): Promise<void> => {
		await start(
			adWithApply,
			undefined,
			({ window }) => void Object.assign(window, { innerWidth: 1280, innerHeight: 800 }),
		);
		await reading.proveFrame();
		expect(insetOf(reading)).toBe(atRight);
	};

	it.each<readonly [string, (reading: Reading) => Promise<void>]>([
		['the page was scrolled', async ({ page }) => void page.document.dispatchEvent(new page.window.Event('scrollend'))],
		[
			'the window has another size',
			async ({ page }) => void page.window.dispatchEvent(new page.window.Event('resize')),
		],
		['the focus came back', async ({ page }) => void page.window.dispatchEvent(new page.window.Event('focus'))],
		[
			'the page has changed',
			async ({ page, wait }) => {
				page.document.body.append('.');
				await wait(1_000);
			},
		],
		[
			'the pointer left it',
			async ({ page }) => void page.boxes()[0]?.dispatchEvent(new page.window.Event('pointerleave')),
		],
	])('make room once %s', async (_name, happen) => {
		await open();
		standAt(reading, 1_000, 400);
		expect(insetOf(reading)).toBe(atRight);
		await happen(reading);
		expect(insetOf(reading)).toBe(atLeft);
	});

	it('wait while the focus is in the box', async () => {
		await open();
		reading.order({ order: 'focus-overlay' });
		standAt(reading, 1_000, 400);
		reading.page.window.dispatchEvent(new reading.page.window.Event('resize'));
		expect(insetOf(reading)).toBe(atRight);
		reading.order({ order: 'focus-page' });
		reading.page.window.dispatchEvent(new reading.page.window.Event('focus'));
		expect(insetOf(reading)).toBe(atLeft);
	});

	it('let it stand where the user docks it', async () => {
		await open();
		reading.order({ order: 'dock', dock: 'open', side: 'left' });
		expect(insetOf(reading)).toBe(atLeft);
		reading.order({ order: 'dock', dock: 'open', side: 'bottom' });
		expect(insetOf(reading)).toBe('428px auto auto 160px');
	});
});

describe('evidence', () => {
	const marks = [
		{ span: { start: 0, end: 25 }, kind: 'line', strength: 'must' },
		{ span: { start: 18, end: 24 }, kind: 'technology', strength: 'must' },
	] as const;

	it('stands marked until the overlay goes', async () => {
		const { page, order } = await start(adA);
		order({ order: 'evidence', marks });
		expect(page.marked()).toEqual(['Writes reports in Python.', 'Python']);
		order({ order: 'unmount' });
		expect(page.marked()).toEqual([]);
	});

	it('comes back where the page draws the same ad anew, and goes with another one', async () => {
		const { page, order, draw, wait } = await start(adA);
		order({ order: 'evidence', marks });
		draw(adA);
		await wait(1_000);
		expect(page.marked()).toEqual(['Writes reports in Python.', 'Python']);
		draw(adA.replace('Python', 'Rust'));
		await wait(1_000);
		expect(page.marked()).toEqual([]);
	});
});
