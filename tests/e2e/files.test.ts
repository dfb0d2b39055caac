// Files of the full page, in and out: what a file says is looked at first, done once the user says so, and undone; what goes
// out comes in again as it was; a broken file changes nothing. All of it under the policy of extension pages, on the device.
import { beforeAll, expect, test } from 'vitest';
import type { BrowserSession, Tab } from '../../scripts/browsers/session.ts';
import { makeDocx, makePdf, utf8 } from '../exchange/files.ts';
import { asPages, readFixture } from './harness/fixtures.ts';
import { forEachBrowser } from './harness/sessions.ts';
import { openPopup, overlaySaying, press, rate } from './steps.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const engineerAd = await readFixture('builtin/ordinary');
const resume = [
	'Ada Moor, harbour systems',
	'Ran the tide service of three ports on Kubernetes.',
	'Wrote its gauges in Python (2019 to 2024).',
	"Bachelor's degree in informatics, 2012",
];
const resumes: readonly (readonly [name: string, bytes: Bytes, way: 'chosen' | 'dropped'])[] = [
	['ada.pdf', makePdf([resume.slice(0, 2), resume.slice(2)]), 'chosen'],
	['ada.docx', makeDocx(resume), 'dropped'],
	['ada.txt', utf8(resume.join('\n')), 'chosen'],
];
const jsonResume = {
	skills: [{ name: 'Python', level: 'Advanced' }, { name: 'Kubernetes' }, { name: 'Zorblecraft' }],
	languages: [{ language: 'French', fluency: 'Fluent' }],
};

/** The view of data, drawn from what is kept. */
async function openData(session: BrowserSession): Promise<Tab> {
	const page = await session.openExtensionPage('dashboard.html#/data');
	await page.waitFor(() => document.querySelector('input[type=file]') !== null);
	return page;
}

/** Gives a file to the view as a user does: through the field for files, or dropped on it. */
async function give(page: Tab, name: string, bytes: Bytes, way: 'chosen' | 'dropped' = 'chosen'): Promise<void> {
	const hand = (called: string, base64: string, how: string): boolean => {
		const field = document.querySelector<HTMLInputElement>('input[type=file]');
		if (field === null) return false;
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], called));
		if (how === 'dropped')
			return !field.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
		field.files = dataTransfer.files;
		return field.dispatchEvent(new Event('change', { bubbles: true }));
	};
	await page.waitFor(hand, name, Buffer.from(bytes).toString('base64'), way);
}

const says = (page: Tab, words: string): Promise<unknown> =>
	page.waitFor((wanted: string) => document.body.innerText.includes(wanted), words);

/** The backup of all that is kept now, read from where the browser wrote it. */
async function saveBackup(page: Tab): Promise<string> {
	const { name, contents } = await page.savedBy(() => press(page, 'Save: Backup'));
	expect(name).toMatch(/^plumbline-backup-\d{4}-\d\d-\d\d\.jsonl$/);
	return new TextDecoder().decode(contents);
}

/** Answers the question about a skill that a file mentions. */
const answer = (page: Tab, skill: string, level: string): Promise<unknown> =>
	page.waitFor(
		(name: string, value: string) => {
			const choice = document.querySelector<HTMLSelectElement>(`select[aria-label="Your rating of ${name}"]`);
			if (choice === null) return false;
			choice.value = value;
			return choice.dispatchEvent(new Event('change', { bubbles: true }));
		},
		skill,
		level,
	);

/** Runs in the page: scrolls no further than needed, as the focus does, and looks whether something lies over the element. */
const isInSight = (selector: string): boolean => {
	const element = document.querySelector(selector);
	element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
	return element !== null && document.elementFromPoint(x + width / 2, y + height / 2) === element;
};

async function type(page: Tab, selector: string, text: string): Promise<void> {
	await page.click(selector);
	for (const key of text) await page.press(key);
}

/** Says something of every kind that is kept: years, ratings, a skill of one's own, a seen ad and a choice for its site. */
async function sayThings(session: BrowserSession): Promise<void> {
	const tab = await session.open(engineerAd.url);
	const overlay = await overlaySaying(tab, 'Closest roles');
	const popup = await openPopup(session, tab);
	await rate(popup, 'Kubernetes', 2);
	await rate(popup, 'PostgreSQL', 3);
	await tab.activate();
	await overlay.click('[aria-label="Collapse to a tab"]');
	await overlay.waitFor(() => document.querySelector('.tab') !== null);
	const page = await session.openExtensionPage('dashboard.html#/profile/about');
	await type(page, '[aria-labelledby=experience] input', '7');
	await page.press('Enter');
	await says(page, 'You have said: 7 years.');
}

/** Nothing was asked for beyond the extension's own files, and no console holds a failure or a violation of the policy. */
function expectQuiet(session: BrowserSession): void {
	expect(session.requests()).toEqual([]);
	expect(session.consoleMessages().filter(({ level }) => level === 'error')).toEqual([]);
}

