// The overlay's whole content, and how it is worked by keyboard.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { TabView } from '../../../src/messages/views.ts';
import { Overlay } from '../../../src/ui/views/overlay.tsx';
import { adOf } from '../../app/ads.ts';
import { viewOf } from '../../app/visit.ts';
import { all, button, clear, doing, draw, key, one, pointer, press, says, saysOf, settle } from '../stage.tsx';
import { overlayApiOf, worldWithAd, type Given } from '../views-of-tabs.ts';

afterEach(clear);

const viewOfAd = async (given: Given = {}): Promise<TabView> => viewOf(await worldWithAd(given));

const drawOverlay = async (view: TabView | null) => {
	const fake = overlayApiOf(view);
	await draw(<Overlay api={fake.api} />);
	return fake;
};

describe('the overlay', () => {
	it('shows nothing before the first view, and nothing once the extension is gone', async () => {
		const { shown, change } = await drawOverlay(null);
		expect(says()).toBe('');
		shown.view = await viewOfAd();
		await doing(change);
		expect(saysOf(one('h1'))).toBe('Software Engineer');
		shown.view = null;
		await doing(change);
		expect(says()).toBe('');
	});

	it.each<readonly [TabView['content'], string]>([
		[{ kind: 'problem', problem: 'reading' }, 'Reading this ad …'],
		[{ kind: 'problem', problem: 'not-ready' }, 'could not find the text of this ad'],
		[{ kind: 'problem', problem: 'unreadable' }, 'its text or its title is missing'],
		[{ kind: 'problem', problem: 'engine-failed' }, 'could not work this ad out'],
		[{ kind: 'no-ad' }, 'There is no single job ad on this page.'],
		[{ kind: 'other-site' }, 'There is no single job ad on this page.'],
	])('says what is the matter: %o', async (content, sentence) => {
		await drawOverlay({ ...(await viewOfAd()), content });
		expect(saysOf(one('[role=status]'))).toContain(sentence);
		expect(all('.requirement')).toEqual([]);
	});

	it('asks again on every change, and shows the new comparison', async () => {
		const { shown, change } = await drawOverlay(await viewOfAd());
		expect(saysOf(one('.counts'))).toContain('0 of 3 musts met');
		shown.view = await viewOfAd({ ratings: { 'technology/python': 5 } });
		await doing(change);
		expect(saysOf(one('.counts'))).toContain('1 of 3 musts met');
	});

	it('marks words and goes to them', async () => {
		const { log } = await drawOverlay(await viewOfAd());
		const words = one('.requirement > button.words');
		await pointer(words, 'mouseenter');
		await pointer(words, 'mouseleave');
		await doing(() => words.click());
		expect(log).toEqual(['mark 1', 'mark 0', 'mark 1 and go there']);
	});

	it('says where ratings cannot be read, instead of calling skills not rated', async () => {
		const world = await worldWithAd({ ratings: { 'technology/python': 5 } });
		world.faults.store = true;
		await drawOverlay(await viewOf(world));
		expect(says()).toContain('The browser gives Plumbline no place to keep your ratings');
	});

	it('has no field to type in: the page could take the focus away and read along', async () => {
		await drawOverlay(await viewOfAd());
		await press('Menu');
		for (const view of ['Fit', 'Role', 'Posting']) {
			await press(view);
			expect(all('input, textarea, [contenteditable]')).toEqual([]);
		}
	});
});

describe('answers that come in another order than they were asked for', () => {
	it('never bring back the ad that was left', async () => {
		const first = await viewOfAd();
		const second: TabView = { ...first, content: { kind: 'problem', problem: 'reading' } };
		const { api, change } = overlayApiOf(first);
		const waiting: ((view: TabView) => void)[] = [];
		await draw(<Overlay api={{ ...api, view: () => new Promise((resolve) => void waiting.push(resolve)) }} />);
		await doing(change);
		await doing(() => waiting[1]?.(second));
		await doing(() => waiting[0]?.(first));
		expect(says()).toContain('Reading this ad …');
		expect(says()).not.toContain('Software Engineer');
	});
});

describe('the dock', () => {
	it('collapses to one button that says what it opens, and opens again', async () => {
		const { log } = await drawOverlay(await viewOfAd());
		await press('Collapse to a tab');
		expect(all('button')).toHaveLength(1);
		await press('Open Plumbline');
		expect(saysOf(one('h1'))).toBe('Software Engineer');
		expect(log).toEqual(['dock collapsed', 'dock open']);
	});

	it('stands as the view says, from the first moment and after a change', async () => {
		const view = await viewOfAd();
		const { shown, change } = await drawOverlay({ ...view, dock: 'collapsed' });
		expect(button('Open Plumbline')).toBeTruthy();
		shown.view = { ...view, dock: 'open' };
		await doing(change);
		expect(saysOf(one('h1'))).toBe('Software Engineer');
	});
});

describe('Escape', () => {
	it.each<readonly [string, () => HTMLElement]>([
		['on a control', () => button('Menu')],
		['on words of the ad', () => one('.requirement button')],
	])('gives the focus back to the page %s', async (_name, where) => {
		const { log } = await drawOverlay(await viewOfAd());
		await doing(() => where().focus());
		log.length = 0;
		await key('Escape');
		expect(log).toEqual(['leave']);
	});

	it('does so where no control has the focus, and where the overlay is collapsed', async () => {
		const { log } = await drawOverlay(await viewOfAd());
		await doing(() => (document.activeElement as HTMLElement).blur());
		await key('Escape');
		await press('Collapse to a tab');
		await doing(() => button('Open Plumbline').focus());
		await key('Escape');
		expect(log).toEqual(['leave', 'dock collapsed', 'leave']);
	});

	it('is the only key that does', async () => {
		const { log } = await drawOverlay(await viewOfAd());
		for (const name of ['Enter', 'Tab', 'e', 'ArrowDown']) await key(name);
		expect(log).toEqual([]);
	});

	it('does nothing any more once the overlay is gone', async () => {
		const { log } = await drawOverlay(await viewOfAd());
		await clear();
		await key('Escape');
		expect(log).toEqual([]);
	});
});

describe('everything that can be done', () => {
	it('can be reached with Tab, and nothing else is on the way', async () => {
		await drawOverlay(await viewOfAd());
		expect(all('[tabindex]').filter((each) => each.tabIndex > 0)).toEqual([]);
		// Of the tabs only the chosen one; arrow keys lead to the others.
		for (const each of all('button:not([role=tab]), [role=tab][aria-selected=true]')) expect(each.tabIndex).toBe(0);
	});

	it('goes on while the view is drawn anew: the focus stays where it was', async () => {
		const { change, shown } = await drawOverlay(await viewOfAd());
		await doing(() => one('.requirement button').focus());
		const focused = document.activeElement;
		shown.view = await viewOfAd({ ratings: { 'technology/python': 2 } });
		await doing(change);
		await settle();
		expect(document.activeElement).toBe(focused);
	});

	it('holds with the longest title, company and skills', async () => {
		const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(11);
		const posting = adOf('101', { title: { value: long, source: 'page' }, company: { value: long, source: 'page' } });
		await drawOverlay(await viewOfAd({ posting }));
		expect(saysOf(one('h1'))).toBe(long);
	});
});
