// Files in the view of data as a user meets them: saved, opened, looked at, and done only when the user says so.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyProfile } from '../../../../src/core/profile.ts';
import { writeBackup } from '../../../../src/exchange/write-backup.ts';
import { boxes, catchSaved, choose, give, resume, saidLast, show, table, until } from '../../data-stage.tsx';
import { adOf, dataApiOf, dataStore, ratingOf, type DataStore } from '../../data-world.ts';
import { all, button, clear, doing, one, press, says, saysOf, violations } from '../../stage.tsx';

let store: DataStore;
/** What was handed to the browser to be saved. */
let saved: Blob[];

beforeEach(() => {
	store = dataStore();
	saved = catchSaved();
});
afterEach(clear);

const open = (): Promise<void> => show(dataApiOf(store));
const ratings = (): string[] => store.kept.profile.ratings.map(({ concept, level }) => `${concept} ${level}`);

describe('saving', () => {
	test('says what each format is for, and hands the file over', async () => {
		await open();
		expect(all('.save-files li b').map(saysOf)).toEqual(['Backup', 'JSON Resume', 'Ratings as a table']);
		await press('Save: Ratings as a table');
		await vi.waitFor(() => expect(saved).toHaveLength(1));
		expect(await saved[0]?.text()).toContain('technology/python,Python,technology,3');
		expect(saidLast()).toBe('plumbline-ratings-2026-11-26.csv went to where your browser saves files.');
	});

	test('that takes long is said and can be stopped', async () => {
		const api = dataApiOf(store);
		const writeFile: typeof api.writeFile = (_format, signal) =>
			new Promise((_resolve, reject) => {
				signal.addEventListener('abort', () => reject(signal.reason as Error));
			});
		await show({ ...api, writeFile });
		await press('Save: Backup');
		await until('.save-files progress');
		await press('Stop');
		expect(saidLast()).toBe('The file was not written.');
		expect(saved).toEqual([]);
		expect(button('Save: Backup').disabled).toBe(false);
	});

	test('says so when it cannot be done', async () => {
		await show({ ...dataApiOf(store), writeFile: async () => null });
		await press('Save: Backup');
		expect(saidLast()).toBe('The file could not be written.');
		expect(saved).toEqual([]);
	});
});

describe('a table of ratings', () => {
	test('is shown as what would change, and changes what is left ticked, as one step', async () => {
		await open();
		await give('mine.csv', table);
		expect(all('.outcome .piece').map(saysOf)).toEqual([
			'Rating Kotlin With help (2)',
			'Rating Python before: Alone (3) → after: Authority (5)',
		]);
		expect(saysOf(one('.outcome details'))).toContain(
			'Line 4, column concept: Plumbline does not know “technology/zorb”.',
		);
		expect(document.activeElement).toBe(one('.outcome h3'));
		expect(store.log).toEqual([]);
		await doing(() => boxes()[0]?.click());
		await press('Apply 1 change');
		expect(ratings()).toEqual(['technology/java none', 'technology/python 5']);
		expect(saidLast()).toBe('Done: 1 change, as one step. You can undo it below.');
		expect(document.activeElement).toBe(one('input[type=file]'));
		await press('Undo the last step');
		expect(ratings()).toEqual(['technology/java none', 'technology/python 3']);
	});

	test('is left alone with one button', async () => {
		await open();
		await give('mine.csv', table);
		await press('Leave everything as it is');
		expect(all('.outcome')).toEqual([]);
		expect(store.log).toEqual([]);
	});

	test('stays open with the reason when the change is refused', async () => {
		await open();
		await give('mine.csv', table);
		store.refuses = 'changed-meanwhile';
		await press('Apply 2 changes');
		expect(saysOf(one('.outcome [role=alert]'))).toMatch(/^Your profile was changed somewhere else in the meantime/);
		expect(ratings()).toEqual(['technology/java none', 'technology/python 3']);
	});

	test('that says nothing new says so', async () => {
		await open();
		await give('mine.csv', 'concept,level\ntechnology/python,3');
		expect(says()).toContain('It says nothing that your profile does not say already.');
		expect(button('Apply 0 changes').disabled).toBe(true);
	});
});

