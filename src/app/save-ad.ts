// Ads that the user saves: with their text, where the user stands with each, and a note.
import { failure, success, type Outcome } from '../core/outcome.ts';
import { adKeyOf } from '../core/posting.ts';
import { longestNote } from '../core/saved-ad.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import type { SavedAdChange } from '../store/saved-ads.ts';
import { adOfTab } from './ad-of-tab.ts';
import { announce } from './announce.ts';
import { readInForce } from './corrected-reading.ts';
import type { Ports } from './ports.ts';
import { isPrivate } from './private-window.ts';
import { seenAdOf } from './record-ad.ts';
import { writeAndTell } from './write-and-tell.ts';
import { writeFailureOf } from './write-failure.ts';

/** Saves the ad of a tab as it was read there; said again, only where the user stands with it changes. */
export async function saveAd(ports: Ports, { tab, status }: InputOf<'save-ad'>): Promise<AnswerOf<'save-ad'>> {
	if (await isPrivate(ports, tab)) return failure('private-window');
	const found = await adOfTab(ports, tab);
	if (found === null) return failure('no-ad');
	const { posting } = found.content;
	const analysis = await readInForce(ports, found.content);
	const now = ports.now();
	const ad = { key: adKeyOf(posting), posting, seen: seenAdOf(posting, analysis, found.record.url, now) };
	try {
		const mark = await ports.savedAds.save(ad, status, new Date(now).toISOString());
		await announce(ports, { notice: 'saved-ads-changed' });
		return success(mark);
	} catch (error) {
		return failure(writeFailureOf(error));
	}
}

/** Lets go of the ad of a tab. */
export async function unsaveAd(ports: Ports, { tab }: InputOf<'unsave-ad'>): Promise<AnswerOf<'unsave-ad'>> {
	if (await isPrivate(ports, tab)) return failure('private-window');
	const found = await adOfTab(ports, tab);
	return found === null ? failure('no-ad') : forgetSavedAd(ports, { key: adKeyOf(found.content.posting) });
}

/** Lets go of a saved ad, wherever it is. */
export const forgetSavedAd = (
	ports: Ports,
	{ key }: InputOf<'forget-saved-ad'>,
): Promise<Outcome<null, 'store-failed' | 'read-only'>> =>
	writeAndTell(ports, ports.savedAds.forget(key), { notice: 'saved-ads-changed' });

async function change(
	ports: Ports,
	key: string,
	changed: SavedAdChange,
): Promise<Outcome<null, 'store-failed' | 'read-only' | 'no-ad'>> {
	try {
		if (!(await ports.savedAds.change(key, changed))) return failure('no-ad');
	} catch (error) {
		return failure(writeFailureOf(error));
	}
	await announce(ports, { notice: 'saved-ads-changed' });
	return success(null);
}

/** Writes the note of a saved ad, without the blanks around it. */
export async function noteAd(ports: Ports, { key, note: written }: InputOf<'note-ad'>): Promise<AnswerOf<'note-ad'>> {
	const note = written.trim();
	return note.length > longestNote ? failure('bad-value') : change(ports, key, { note });
}

/** Says where the user stands with a saved ad. */
export const setAdStatus = (
	ports: Ports,
	{ key, status }: InputOf<'set-ad-status'>,
): Promise<AnswerOf<'set-ad-status'>> => change(ports, key, { status, statusAt: new Date(ports.now()).toISOString() });
