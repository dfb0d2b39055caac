// What goes into a copy of the profile, and what comes back from one: all that the database lacks, in one transaction.
import type { Everything } from '../core/exchange.ts';
import { noStatements, statementNames, type Profile, type Statements } from '../core/profile.ts';
import { isSameValue } from '../core/same-value.ts';
import { changeWhole } from './change.ts';
import { changeDatabase } from './database.ts';
import { readOwnSkills } from './own-skills.ts';
import { profileIn, profileStores, readProfile, writeDifference } from './profile.ts';
import { readSiteChoices } from './sites.ts';

/** The part of everything that copies hold. */
export type Copy = Pick<Everything, 'profile' | 'ownSkills' | 'sites'>;

/** What there is to copy. */
export async function readForCopy(): Promise<Copy> {
	const [profile, ownSkills, sites] = await Promise.all([readProfile(), readOwnSkills(), readSiteChoices()]);
	return { profile, ownSkills, sites };
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

/** Adds what a copy holds; what was said since stands. One step of the history, at the moment `at`. */
export const restoreCopy = (copy: Copy, at: string): Promise<void> =>
	changeDatabase((database) =>
		changeWhole(database, [...profileStores, 'ownSkills', 'sites'], async (change) => {
			const before = await profileIn(change);
			await writeDifference(change, before, completeProfile(before, copy.profile), { at, why: 'imported' });
			const skills = change.objectStore('ownSkills');
			for (const skill of copy.ownSkills) if ((await skills.get(skill.id)) === undefined) await skills.put(skill);
			const sites = change.objectStore('sites');
			for (const site of copy.sites) if ((await sites.get(site.host)) === undefined) await sites.put(site);
		}),
	);
