// Rating all skills of one target role in the full page with nothing but the keyboard, one key a skill; every state that is
// passed on the way is looked at by axe-core.
import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/session.ts';
import { violationsIn } from './harness/axe.ts';
import { forEachBrowser } from './harness/sessions.ts';
import { openFullPage } from './steps.ts';

const role = 'Data Scientist';

/** A keyboard that counts: each press is a key that a person would press. */
function keyboardOf(page: Tab) {
	let keys = 0;
	const press = async (key: string): Promise<void> => {
		keys += 1;
		await page.press(key);
	};
	return { press, count: () => keys };
}

/** Presses Tab until the focus is in the field that a selector finds. */
async function tabTo(page: Tab, press: (key: string) => Promise<void>, selector: string): Promise<void> {
	for (let tabs = 0; tabs < 40; tabs++) {
		await press('Tab');
		if (await page.evaluate((wanted: string) => document.activeElement?.matches(wanted) ?? false, selector)) return;
	}
	throw new Error(`Tab never reaches ${selector}.`);
}

/** The name and place of the card that has the focus; null where none has. */
const cardInFocus = (page: Tab): Promise<string | null> =>
	page.evaluate(() => {
		const card = document.activeElement?.closest<HTMLElement>('.card');
		return card?.querySelector('h2')?.innerText ?? null;
	});

const answers = ['3', '4', '0', '?', '2', '5', '1'];

forEachBrowser('rating by keyboard', (start, family) => {
	test('a whole target role takes one key a skill, and axe finds nothing on the way', async () => {
		const session = await start();
		const page = await openFullPage(session);
		expect(await violationsIn(page)).toEqual([]);
		const { press, count } = keyboardOf(page);
		await tabTo(page, press, '.targets input');
		for (const letter of 'data sci') await press(letter === ' ' ? 'Space' : letter);
		await page.waitFor((wanted: string) => document.querySelector('.hits b')?.textContent === wanted, role);
		expect(await violationsIn(page)).toEqual([]);
		await press('Enter');
		await page.waitFor(() => document.activeElement?.matches('.card') ?? false);
		const toCards = count();
		expect(await violationsIn(page)).toEqual([]);

		const rated: string[] = [];
		for (let name = await cardInFocus(page); name !== null; name = await cardInFocus(page)) {
			if (await page.evaluate(() => document.activeElement?.matches('.card.is-end') ?? false)) break;
			rated.push(name);
			await press(answers[rated.length % answers.length] ?? '3');
			await page.waitFor((before: string) => {
				const card = document.activeElement?.closest('.card');
				return card != null && (card.matches('.is-end') || card.querySelector('h2')?.textContent !== before);
			}, name);
		}
		const skills = rated.length;
		expect(skills).toBeGreaterThan(20);
		expect(new Set(rated).size).toBe(skills);
		expect(count() - toCards).toBe(skills);
		expect(await page.text()).toContain('Every skill here has your answer.');
		expect(await violationsIn(page)).toEqual([]);
		console.log(`${family}: ${toCards} keys to the first card, then ${skills} for ${skills} skills of ${role}`);

		// The last answer can be taken back with the keyboard as well.
		await tabTo(page, press, '.status-bar button');
		await press('Enter');
		await page.waitFor((left: number) => document.body.innerText.includes(`Your ratings ${left}`), skills - 1);
		expect(session.requests()).toEqual([]);
		expect(session.consoleMessages().filter(({ level }) => level === 'error')).toEqual([]);
	});
});
