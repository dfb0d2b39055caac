// Everything that is said in the full page is there after a killed background, a killed browser and an update, with the page
// left open meanwhile.
import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/session.ts';
import { forEachBrowser } from './harness/sessions.ts';
import { openFullPage, sayInField } from './steps.ts';

/** Every kind of edit, in the order of the page: what is done, and the words by which the page shows it afterwards. */
const edits: readonly {
	readonly name: string;
	readonly make: (page: Tab) => Promise<unknown>;
	readonly shows: string;
}[] = [
	{
		name: 'a rating',
		make: async (page) => {
			await show(page, '#/profile/rate/skill/technology/python');
			await page.waitFor(() => {
				const card = document.querySelector<HTMLElement>('.card');
				card?.focus();
				return card?.querySelector('h2')?.textContent === 'Python' && document.activeElement === card;
			});
			await page.press('4');
		},
		shows: '#/profile/ratings Python',
	},
	{
		name: 'years',
		make: async (page) => {
			await show(page, '#/profile/about');
			await sayInField(page, 'Years', '7');
		},
		shows: '#/profile/about 7 years',
	},
	{
		name: 'a degree',
		make: (page) => press(page, 'Add this degree'),
		shows: '#/profile/about Bachelor’s degree',
	},
	{
		name: 'a language',
		make: async (page) => {
			await sayInField(page, 'Add a language', 'french');
			await page.press('Enter');
			await page.waitFor(() => {
				const levels = document.querySelector<HTMLSelectElement>('[data-language=fr] select:enabled');
				if (levels === null) return false;
				levels.value = 'b2';
				return levels.dispatchEvent(new Event('change', { bubbles: true }));
			});
			await page.waitFor(() => document.querySelector('.entries [data-language=fr]') !== null);
		},
		shows: '#/profile/about French',
	},
	{
		name: 'a certificate',
		make: async (page) => {
			await sayInField(page, 'Add a certificate or licence', 'PMP');
			await page.press('Enter');
		},
		shows: '#/profile/about PMP',
	},
	{
		name: 'a target role',
		make: async (page) => {
			await show(page, '#/profile/rate');
			await sayInField(page, 'Add one of 143 roles', 'data scientist');
			await page.press('Enter');
		},
		shows: '#/profile/rate Data Scientist',
	},
];

/** Goes to a view of the full page. */
const show = (page: Tab, fragment: string): Promise<unknown> =>
	page.evaluate((to: string) => {
		location.hash = to;
	}, fragment);

/** Presses a button by its words. */
const press = (page: Tab, name: string): Promise<unknown> =>
	page.waitFor((wanted: string) => {
		const found = [...document.querySelectorAll('button')].find((each) => each.innerText === wanted && !each.disabled);
		found?.click();
		return found !== undefined;
	}, name);

/** Waits until what an edit says stands in its view. */
async function seen(page: Tab, shows: string): Promise<void> {
	const [fragment = '', ...words] = shows.split(' ');
	await show(page, fragment);
	await page.waitFor(
		(wanted: string) => document.querySelector('main')?.innerText.includes(wanted) ?? false,
		words.join(' '),
	);
}

const allSeen = async (page: Tab): Promise<void> => {
	for (const { shows } of edits) await seen(page, shows);
};

/** Makes every edit, each confirmed by the page, with something done before each. */
async function makeAll(page: Tab, before: () => Promise<void>): Promise<void> {
	for (const { make, shows } of edits) {
		await before();
		await make(page);
		await seen(page, shows);
	}
}

forEachBrowser('what is kept', (start) => {
	test('every edit survives a background that is killed before it, with the page open', async () => {
		const session = await start();
		const page = await openFullPage(session);
		await makeAll(page, () => session.killWorker());
		await session.killWorker();
		await page.reload();
		await allSeen(page);
	});

	test('every edit survives a killed browser', async () => {
		const session = await start();
		await makeAll(await openFullPage(session), async () => undefined);
		await session.restart('killed');
		await allSeen(await openFullPage(session));
	});

	test('every edit survives an update of the extension with the page open', async () => {
		const session = await start();
		await makeAll(await openFullPage(session), async () => undefined);
		await session.updateExtension();
		await allSeen(await openFullPage(session));
		expect(session.requests()).toEqual([]);
	});
});
