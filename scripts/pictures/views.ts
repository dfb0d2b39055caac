// Every view there is, and how to come to see it: what is walked by the tests, and what the README's pictures are taken of.
import type { Frame, Tab } from '../browsers/session.ts';
import { sampleDraft, samplePostings } from './sample-postings.ts';

/** What is open while views are walked. */
export type Stage = {
	/** The tab of an ad that was read, and of a list of jobs; the overlay of both is open. */
	readonly ad: Tab;
	readonly list: Tab;
	/** The full page; every one of its views is shown in it in turn. */
	readonly page: Tab;
	readonly welcome: Tab;
	/** The popup and the side panel beside the ad, and the popups beside the list and beside nothing of ours. */
	readonly popup: Tab;
	readonly panel: Tab;
	readonly listPopup: Tab;
	readonly otherPopup: Tab;
};

/** A view: `tab` is what a picture is taken of, `frame` what holds the view. */
export type Shown = { readonly tab: Tab; readonly frame: Frame };

/** How a view is come to. `name`: of the picture's file. */
export type View = { readonly name: string; readonly show: (stage: Stage) => Promise<Shown> };

const isThere = (frame: Frame, sign: string): Promise<unknown> =>
	frame.waitFor((wanted: string) => document.querySelector(wanted) !== null, sign);

/** Shows one of the full page's routes, and waits until something that only it has is there. */
const route = (name: string, address: string, sign: string): View => ({
	name,
	show: async ({ page }) => {
		await page.activate();
		await page.evaluate((hash: string) => {
			location.hash = hash;
		}, `#/${address}`);
		await isThere(page, sign);
		return { tab: page, frame: page };
	},
});

/** The view of a tab that shows nothing else. */
const whole = (name: string, tabOf: (stage: Stage) => Tab, sign: string): View => ({
	name,
	show: async (stage) => {
		const tab = tabOf(stage);
		await tab.activate();
		await isThere(tab, sign);
		return { tab, frame: tab };
	},
});

/** One of the overlay's views of the ad, by the place of its tab. */
const ofAd = (name: string, place: number, sign: string): View => ({
	name,
	show: async ({ ad }) => {
		await ad.activate();
		const frame = await ad.frame('overlay.html');
		await frame.waitFor((nth: number) => {
			const tab = document.querySelectorAll<HTMLElement>('[role=tab]')[nth];
			tab?.click();
			return tab?.ariaSelected === 'true';
		}, place);
		await isThere(frame, sign);
		return { tab: ad, frame };
	},
});

/** The view of one posting, with a draft in it and what the checks say of that. */
const ofDraft = (view: View): View => ({
	...view,
	show: async (stage) => {
		const shown = await view.show(stage);
		await shown.frame.evaluate(({ title, text }: typeof sampleDraft) => {
			const write = (selector: string, words: string): void => {
				const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
				if (field === null || field.value === words) return;
				field.value = words;
				field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			};
			write('#draft-title', title);
			write('#draft-text', text);
		}, sampleDraft);
		await isThere(shown.frame, '.finding-card.is-error');
		return shown;
	},
});

/** The view of many postings, with a file of several checked; its field is gone once they are. */
const ofMany = (view: View): View => ({
	...view,
	show: async (stage) => {
		const shown = await view.show(stage);
		await shown.frame.evaluate((table: string) => {
			const field = document.querySelector<HTMLInputElement>('.check input[type=file]');
			if (field === null) return;
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([table], 'postings.csv'));
			field.files = dataTransfer.files;
			field.dispatchEvent(new Event('change', { bubbles: true }));
		}, samplePostings);
		await isThere(shown.frame, '.many-table[aria-rowcount="4"]');
		return shown;
	},
});

/** Every view. */
export const views: readonly View[] = [
	ofAd('overlay-role', 1, '.view.is-role select'),
	ofAd('overlay-posting', 2, '.view.is-posting'),
	ofAd('overlay-fit', 0, '.requirement'),
	{
		name: 'overlay-list',
		show: async ({ list }) => {
			await list.activate();
			const frame = await list.frame('overlay.html');
			await isThere(frame, 'main li');
			return { tab: list, frame };
		},
	},
	whole('popup', ({ popup }) => popup, '.picker'),
	whole('popup-list', ({ listPopup }) => listPopup, 'main h1'),
	whole('popup-elsewhere', ({ otherPopup }) => otherPopup, 'main h1'),
	whole('side-panel', ({ panel }) => panel, '.requirement'),
	route('profile', 'profile', '.targets'),
	route('rate', 'profile/rate/role/govstack/software-engineer', '.card h2'),
	route('ratings', 'profile/ratings', '.rated-row, .rated'),
	route('about-you', 'profile/about', '.said-list'),
	route('charts', 'profile/charts/ict/developer', 'svg[role=img]'),
	route('roles', 'roles/ict', '.ranked'),
	route('role', 'roles/ict/developer', '.role'),
	route('browse-roles', 'roles/browse', '.found'),
	route('browse-skills', 'roles/skills', '.found'),
	route('skill', 'roles/skills/ecf/b.1', 'main h2'),
	route('compare-roles', 'roles/compare/ict/developer/ict/devops-expert', 'main table'),
	route('ads', 'ads', 'main table tbody tr'),
	route('ad', 'ads/builtin/9804417', 'main textarea'),
	route('corrections', 'ads/corrections', 'main h1'),
	route('demand', 'demand', 'main h1'),
	ofDraft(route('check', 'check', 'main textarea')),
	ofMany(route('check-many', 'check/many', '.check input[type=file], .many-table')),
	route('data', 'data', '.open-file'),
	route('sites', 'sites', 'main h2'),
	route('settings', 'settings', 'main input[type=radio], main select'),
	route('about', 'about', 'main table'),
	whole('welcome', ({ welcome }) => welcome, 'main h1'),
];

/** Waits until what a document has drawn is on the screen. */
export const whenPainted = (frame: Frame): Promise<void> =>
	frame.evaluate(async () => {
		for (let painted = 0; painted < 3; painted++) await new Promise((drawn) => requestAnimationFrame(drawn));
	});
