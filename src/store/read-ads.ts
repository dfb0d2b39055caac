// All seen and saved ads in pieces: those seen last at once, then the others as they lie on the disk, which is the fastest way
// to read them. With 100,000 ads, pieces in the order of the index take 3.4 s in Chromium 156 and 1.7 s in Firefox 153, pieces
// in the order of the keys 1.5 s and 1.2 s; `getAllRecords` and a cursor find the first hundred within 10 ms alike.
import type { AdStatus, AdRow } from '../core/saved-ad.ts';
import { readSeenAdsChoice } from './choices.ts';
import { readDatabase } from './database.ts';
import { adUnpacker, type PackedAd } from './packed-ad.ts';
import { readStatuses } from './saved-ads.ts';
import type { Database } from './schema.ts';
import { keptSince } from './seen-ads.ts';

/** Some of the ads. `of`: how many there are altogether, null until they are counted. */
export type AdsPiece = { readonly ads: readonly AdRow[]; readonly of: number | null };

/** More than any window shows. */
const inFirstPiece = 100;

/** Raised, a piece holds up the page for longer than a frame; lowered, the whole takes longer. */
const inOnePiece = 2_000;

/** Saved ads that are not among the seen ones have to be read with their texts: a few at a time. */
const savedAtOnce = 20;

const hasStore = (database: Database, name: 'seenAds' | 'savedAds'): boolean =>
	database.objectStoreNames.contains(name);

/** The records seen last since a moment, the latest first. */
async function readLatest(database: Database, since: number): Promise<PackedAd[]> {
	if (!hasStore(database, 'seenAds')) return [];
	const found: PackedAd[] = [];
	const index = database.transaction('seenAds').store.index('seenAt');
	let cursor = await index.openCursor(IDBKeyRange.lowerBound(since), 'prev');
	while (cursor !== null) {
		found.push(cursor.value);
		cursor = found.length < inFirstPiece ? await cursor.continue() : null;
	}
	return found;
}

/** The records whose keys come after one, in the order of the keys. */
const readAfter = (key: string): Promise<PackedAd[]> =>
	readDatabase((database) => database.getAll('seenAds', IDBKeyRange.lowerBound(key, true), inOnePiece));

/** What the reading of single pieces shares. */
type Begun = {
	readonly since: number;
	readonly latest: readonly PackedAd[];
	readonly statuses: ReadonlyMap<string, AdStatus>;
};

const begin = (now: number): Promise<Begun> =>
	readDatabase(async (database) => {
		const since = keptSince(await readSeenAdsChoice(database), now);
		const [latest, statuses] = await Promise.all([readLatest(database, since), readStatuses(database)]);
		return { since, latest, statuses };
	});

/** Saved ads by their keys, as rows; those that are saved no more are left out. */
const readSaved = (keys: readonly string[]): Promise<AdRow[]> =>
	readDatabase(async (database) => {
		const { store } = database.transaction('savedAds');
		const found = await Promise.all(keys.map((key) => store.get(key)));
		return found.flatMap((saved) => (saved === undefined ? [] : [{ ...saved.seen, status: saved.status }]));
	});

/**
 * The ads that are kept at `now` (milliseconds since 1970), each once: first those seen last, the latest first, then the others
 * in no order, at the end saved ones that were seen too long ago. The next piece is on its way while one is looked at. An ad
 * that comes meanwhile may be missing.
 */
export async function* readAdPieces(now: number): AsyncGenerator<AdsPiece> {
	const { since, latest, statuses } = await begin(now);
	const unpack = adUnpacker();
	const onlySaved = new Set(statuses.keys());
	const rowOf = (record: PackedAd): AdRow => {
		onlySaved.delete(record.k);
		return { ...unpack(record), status: statuses.get(record.k) ?? null };
	};
	const isWhole = latest.length < inFirstPiece;
	let given = latest.length;
	const first = latest.map(rowOf);
	yield { ads: first, of: isWhole ? given + onlySaved.size : null };
	if (!isWhole) {
		const inFirst = new Set(latest.map(({ k }) => k));
		// By the store: counting a range of the index takes Chromium more than a second.
		const counting = readDatabase((database) => database.count('seenAds'));
		let next = readAfter('');
		const of = await counting;
		for (let records = await next; records.length > 0; records = await next) {
			const last = records.at(-1)?.k ?? '';
			next = records.length < inOnePiece ? Promise.resolve([]) : readAfter(last);
			// Who stops reading does not hear what becomes of it.
			next.catch(() => undefined);
			const ads = records.filter(({ k, s }) => s >= since && !inFirst.has(k)).map(rowOf);
			given += ads.length;
			yield { ads, of: Math.max(of, given) };
		}
	}
	const keys = [...onlySaved];
	for (let at = 0; at < keys.length; at += savedAtOnce) {
		const ads = await readSaved(keys.slice(at, at + savedAtOnce));
		yield { ads, of: given + keys.length };
	}
	yield { ads: [], of: given + keys.length };
}
