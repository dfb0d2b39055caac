// When a page is looked at again.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../src/reader/watch-page.ts';
import { openPage, type Page } from './page-stand-ins.ts';

const addressA = 'https://builtin.com/job/engineer/101';
let page: Page;
let stop: AbortController;
let looks: number;

beforeEach(() => {
	vi.useFakeTimers();
	page = openPage('<main><p>An ad.</p></main>', addressA);
	stop = page.newStop();
	looks = 0;
	watchPage(page.document, () => void (looks += 1), stop.signal);
});
afterEach(() => {
	stop.abort();
	page.close();
	vi.useRealTimers();
});

/** The page changes; whoever observes it hears of it. */
const change = async (): Promise<void> => {
	page.document.querySelector('main')?.append(page.document.createElement('p'));
	await Promise.resolve();
};

/** The page changes every so many milliseconds, for so long. */
const changeEvery = async (everyMs: number, forMs: number): Promise<void> => {
	for (let passed = 0; passed < forMs; passed += everyMs) {
		await change();
		await vi.advanceTimersByTimeAsync(everyMs);
	}
};

describe('a page', () => {
	it('is not looked at while it rests', async () => {
		await vi.advanceTimersByTimeAsync(60_000);
		expect(looks).toBe(0);
	});

	it('is looked at once when it has changed and come to rest', async () => {
		await changeEvery(50, 200);
		expect(looks).toBe(0);
		await vi.advanceTimersByTimeAsync(1_000);
		expect(looks).toBe(1);
	});

	it('is looked at in between when it does not come to rest', async () => {
		await changeEvery(50, 1_600);
		expect(looks).toBe(2);
	});

	it.each<readonly [string, () => void]>([
		['new words in a text', () => page.document.querySelector('p')?.firstChild?.replaceWith('Another ad.')],
		['an element that goes', () => page.document.querySelector('p')?.remove()],
		['an element that comes', () => page.document.body.append('more')],
		['another body', () => page.document.body.replaceWith(page.document.createElement('body'))],
	])('is looked at after %s', async (_name, act) => {
		act();
		await Promise.resolve();
		await vi.advanceTimersByTimeAsync(200);
		expect(looks).toBe(1);
	});

	it('goes on being looked at after all of it was exchanged', async () => {
		page.document.documentElement.replaceWith(page.document.createElement('html'));
		await vi.advanceTimersByTimeAsync(1_000);
		looks = 0;
		page.document.documentElement.append(page.document.createElement('body'));
		await vi.advanceTimersByTimeAsync(1_000);
		expect(looks).toBe(1);
	});
});

describe('a page that never comes to rest', () => {
	it('is looked at sixty times, then left alone', async () => {
		await changeEvery(100, 100_000);
		expect(looks).toBe(60);
	});

	it('is looked at again from its next address on', async () => {
		await changeEvery(100, 60_000);
		page.navigate('https://builtin.com/job/engineer/202');
		expect(looks).toBe(61);
		await changeEvery(100, 1_600);
		expect(looks).toBe(63);
	});
});

describe('at once', () => {
	it('is when a page is looked at after going to another address', () => {
		page.navigate('https://builtin.com/job/engineer/202');
		expect(looks).toBe(1);
	});

	it('is when it is looked at after going back', () => {
		page.window.dispatchEvent(new page.window.Event('popstate'));
		expect(looks).toBe(1);
	});

	it('is when it is looked at after coming back from the cache, but not after its first load', () => {
		page.window.dispatchEvent(new page.window.PageTransitionEvent('pageshow', { persisted: false }));
		expect(looks).toBe(0);
		page.comeBack();
		expect(looks).toBe(1);
	});

	it('is when it is looked at, and then not once more for the changes that came before', async () => {
		await change();
		page.navigate('https://builtin.com/job/engineer/202');
		await vi.advanceTimersByTimeAsync(1_000);
		expect(looks).toBe(1);
	});
});

describe('after the end', () => {
	it('nothing listens and nothing looks', async () => {
		expect(page.listeners().length).toBeGreaterThan(0);
		await change();
		stop.abort();
		expect(page.listeners()).toEqual([]);
		await changeEvery(100, 2_000);
		page.navigate('https://builtin.com/job/engineer/202');
		page.window.dispatchEvent(new page.window.Event('popstate'));
		page.comeBack();
		await vi.advanceTimersByTimeAsync(2_000);
		expect(looks).toBe(0);
		expect(vi.getTimerCount()).toBe(0);
	});
});
