// What the view of data shows of what is kept, and forgets; and what axe-core finds wrong with the view in every state: nothing.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeBackup } from '../../../../src/exchange/write-backup.ts';
import { choose, give, resume, saidLast, show, table } from '../../data-stage.tsx';
import { dataApiOf, dataStore, type DataStore } from '../../data-world.ts';
import { all, button, buttons, clear, doing, one, press, says, saysOf, type, violations } from '../../stage.tsx';

let store: DataStore;

beforeEach(() => {
	store = dataStore();
});
afterEach(clear);

const open = (): Promise<void> => show(dataApiOf(store));

describe('seen ads', () => {
	test('are counted and forgotten by site; one by one they are in the view of ads', async () => {
		await open();
		expect(all('.seen-ads .rows li span').map(saysOf)).toEqual(['builtin.com: 2 ads', 'unjobs.org: 1 ad']);
		await press('Forget all ads of unjobs.org');
		expect(store.kept.seenAds.map(({ key }) => key)).toEqual(['builtin/1', 'builtin/2']);
		expect(saidLast()).toBe('All ads of unjobs.org are forgotten.');
		expect(one<HTMLAnchorElement>('.seen-ads a').hash).toBe('#/ads');
	});

	test('are kept as long as the user chooses, or not recorded at all', async () => {
		await open();
		await choose('.months select', '3');
		await doing(() => one<HTMLInputElement>('.tick input').click());
		expect(store.kept.choice).toEqual({ isRecording: false, months: 3 });
		expect(says()).toContain('No ad is recorded now.');
	});
});

describe('forgetting everything', () => {
	test('waits for the word, and then takes all', async () => {
		await open();
		expect(button('Forget everything').disabled).toBe(true);
		await type(one<HTMLInputElement>('.forget input'), 'forge');
		expect(button('Forget everything').disabled).toBe(true);
		await type(one<HTMLInputElement>('.forget input'), ' Forget ');
		await press('Forget everything');
		expect(store.log).toEqual(['forget everything']);
		expect(saidLast()).toBe('Everything is forgotten.');
		expect(says()).toContain('Nothing was changed yet.');
	});
});

test('it says where things are kept and how much there is', async () => {
	await open();
	expect(all('.kept-where dl div').map((row) => all('dt, dd', row).map(saysOf))).toEqual([
		['Ratings', '2'],
		['Steps of history', '1'],
		['Skills of your own', '1'],
		['Ads, seen or saved', '3'],
		['Altogether, with copies for safety', '1.8 MB'],
	]);
});

test('it follows what other pages change, and says when nothing can be read', async () => {
	await open();
	store.isOpen = false;
	await doing(() => {
		for (const hear of store.listeners) hear();
	});
	expect(saysOf(one('[role=alert]'))).toBe('What is kept cannot be read, so there is nothing to show here.');
	expect(buttons()).toEqual([]);
});

describe('axe finds nothing', () => {
	test.each([
		['before a file is opened', null, ''],
		['beside the changes of a table', 'mine.csv', table],
		['beside what a résumé mentions', 'cv.txt', resume],
		['beside a backup', 'me.jsonl', [...writeBackup(dataStore().kept)].join('')],
		['beside what is wrong with a file', 'me.json', '{'],
	])('%s', async (_when, name, contents) => {
		await open();
		if (name !== null) await give(name, contents);
		for (const details of all('details')) (details as HTMLDetailsElement).open = true;
		expect(await violations()).toEqual([]);
	});

	test('where nothing can be read', async () => {
		store.isOpen = false;
		await open();
		expect(await violations()).toEqual([]);
	});
});
