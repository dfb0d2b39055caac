// The view of data as a user meets it: files out and in, what was changed, seen ads, forgetting; axe in every state.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { slowAfterMs } from '../../../../src/ui/views/dashboard/data/use-reading.ts';
import { DataPage } from '../../../../src/ui/views/dashboard/data-page.tsx';
import type { DashboardApi } from '../../../../src/ui/api.ts';
import { emptyProfile } from '../../../../src/core/profile.ts';
import { writeBackup } from '../../../../src/exchange/write-backup.ts';
import { adOf, dataApiOf, dataStore, ratingOf, type DataStore } from '../../data-world.ts';
import {
	all,
	button,
	buttons,
	clear,
	doing,
	draw,
	one,
	press,
	says,
	saysOf,
	settle,
	type,
	violations,
} from '../../stage.tsx';

document.documentElement.lang = 'en';
document.title = 'Plumbline';

let store: DataStore;
/** What was handed to the browser to be saved. */
let saved: Blob[];

beforeEach(() => {
	store = dataStore();
	saved = [];
	URL.createObjectURL = (file) => {
		saved.push(file as Blob);
		return 'blob:a';
	};
	URL.revokeObjectURL = () => undefined;
	HTMLAnchorElement.prototype.click = () => undefined;
});
afterEach(clear);

/** The view in the full page's main part. */
const show = (api: DashboardApi): Promise<void> =>
	draw(
		<main>
			<DataPage api={api} />
		</main>,
	);
const open = (): Promise<void> => show(dataApiOf(store));

/** Gives a file, as a user who picks one does, and waits until something came of it. */
async function give(name: string, contents: string | Uint8Array<ArrayBuffer>, wait = true): Promise<void> {
	const field = one<HTMLInputElement>('input[type=file]');
	Object.defineProperty(field, 'files', { value: [new File([contents], name)] });
	await doing(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
	if (wait) await until('.outcome');
}

/** Waits for something to be drawn. */
async function until(selector: string): Promise<void> {
	await vi.waitFor(async () => {
		await settle();
		one(selector);
	});
}

const saidLast = (): string => saysOf(one('.data-said [role=status]'));
const boxes = (): HTMLInputElement[] => all('.outcome input[type=checkbox]') as HTMLInputElement[];
const ratings = (): string[] => store.kept.profile.ratings.map(({ concept, level }) => `${concept} ${level}`);

const resume = 'Built tide tables in Kotlin and SQL.\nLanguages\nFrench: fluent\nSwahili: intermediate\nPMP since 2019';
const table = 'concept,level\ntechnology/python,5\ntechnology/kotlin,2\ntechnology/zorb,1';

describe('saving', () => {
	test('says what each format is for, and hands the file over', async () => {
		await open();
		expect(all('.save-files li b').map(saysOf)).toEqual(['Backup', 'JSON Resume', 'Ratings as a table']);
		await press('Save: Ratings as a table');
		await vi.waitFor(() => expect(saved).toHaveLength(1));
		expect(await saved[0]?.text()).toContain('technology/python,Python,technology,3');
		expect(saidLast()).toBe('plumbline-ratings-2026-11-26.csv went to where your browser saves files.');
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
		const choice = one<HTMLSelectElement>('select[aria-label="Your rating of Kotlin"]');
		await doing(() => {
			choice.value = '4';
			choice.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await press('Apply 2 changes');
		expect(store.kept.profile.languages).toEqual([
			{ code: 'en', level: 'c1' },
			{ code: 'sw', level: 'b1' },
		]);
		expect(store.kept.profile.certificates).toBeNull();
		expect(ratings()).toEqual(['technology/java none', 'technology/kotlin 4', 'technology/python 3']);
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
		await give('me.json', '{}', false);
		await vi.waitFor(() => expect(saidLast()).toBe('Your browser could not open me.json. Nothing was changed.'));
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
	await give('long.pdf', 'x', false);
	expect(all('progress')).toEqual([]);
	await new Promise((resolve) => setTimeout(resolve, slowAfterMs + 20));
	await until('progress');
	const bar = one<HTMLProgressElement>('progress');
	expect([bar.value, bar.max]).toEqual([3, 12]);
	expect(await violations()).toEqual([]);
	await press('Stop');
	expect(signal?.aborted).toBe(true);
	expect(saidLast()).toBe('long.pdf was not read to its end. Nothing was changed.');
	one('input[type=file]');
});

describe('seen ads', () => {
	test('are forgotten by site and one by one', async () => {
		await open();
		await press('Forget all ads of unjobs.org');
		await press('Forget: Keeper builtin/1');
		expect(store.kept.seenAds.map(({ key }) => key)).toEqual(['builtin/2']);
		expect(saidLast()).toBe('Keeper builtin/1 is forgotten.');
	});

	test('are kept as long as the user chooses, or not recorded at all', async () => {
		await open();
		const months = one<HTMLSelectElement>('.months select');
		await doing(() => {
			months.value = '3';
			months.dispatchEvent(new Event('change', { bubbles: true }));
		});
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
		['Seen ads', '3'],
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
