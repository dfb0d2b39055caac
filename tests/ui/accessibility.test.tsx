// What axe-core finds wrong with the views, in every state that a user meets.
// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { Overlay } from '../../src/ui/views/overlay.tsx';
import { Popup } from '../../src/ui/views/popup.tsx';
import { frenchAd } from '../app/ads.ts';
import { viewOf } from '../app/visit.ts';
import { changedView, corrected, findingOf, jobOf, savedMark } from './ad-changes.ts';
import { all, clear, doing, draw, one, press, type, violations } from './stage.tsx';
import { adView, overlayApiOf, popupApiOf, worldWithAd, type Given } from './views-of-tabs.ts';

afterEach(clear);

const rated: Given = { ratings: { 'technology/python': 3, 'technology/kubernetes': 'none', 'technology/java': 5 } };
const facts = ['# Requirements', '- 5 years of experience', "- Bachelor's degree", '- Fluent in French', '- Python'];
const unknown = ['# Requirements', '- Happy to draw in dLab', '- Python, Zorble and Grafter'];
const worlds: readonly (readonly [string, Given])[] = [
	['an ad without ratings', {}],
	['an ad with ratings', rated],
	['an ad with years, a degree and a language', { lines: facts }],
	['an ad with names that are not known, and own skills', { lines: unknown, own: ['Zorble', 'Quill'] }],
	['an ad in another language', { posting: frenchAd('101') }],
	['an ad in a private window', { privateWindow: true }],
];

/** The documents' own head stands in the entrypoints. */
document.documentElement.lang = 'en';
document.title = 'Plumbline';

describe.each(worlds)('%s', (_name, given) => {
	it('has no faults in the overlay', async () => {
		await draw(<Overlay api={overlayApiOf(await viewOf(await worldWithAd(given))).api} />);
		await press('Menu');
		expect(await violations()).toEqual([]);
		for (const view of ['Role', 'Posting']) {
			await press(view);
			expect(await violations()).toEqual([]);
		}
	});

	it('has no faults in the popup', async () => {
		await draw(<Popup api={popupApiOf(await worldWithAd(given))} />);
		await type(one<HTMLInputElement>('input[type=search]'), 'Scala');
		expect(await violations()).toEqual([]);
	});
});

describe('the overlay', () => {
	it('has no faults when it is collapsed, and none when it says what is the matter', async () => {
		const view = await viewOf(await worldWithAd());
		await draw(<Overlay api={overlayApiOf({ ...view, dock: 'collapsed' }).api} />);
		expect(await violations()).toEqual([]);
		const content = { kind: 'problem', problem: 'unreadable' } as const;
		await draw(<Overlay api={overlayApiOf({ ...view, content }).api} />);
		expect(await violations()).toEqual([]);
	});
});

describe('the overlay of an ad', () => {
	it('has no faults when it is saved, corrected, and when its findings and answers are open', async () => {
		const ad = await adView();
		const at = { quote: 'Java', nth: 0 };
		const { api } = overlayApiOf(
			await changedView({
				saved: { ...savedMark, note: 'Ask Ann' },
				findings: [findingOf('soup', 'error', ad, 'Java'), findingOf('pay', 'info', ad, null)],
				muted: [{ where: 'everywhere', rule: 'tone' }],
				corrections: [
					corrected(1, { kind: 'strength', at, from: 'must', to: 'preferred' }),
					corrected(2, { kind: 'strength', at: { quote: 'gone', nth: 0 }, from: 'must', to: 'preferred' }, false),
				],
			}),
		);
		await draw(<Overlay api={api} />);
		for (const each of all('.ask')) await doing(() => each.click());
		expect(await violations()).toEqual([]);
		await press('Role');
		for (const each of all('.of-role button[aria-expanded]')) await doing(() => each.click());
		expect(await violations()).toEqual([]);
		await press('Posting');
		for (const each of all('details')) each.setAttribute('open', '');
		expect(await violations()).toEqual([]);
	});

	it('has no faults with a list, full or empty, and in the side panel', async () => {
		const view = await changedView({});
		for (const jobs of [[jobOf('a', { closesOn: '2026-03-01', status: 'saved' }), jobOf('b')], []]) {
			const content = { kind: 'list', jobs, truncated: true } as const;
			await draw(<Overlay api={overlayApiOf({ ...view, content }).api} />);
			expect(await violations()).toEqual([]);
		}
		await draw(<Overlay api={overlayApiOf(view).api} isPanel />);
		expect(await violations()).toEqual([]);
		await draw(<Overlay api={overlayApiOf(null).api} isPanel />);
		expect(await violations()).toEqual([]);
	});
});

describe('the popup', () => {
	it('has no faults on a page that is no ad, and with a saved ad', async () => {
		const world = await worldWithAd();
		const view = await changedView({ saved: { ...savedMark, note: 'Ask Ann' } });
		for (const shown of [view, { ...view, content: { kind: 'no-ad' } as const }]) {
			await draw(<Popup api={{ ...popupApiOf(world), view: async () => shown }} />);
			expect(await violations()).toEqual([]);
		}
	});

	it('has no faults when a skill was removed and its rating is kept', async () => {
		const world = await worldWithAd({ own: ['Zorble'], ratings: { 'own/zorble': 3 } });
		await draw(<Popup api={popupApiOf(world)} />);
		await press('Remove: Zorble');
		await type(one<HTMLInputElement>('input[type=search]'), 'Quill');
		expect(await violations()).toEqual([]);
	});

	it('has no faults while it loads, without a store, and where sites must be allowed', async () => {
		const world = await worldWithAd(rated);
		world.faults.store = true;
		const api = popupApiOf(world);
		await draw(<Popup api={{ ...api, view: async () => null }} />);
		expect(await violations()).toEqual([]);
		await draw(<Popup api={{ ...api, mayReadSites: async () => false }} />);
		expect(await violations()).toEqual([]);
	});
});
