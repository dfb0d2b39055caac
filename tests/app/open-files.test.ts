// Files bound to what is kept: what is written, what a file would do, and that it is done once the user says so and never before.
import { describe, expect, test } from 'vitest';
import { openFiles, type FileEdges } from '../../src/app/open-files.ts';
import type { Everything, ExportFormat } from '../../src/core/exchange.ts';
import { failure, success } from '../../src/core/outcome.ts';
import { emptyProfile } from '../../src/core/profile.ts';
import { defaultSeenAdsChoice } from '../../src/core/seen-ad.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { utf8 } from '../exchange/files.ts';
import { openers } from '../exchange/openers.ts';
import { smallVocabulary } from '../exchange/profile-arbitrary.ts';
import { nothingOfAds, savedAdOf } from '../core/kept-samples.ts';

const now = '2026-11-26T12:00:00.000Z';
const kept: Everything = {
	profile: {
		...emptyProfile,
		ratings: [{ concept: 'technology/python', scale: 'technology', level: 3, ratedAt: now }],
	},
	ownSkills: [],
	sites: [{ host: 'unjobs.org', dock: 'open', hidden: true }],
	steps: [],
	seenAds: [],
	...nothingOfAds,
	choice: defaultSeenAdsChoice,
	settings: defaultSettings,
};

/** Files over edges that note what is done; `more` puts others in the place of some. */
function world(more: Partial<FileEdges<'store-failed'>> = {}) {
	const done: unknown[] = [];
	const files = openFiles<'store-failed'>({
		readEverything: async () => kept,
		readProfile: async () => kept.profile,
		loadVocabulary: async () => smallVocabulary,
		openersFor: () => openers,
		importProfile: async (changes) => success(done.push(changes)),
		replaceEverything: async (contents) => success(done.push(contents)),
		now: () => Date.parse(now),
		breathe: async () => undefined,
		...more,
	});
	const stage = (name: string, text: string, signal = new AbortController().signal) =>
		files.stage(name, utf8(text), { signal, onProgress: () => undefined });
	const write = (format: ExportFormat, signal = new AbortController().signal) => files.writeFile(format, signal);
	return { ...files, stage, write, done };
}

/** What was staged; fails the test where the file was refused. */
async function staged(given: ReturnType<typeof world>, name: string, text: string) {
	const file = await given.stage(name, text);
	if (!file.ok) throw new Error(JSON.stringify(file.faults));
	return file.value;
}

describe('writing', () => {
	test.each([
		['backup', 'plumbline-backup-2026-11-26.jsonl', '{"plumbline":"backup","version":2}\n'],
		['json-resume', 'plumbline-resume-2026-11-26.json', '{\n\t"$schema"'],
		['ratings-csv', 'plumbline-ratings-2026-11-26.csv', '\uFEFFconcept,label'],
	] as const)('a %s has a name with the day in it', async (format, name, beginning) => {
		const file = await world().write(format);
		expect(file?.name).toBe(name);
		expect(file?.contents.startsWith(beginning)).toBe(true);
	});

	test('gives nothing where what is kept cannot be read', async () => {
		const files = world({ readEverything: () => Promise.reject(new Error('closed')) });
		expect(await files.write('backup')).toBeNull();
	});
});

test('a long backup can be stopped while it is written', async () => {
	const stop = new AbortController();
	const seenAds = Array.from({ length: 5_000 }, (_, at) => ({
		key: `builtin/${at}`,
		host: 'builtin.com',
		title: 'Keeper',
		company: null,
		seenAt: now,
		roles: [],
		asked: [],
		unkept: 0,
	}));
	let breaths = 0;
	const files = world({
		readEverything: async () => ({ ...kept, seenAds }),
		breathe: async () => {
			breaths += 1;
			if (breaths === 2) stop.abort(new Error('enough'));
		},
	});
	await expect(files.write('backup', stop.signal)).rejects.toThrow('enough');
	expect(breaths).toBe(2);
	expect((await files.write('backup'))?.contents.split('\n')).toHaveLength(5_007);
});

test('a backup of few ads with long texts lets the page breathe as well', async () => {
	const text = 'x'.repeat(200_000);
	const savedAds = Array.from({ length: 12 }, (_, at) => {
		const ad = savedAdOf(at);
		return { ...ad, posting: { ...ad.posting, text, blocks: [] } };
	});
	let breaths = 0;
	const files = world({
		readEverything: async () => ({ ...kept, savedAds }),
		breathe: async () => void (breaths += 1),
	});
	const file = await files.write('backup');
	expect(breaths).toBe(2);
	const back = await staged(files, 'a.jsonl', file?.contents ?? '');
	await files.apply(back);
	expect(files.done).toMatchObject([{ savedAds: savedAds.toSorted((a, b) => (a.key < b.key ? -1 : 1)) }]);
});

describe('a table', () => {
	const table = 'concept,level\ntechnology/java,2';

	test('changes nothing until it is applied, and then what is left of it', async () => {
		const files = world();
		const file = await staged(files, 'a.csv', table);
		expect(file).toMatchObject({ kind: 'ratings-csv', replaces: null });
		expect(files.done).toEqual([]);
		expect(await files.apply({ ...file, changes: [] })).toEqual({ ok: true });
		expect(files.done).toEqual([[]]);
	});

	test('that is refused says why', async () => {
		const files = world({ importProfile: async () => failure('store-failed') });
		expect(await files.apply(await staged(files, 'a.csv', table))).toEqual({ ok: false, reason: 'store-failed' });
	});
});

describe('a backup', () => {
	const text = async (): Promise<string> => (await world().write('backup'))?.contents ?? '';

	test('is counted, and replaces everything once', async () => {
		const files = world();
		const file = await staged(files, 'a.jsonl', await text());
		expect(file.replaces).toEqual({ ratings: 1, ownSkills: 0, seenAds: 0, steps: 0, sites: 1 });
		expect(await files.apply(file)).toEqual({ ok: true });
		expect(files.done).toEqual([kept]);
		expect(await files.apply(file)).toEqual({ ok: false, reason: 'gone' });
	});

	test('can be tried again where that failed', async () => {
		const answers = [failure('store-failed' as const), success(null)];
		const files = world({ replaceEverything: async () => answers.shift() ?? success(null) });
		const file = await staged(files, 'a.jsonl', await text());
		expect(await files.apply(file)).toEqual({ ok: false, reason: 'store-failed' });
		expect(await files.apply(file)).toEqual({ ok: true });
	});

	test('is let go when another file is opened', async () => {
		const files = world();
		const file = await staged(files, 'a.jsonl', await text());
		await staged(files, 'b.jsonl', await text());
		expect(await files.apply(file)).toEqual({ ok: false, reason: 'gone' });
		expect(files.done).toEqual([]);
	});
});

test('a reading that is stopped rejects, and so does one without a profile', async () => {
	const stopped = new AbortController();
	stopped.abort(new Error('enough'));
	await expect(world().stage('a.txt', 'Python', stopped.signal)).rejects.toThrow('enough');
	await expect(world({ readProfile: async () => null }).stage('a.txt', 'Python')).rejects.toThrow('profile');
});
