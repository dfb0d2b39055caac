// The calls that overlay and pages may both make about the ad, or the list, of a tab.
import type { CheckedCall } from '../messages/guards.ts';
import { correct, uncorrect } from './correct.ts';
import { mute, unmute } from './mutes.ts';
import { jumpToJob } from './point-in-tab.ts';
import type { Ports } from './ports.ts';
import { rolesOfAd } from './roles-of-ad.ts';
import { saveAd, unsaveAd } from './save-ad.ts';
import { choose } from './settings.ts';

/**
 * The answer; null for a call that is none of these. `own`: the tab of the overlay that makes it, in which the user acts whatever
 * the message says; a page names the tab itself.
 */
export async function answerAd(ports: Ports, call: CheckedCall, own?: number): Promise<unknown> {
	const inTab = <Input extends { readonly tab: number | null }>(input: Input): Input =>
		own === undefined ? input : { ...input, tab: own };
	switch (call.call) {
		case 'save-ad':
			return saveAd(ports, inTab(call.input));
		case 'unsave-ad':
			return unsaveAd(ports, inTab(call.input));
		case 'correct':
			return correct(ports, inTab(call.input));
		case 'uncorrect':
			return uncorrect(ports, inTab(call.input));
		case 'mute':
			return mute(ports, inTab(call.input));
		case 'unmute':
			return unmute(ports, inTab(call.input));
		case 'roles-of-ad':
			return rolesOfAd(ports, inTab(call.input));
		case 'jump-to-job':
			return jumpToJob(ports, inTab(call.input));
		case 'choose':
			return choose(ports, inTab(call.input));
		default:
			return null;
	}
}
