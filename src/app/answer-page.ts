// The calls of the extension's own pages, each answered by its use case.
import { failure, success } from '../core/outcome.ts';
import type { CheckedCall } from '../messages/guards.ts';
import { answerAd } from './answer-ad.ts';
import { listCorrections } from './correct.ts';
import { forgetEverything } from './forget-everything.ts';
import { importProfile } from './import-profile.ts';
import { listMutes } from './mutes.ts';
import { addOwnSkill, listOwnSkills, removeOwnSkill } from './own-skills.ts';
import { markInTab } from './point-in-tab.ts';
import type { Ports } from './ports.ts';
import { rateSkill, unrateSkill } from './rate-skill.ts';
import { readHistory, readProfile } from './read-kept.ts';
import { noteReplacedStore, offerRestore, restore } from './restore.ts';
import { forgetSavedAd, noteAd, setAdStatus } from './save-ad.ts';
import { say } from './say.ts';
import { changeSettings, readSettings } from './settings.ts';
import { forgetAds, readSeenAdsChoice, setSeenAdsChoice } from './seen-ads.ts';
import { listSites, setHostHidden, setSiteHidden } from './sites.ts';
import { undo } from './undo.ts';
import { viewTab } from './view-tab.ts';

/** Calls that change nothing; all others are refused in a private window. */
const reads: ReadonlySet<CheckedCall['call']> = new Set([
	'tab-view',
	'profile',
	'history',
	'own-skills',
	'settings',
	'seen-ads-choice',
	'restore-offer',
	'corrections',
	'mutes',
	'sites',
	'mark-in-tab',
	'jump-to-job',
	'roles-of-ad',
]);

/** The answer to a call of a page; null for a call that is no page's. */
export async function answerPage(ports: Ports, call: CheckedCall, privateWindow: boolean): Promise<unknown> {
	if (privateWindow && !reads.has(call.call)) return failure('private-window');
	switch (call.call) {
		case 'tab-view': {
			const view = await viewTab(ports, call.input.tab);
			return view === null ? failure('no-tab') : success(view);
		}
		case 'profile':
			return readProfile(ports);
		case 'history':
			return readHistory(ports);
		case 'rate':
			return rateSkill(ports, call.input);
		case 'unrate':
			return unrateSkill(ports, call.input);
		case 'undo':
			return undo(ports, call.input);
		case 'say':
			return say(ports, call.input);
		case 'import-profile':
			return importProfile(ports, call.input);
		case 'own-skills':
			return listOwnSkills(ports);
		case 'add-own-skill':
			return addOwnSkill(ports, call.input);
		case 'remove-own-skill':
			return removeOwnSkill(ports, call.input);
		case 'settings':
			return readSettings(ports);
		case 'change-settings':
			return changeSettings(ports, call.input);
		case 'seen-ads-choice':
			return readSeenAdsChoice(ports);
		case 'set-seen-ads-choice':
			return setSeenAdsChoice(ports, call.input);
		case 'forget-ads':
			return forgetAds(ports, call.input);
		case 'forget-everything':
			return forgetEverything(ports);
		case 'restore-offer':
			return offerRestore(ports);
		case 'restore':
			return restore(ports, call.input);
		case 'store-replaced':
			return noteReplacedStore(ports);
		case 'set-site-hidden':
			return setSiteHidden(ports, call.input);
		case 'set-host-hidden':
			return setHostHidden(ports, call.input);
		case 'sites':
			return listSites(ports);
		case 'corrections':
			return listCorrections(ports);
		case 'mutes':
			return listMutes(ports);
		case 'note-ad':
			return noteAd(ports, call.input);
		case 'set-ad-status':
			return setAdStatus(ports, call.input);
		case 'forget-saved-ad':
			return forgetSavedAd(ports, call.input);
		case 'mark-in-tab':
			return markInTab(ports, call.input);
		default:
			return answerAd(ports, call);
	}
}