forEachBrowser('files', (start) => {
	/** A browser in which nothing was said; who says something takes it back. */
	let fresh: BrowserSession;
	beforeAll(async () => {
		fresh = await start();
	});

	test.each(resumes)('a résumé (%s) only proposes; what is rated is applied, and undone', async (name, bytes, way) => {
		const page = await openData(fresh);
		const before = await saveBackup(page);
		await give(page, name, bytes, way);
		await says(page, 'Skills it mentions (2)');
		expect(await page.text()).toContain('Ran the tide service of three ports on Kubernetes');
		expect(await page.text()).toContain('Wrote its gauges in Python');
		const untouched = () => {
			const apply = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Apply 0 changes');
			const ticks = [...document.querySelectorAll<HTMLInputElement>('.pieces input')].map(({ checked }) => checked);
			return { isOff: apply?.disabled, ticks };
		};
		expect(await page.evaluate(untouched)).toEqual({ isOff: true, ticks: [false] });
		expect(await saveBackup(page)).toBe(before);

		await answer(page, 'Kubernetes', '3');
		await press(page, 'Apply 1 change');
		await says(page, 'Done: 1 change, as one step.');
		const [, profile = ''] = (await saveBackup(page)).split('\n');
		expect(JSON.parse(profile)).toMatchObject({
			profile: { degrees: null, ratings: [{ concept: 'technology/kubernetes', level: 3 }] },
		});
		await press(page, 'Undo the last step');
		await says(page, 'Undone: 1 change.');
		expect(await saveBackup(page)).toBe(before);
		expectQuiet(fresh);
	});

	test('a backup brings everything back after all was forgotten, to the byte', async () => {
		const session = await start({ pages: asPages(engineerAd) });
		const nothing = await saveBackup(await openData(session));
		await sayThings(session);
		const page = await openData(session);
		const everything = await saveBackup(page);

		// What was just said of the backup stands at the bottom of the window, where the field is scrolled to.
		expect(await page.evaluate(isInSight, '.forget input')).toBe(true);
		await type(page, '.forget input', 'forget');
		await press(page, 'Forget everything');
		await says(page, 'Everything is forgotten.');
		expect(await saveBackup(page)).toBe(nothing);

		await give(page, 'backup.jsonl', utf8(everything));
		await says(page, 'backup.jsonl would replace everything');
		for (const held of ['2 ratings', '1 seen ad', '3 steps of history', '1 choice for a site']) {
			expect(await page.text()).toContain(held);
		}
		expect(await saveBackup(page)).toBe(nothing);
		await press(page, 'Replace everything');
		await says(page, 'Everything was replaced by the backup.');
		expect(await saveBackup(page)).toBe(everything);
		await page.click('nav a[href="#/profile"]');
		await page.click('nav a[href="#/profile/about"]');
		await says(page, 'You have said: 7 years.');
		expectQuiet(session);
	});

	test('a backup in which one byte was changed changes nothing, and says so', async () => {
		const page = await openData(fresh);
		await give(page, 'ratings.csv', utf8('concept,level\ntechnology/python,2\n'));
		await press(page, 'Apply 1 change');
		await says(page, 'Done: 1 change, as one step.');
		const everything = await saveBackup(page);
		const broken = everything.replace('"level":2', '"level":4');
		expect(broken).not.toBe(everything);
		await give(page, 'backup.jsonl', utf8(broken));
		await says(page, 'backup.jsonl was not read');
		expect(await page.text()).toContain('This backup was changed since it was written');
		expect(await page.text()).toContain('Nothing was changed.');
		expect(await saveBackup(page)).toBe(everything);
		await press(page, 'Undo the last step');
		await says(page, 'Undone: 1 change.');
		expectQuiet(fresh);
	});

	test('a JSON Resume is looked at, applied as one step, and goes out again', async () => {
		const page = await openData(fresh);
		const before = await saveBackup(page);
		await give(page, 'resume.json', utf8(JSON.stringify(jsonResume)));
		await says(page, 'Read as a JSON Resume.');
		expect(await page.text()).toContain('Guides others (4)');
		expect(await saveBackup(page)).toBe(before);
		await answer(page, 'Kubernetes', '2');
		await press(page, 'Apply 3 changes');
		await says(page, 'Done: 3 changes, as one step.');
		const { contents } = await page.savedBy(() => press(page, 'Save: JSON Resume'));
		expect(JSON.parse(new TextDecoder().decode(contents))).toMatchObject({
			languages: [{ language: 'French' }],
			skills: [
				{ name: 'Kubernetes', level: 'With help' },
				{ name: 'Python', level: 'Guides others' },
			],
		});
		await press(page, 'Undo the last step');
		await says(page, 'Undone: 3 changes.');
		expect(await saveBackup(page)).toBe(before);
		expectQuiet(fresh);
	});
});
