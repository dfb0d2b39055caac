// Every change of the profile: in one go, with its step in the history, and told to every page that shows it.
import { failure, success, type Outcome } from '../core/outcome.ts';
import type { Profile } from '../core/profile.ts';
import type { ProfileStep } from '../core/profile-change.ts';
import { announce } from './announce.ts';
import type { Ports } from './ports.ts';
import { writeFailureOf } from './write-failure.ts';

/**
 * Changes the profile into what `decide` makes of the one that stands there: what stands then, null where `decide` wanted
 * nothing done.
 */
export async function changeProfile(
	ports: Ports,
	decide: (profile: Profile) => Profile | null,
	why: ProfileStep['why'] = 'said',
): Promise<Outcome<Profile | null, 'store-failed' | 'read-only'>> {
	try {
		const profile = await ports.profile.change(decide, { at: new Date(ports.now()).toISOString(), why });
		if (profile !== null) await announce(ports, { notice: 'profile-changed' });
		return success(profile);
	} catch (error) {
		return failure(writeFailureOf(error));
	}
}
