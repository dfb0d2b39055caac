// The copy of the profile beside the database: kept up to date, read by private windows, offered when the database is gone.
import type { KeptSite } from '../core/exchange.ts';
import { emptyProfile, type Profile } from '../core/profile.ts';
import { isSameValue } from '../core/same-value.ts';
import {
	dropCopies,
	dropRescued,
	emptyMirror,
	readMirror,
	readRescued,
	writeMirror,
	writeRescued,
	type Mirror,
} from '../platform/mirror.ts';
import { nameDatabase } from '../store/choices.ts';
import { readForCopy, restoreCopy, type Copy } from '../store/restore.ts';

const saysNothing = (profile: Profile): boolean => isSameValue(profile, emptyProfile);

/** What of a copy the user would miss. */
type Missed = Pick<Copy, 'profile' | 'ownSkills' | 'savedAds' | 'corrections'>;

/** True for a copy that holds something of the user. Sites and mutes alone are not worth a question. */
const isWorthKeeping = ({ profile, ownSkills, savedAds, corrections }: Missed): boolean =>
	!saysNothing(profile) || [ownSkills, savedAds, corrections].some(({ length }) => length > 0);

/**
 * The copy of a database that is gone: the one that was set aside, or the latest where the database says nothing and is not the
 * one that was copied. Null otherwise.
 */
async function findLost(database: Missed, name: string): Promise<Mirror | null> {
	const rescued = await readRescued();
	if (rescued !== null) return rescued;
	const mirror = await readMirror();
	const isOfAnother = mirror.of === null ? !isWorthKeeping(database) : mirror.of !== name;
	return isOfAnother && isWorthKeeping(mirror) ? mirror : null;
}

async function copyNow(): Promise<void> {
	const [copied, name] = [await readForCopy(), await nameDatabase()];
	const lost = await findLost(copied, name);
	if (lost !== null) await writeRescued(lost);
	const sites = Object.fromEntries(copied.sites.map(({ host, ...site }) => [host, site]));
	await writeMirror({ ...copied, of: name, sites });
}

/** One after another: of two copies that are made at once the older could be written last. */
let copying: Promise<unknown> = Promise.resolve();

function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
	const turn = copying.then(work);
	copying = turn.catch(() => undefined);
	return turn;
}

/** Brings the copy up to date. The database counts: a copy that cannot be made is made at the next change. */
export const copyStore = (): Promise<void> => inTurn(copyNow).catch(() => undefined);

/** The profile that could be restored, null where nothing is lost. */
export const offerRestore = (): Promise<Profile | null> =>
	inTurn(async () => {
		const copied = await readForCopy();
		return (await findLost(copied, await nameDatabase()))?.profile ?? null;
	});

const sitesOf = ({ sites }: Mirror): KeptSite[] => Object.entries(sites).map(([host, site]) => ({ host, ...site }));

/**
 * Puts what is offered back beside what was said since, or (`wanted` false) drops the offer; either way it is not made again.
 * `at`: the moment, as an ISO 8601 instant. False where nothing is offered.
 */
export async function restoreLost(wanted: boolean, at: string): Promise<boolean> {
	const found = await inTurn(async () => {
		const lost = await findLost(await readForCopy(), await nameDatabase());
		if (lost === null) return false;
		if (wanted) await restoreCopy({ ...lost, sites: sitesOf(lost) }, at);
		await writeMirror({ ...emptyMirror, of: lost.of, sites: lost.sites, mutes: lost.mutes });
		await dropRescued();
		return true;
	});
	if (found) await copyStore();
	return found;
}

/** Forgets every copy, after `forget` has forgotten what they are copies of. No copy is made meanwhile. */
export const forgetCopies = (forget: () => Promise<void>): Promise<void> =>
	inTurn(async () => {
		await forget();
		await dropCopies();
	});
