// What the full page is told of ads: in pieces that can be stopped, none in private windows, and whether they could be read.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AdRow } from '../../src/core/saved-ad.ts';
import { nothingOfAds, savedAdOf } from '../core/kept-samples.ts';
import { emptyProfile } from '../../src/core/profile.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { openBrowser } from '../platform/browser-stand-in.ts';
import { emptyDisk } from '../store/lives.ts';

let world: ReturnType<typeof openBrowser>;
let page: typeof import('../../src/app/read-ads.ts');
const now = Date.parse('2026-03-31T09:00:00.000Z');
const { seen } = savedAdOf(1);
const many = Array.from({ length: 150 }, (_, at) => ({ ...seen, key: `builtin/${at}` }));

beforeEach(async () => {
	vi.restoreAllMocks();
	vi.resetModules();
	emptyDisk();
	world = openBrowser();
	page = await import('../../src/app/read-ads.ts');
	const { replaceEverything } = await import('../../src/store/everything.ts');
	await replaceEverything({
		profile: emptyProfile,
		steps: [],
		ownSkills: [],
		sites: [],
		...nothingOfAds,
		seenAds: many,
		savedAds: [savedAdOf(3, { status: 'offer' }), savedAdOf(900)],
		choice: { isRecording: true, months: 12 },
		settings: defaultSettings,
	});
});

const breakStore = (): void =>
	void vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
		throw new DOMException('no', 'UnknownError');
	});

describe('reading all ads', () => {
	const read = async (signal = new AbortController().signal) => {
		const pieces: { ads: readonly AdRow[]; of: number | null }[] = [];
		const isRead = await page.readAds(now, { signal, onPiece: (ads, of) => pieces.push({ ads, of }) });
		return { isRead, pieces, ads: pieces.flatMap(({ ads }) => ads) };
	};

	it('gives each once, with the status of saved ones', async () => {
		const { isRead, ads, pieces } = await read();
		expect([isRead, ads.length, pieces.at(-1)?.of]).toEqual([true, 151, 151]);
		expect(ads.filter(({ status }) => status !== null).map(({ key, status }) => [key, status])).toEqual([
			['builtin/3', 'offer'],
			['builtin/900', 'saved'],
		]);
	});

	it('ends with the reason of the signal once it is stopped', async () => {
		const control = new AbortController();
		const told: number[] = [];
		const reading = page.readAds(now, {
			signal: control.signal,
			onPiece: (ads) => {
				told.push(ads.length);
				control.abort(new Error('enough'));
			},
		});
		await expect(reading).rejects.toThrow('enough');
		expect(told).toEqual([100]);
	});

	it('finds none in a private window, and says where the store cannot be read', async () => {
		world.browser.extension.inIncognitoContext = true;
		expect(await read()).toMatchObject({ isRead: true, ads: [] });
		world.browser.extension.inIncognitoContext = false;
		breakStore();
		expect(await read()).toMatchObject({ isRead: false });
	});
});

describe('some ads by their keys', () => {
	it('come in the order of the keys, seen or saved, without those that are neither', async () => {
		const ads = await page.readAdsOf(['builtin/900', 'builtin/7777', 'builtin/3'], now);
		expect(ads?.map(({ key, status }) => [key, status])).toEqual([
			['builtin/900', 'saved'],
			['builtin/3', 'offer'],
		]);
	});

	it('are null where the store cannot be read, and none in a private window', async () => {
		world.browser.extension.inIncognitoContext = true;
		expect(await page.readAdsOf(['builtin/3'], now)).toEqual([]);
		world.browser.extension.inIncognitoContext = false;
		breakStore();
		expect(await page.readAdsOf(['builtin/3'], now)).toBeNull();
	});
});

describe('corrections as a file', () => {
	it('hold a line each, with the text of a saved ad', async () => {
		const { keepCorrection } = await import('../../src/store/corrections.ts');
		const { writeCorrectionsKept } = await import('../../src/app/write-corrections.ts');
		const { correctionOf } = await import('../core/kept-samples.ts');
		for (const key of ['builtin/3', 'builtin/5']) {
			const { title, at, engine, correction } = correctionOf(key);
			await keepCorrection({ ad: key, title, at, engine, correction });
		}
		const file = await writeCorrectionsKept(new AbortController().signal);
		const lines = (file?.contents ?? '')
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as { ad?: { text: string } });
		expect(lines.map(({ ad }) => ad?.text)).toEqual([savedAdOf(3).posting.text, undefined]);
		expect(file?.name).toMatch(/^plumbline-corrections-\d{4}-\d\d-\d\d\.jsonl$/);
		breakStore();
		expect(await writeCorrectionsKept(new AbortController().signal)).toBeNull();
	});
});
