// What goes into a copy of the profile, and what comes back from one: all that the database lacks, in one transaction.
import { targetOf } from '../core/correction.ts';
import type { Everything } from '../core/exchange.ts';
import { muteKey } from '../core/finding.ts';
import { noStatements, statementNames, type Profile, type Statements } from '../core/profile.ts';
import { isSameValue } from '../core/same-value.ts';
import { changeWhole, type Change } from './change.ts';
import { addCorrection, readCorrections } from './corrections.ts';
import { changeDatabase } from './database.ts';
import { readMutes } from './mutes.ts';
import { readOwnSkills } from './own-skills.ts';
import { profileIn, profileStores, readProfile, writeDifference } from './profile.ts';
import { readLatestSaved } from './saved-ads.ts';
import { readSiteChoices } from './sites.ts';

/** The part of everything that copies hold. */
export type Copy = Pick<Everything, 'profile' | 'ownSkills' | 'sites' | 'savedAds' | 'corrections' | 'mutes'>;

/**
 * The most that saved ads take of a copy, in bytes of their JSON. They carry their texts, up to 200 kB each, the copy is written
 * at every change and stands in 10 MB of `storage.local`, with the copy of a lost database beside it: so the latest are in it
 * as far as they have room, which is some thirty of the usual size, and those that are too large or too old are left out. Only a
 * backup has them all.
 */
const mostCopiedBytes = 500_000;

/** What there is to copy. */
export async function readForCopy(): Promise<Copy> {
	const [profile, ownSkills, sites, savedAds, corrections, mutes] = await Promise.all([
		readProfile(),
		readOwnSkills(),
		readSiteChoices(),
		readLatestSaved(mostCopiedBytes),
		readCorrections(),
		readMutes(),
	]);
	return { profile, ownSkills, sites, savedAds, corrections, mutes };
}

/** A profile with what another says where it says nothing itself. */
export function completeProfile(profile: Profile, copy: Profile): Profile {
	const rated = new Set(profile.ratings.map(({ concept }) => concept));
	const statements = statementNames.map((name) => [
		name,
		isSameValue(profile[name], noStatements[name]) ? copy[name] : profile[name],
	]);
	const ratings = [...profile.ratings, ...copy.ratings.filter(({ concept }) => !rated.has(concept))];
	return {
		...(Object.fromEntries(statements) as Statements),
		ratings: ratings.toSorted((a, b) => (a.concept < b.concept ? -1 : 1)),
	};
}

/** Adds the corrections of things that nobody has corrected since. */
async function addCorrections(change: Change, copied: Copy['corrections']): Promise<void> {
	const nameOf = ({ ad, correction }: Copy['corrections'][number]): string => `${ad} ${targetOf(correction)}`;
	const known = new Set((await change.objectStore('corrections').getAll()).map(nameOf));
	for (const kept of copied) {
		// It gets an id of this database, where its own may name another by now.
		const { id: _other, ...said } = kept;
		if (!known.has(nameOf(kept))) await addCorrection(change, said);
	}
}

/** Adds what a copy holds; what was said since stands. One step of the history, at the moment `at`. */
export const restoreCopy = (copy: Copy, at: string): Promise<void> =>
	changeDatabase((database) =>
		changeWhole(
			database,
			[...profileStores, 'ownSkills', 'sites', 'savedAds', 'corrections', 'mutes'],
			async (change) => {
				const before = await profileIn(change);
				await writeDifference(change, before, completeProfile(before, copy.profile), { at, why: 'imported' });
				const skills = change.objectStore('ownSkills');
				for (const skill of copy.ownSkills) if ((await skills.get(skill.id)) === undefined) await skills.put(skill);
				const sites = change.objectStore('sites');
				for (const site of copy.sites) if ((await sites.get(site.host)) === undefined) await sites.put(site);
				const savedAds = change.objectStore('savedAds');
				for (const ad of copy.savedAds) if ((await savedAds.getKey(ad.key)) === undefined) await savedAds.put(ad);
				await addCorrections(change, copy.corrections);
				for (const mute of copy.mutes) await change.objectStore('mutes').put({ key: muteKey(mute), mute });
			},
		),
	);