describe('a résumé', () => {
	test('only proposes: nothing is ticked, nothing rated, and each has its words', async () => {
		await open();
		await give('cv.txt', resume);
		expect(boxes().map(({ checked }) => checked)).toEqual([false, false, false]);
		expect(all('.outcome .piece q').map(saysOf)).toEqual(['French: fluent', 'Swahili: intermediate', 'PMP since 2019']);
		expect(all('.proposals b').map(saysOf)).toEqual(['Kotlin', 'SQL']);
		expect(all('.proposals q').map(saysOf)[0]).toBe('Built tide tables in Kotlin and SQL.');
		expect(button('Apply 0 changes').disabled).toBe(true);
	});

	test('changes what is ticked and rates what is answered, and nothing else', async () => {
		await open();
		await give('cv.txt', resume);
		await doing(() => boxes()[1]?.click());
		await choose('select[aria-label="Your rating of Kotlin"]', '4');
		await press('Apply 2 changes');
		expect(store.kept.profile.languages).toEqual([
			{ code: 'en', level: 'c1' },
			{ code: 'sw', level: 'b1' },
		]);
		expect(store.kept.profile.certificates).toBeNull();
		expect(ratings()).toEqual(['technology/java none', 'technology/kotlin 4', 'technology/python 3']);
		expect(saysOf(one('.steps summary'))).toBe('November 26, 2026: 2 changes from a file');
		await press('Undo the last step');
		expect(saidLast()).toBe('Undone: 2 changes.');
		expect(ratings()).toEqual(['technology/java none', 'technology/python 3']);
	});

	test('ticks all at once, and none', async () => {
		await open();
		await give('cv.txt', resume);
		await press('Tick all');
		expect(boxes().every(({ checked }) => checked)).toBe(true);
		await press('Untick all');
		expect(boxes().some(({ checked }) => checked)).toBe(false);
	});
});

describe('a backup', () => {
	const backup = [
		...writeBackup({
			...dataStore().kept,
			profile: { ...emptyProfile, ratings: [ratingOf('technology/kotlin', 5)] },
			seenAds: [adOf('builtin/9')],
		}),
	].join('');

	test('says that it replaces everything and what it holds, and does it whole', async () => {
		await open();
		await give('me.jsonl', backup);
		expect(all('.holds li').map(saysOf)).toEqual([
			'1 rating',
			'1 skill of your own',
			'1 seen ad',
			'1 step of history',
			'0 choices for sites',
		]);
		expect(all('.outcome .piece').map(saysOf)).toContain('Rating Python before: Alone (3) → after: taken away');
		await press('Save what is here now first');
		await vi.waitFor(() => expect(saved).toHaveLength(1));
		expect(store.log).toEqual([]);
		await press('Replace everything');
		expect(store.log).toEqual(['replace']);
		expect(ratings()).toEqual(['technology/kotlin 5']);
		expect(store.kept.seenAds).toHaveLength(1);
		expect(saidLast()).toBe('Everything was replaced by the backup.');
	});

	test('that is refused leaves all as it is and says why', async () => {
		await open();
		await give('me.jsonl', backup);
		store.refuses = 'store-failed';
		await press('Replace everything');
		expect(saysOf(one('.outcome [role=alert]'))).toBe('The browser could not write it down, so nothing was changed.');
		expect(ratings()).toEqual(['technology/java none', 'technology/python 3']);
	});
});

describe('a file that cannot be read', () => {
	test('is told with the place and a sentence, and another can be opened', async () => {
		await open();
		await give('me.json', '{\n"skills": [}');
		expect(saysOf(one('.outcome'))).toBe(
			'me.json was not readLine 2, column 12: Here the file stops being JSON.Nothing was changed.Open another file',
		);
		await press('Open another file');
		one('input[type=file]');
	});

	test('by the browser is said, and the field is there again', async () => {
		await show({ ...dataApiOf(store), stage: () => Promise.reject(new Error('broken')) });
		await give('me.json', '{}', '.data-said:not(.is-empty)');
		expect(saidLast()).toBe('Your browser could not open me.json. Nothing was changed.');
		one('input[type=file]');
	});
});

test('a long reading shows how far it is and can be stopped', async () => {
	let signal: AbortSignal | undefined;
	const api = dataApiOf(store);
	const stage: typeof api.stage = (_name, _contents, watch) => {
		signal = watch.signal;
		watch.onProgress(3, 12);
		return new Promise(() => undefined);
	};
	await show({ ...api, stage });
	await give('long.pdf', 'x', '.open-file .reading');
	await until('progress');
	const bar = one<HTMLProgressElement>('progress');
	expect([bar.value, bar.max]).toEqual([3, 12]);
	expect(await violations()).toEqual([]);
	await press('Stop');
	expect(signal?.aborted).toBe(true);
	expect(saidLast()).toBe('long.pdf was not read to its end. Nothing was changed.');
	one('input[type=file]');
});
