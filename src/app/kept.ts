// Where all that is kept is kept: the database, with a copy that private windows of Chromium read.
import { isPrivateProcess, readMirror } from '../platform/mirror.ts';
import { clearSession } from '../platform/session.ts';
import { defaultSeenAdsChoice } from '../core/seen-ad.ts';
import { defaultSettings } from '../core/settings.ts';
import { askSeenAdsChoice, readSettings, saveSettings } from '../store/choices.ts';
import { isWritable } from '../store/database.ts';
import { forgetStores } from '../store/everything.ts';
import { readOwnSkills, removeOwnSkill, saveOwnSkill } from '../store/own-skills.ts';
import { changeProfile, readProfile, undoStep } from '../store/profile.ts';
import { forgetSeenAds, recordSeenAd, saveSeenAdsChoice } from '../store/seen-ads.ts';
import { changeSiteChoice, defaultSiteChoice, readSiteChoice } from '../store/sites.ts';
import { readHistory } from '../store/steps.ts';
import type { KeptPorts } from './ports.ts';
import { copyStore, forgetCopies, offerRestore, restoreLost } from './safety-copy.ts';

const refuse = (): Promise<never> => Promise.reject(new Error('Nothing is recorded in a private window.'));

/** Does it, brings the copy up to date, and gives what came of it. */
async function copied<Value>(change: Promise<Value>): Promise<Value> {
	const value = await change;
	await copyStore();
	return value;
}

/** The stores of private windows: what the copy holds, and nothing can be written. */
const privatePorts = (): KeptPorts => ({
	isWritable: async () => false,
	profile: {
		read: async () => (await readMirror()).profile,
		change: refuse,
		undo: refuse,
		history: async () => [],
	},
	ownSkills: { readAll: async () => [...(await readMirror()).ownSkills], save: refuse, remove: refuse },
	sites: {
		read: async (host) => {
			const { sites } = await readMirror();
			return (Object.hasOwn(sites, host) ? sites[host] : undefined) ?? defaultSiteChoice(host);
		},
		change: refuse,
	},
	settings: { read: async () => defaultSettings, change: refuse },
	seenAds: {
		record: refuse,
		choice: async () => defaultSeenAdsChoice,
		setChoice: refuse,
		forget: refuse,
	},
	copies: { update: async () => undefined, offer: async () => null, restore: refuse },
	forgetAll: refuse,
});

/** The stores of the running extension. */
export const keptPorts = (): KeptPorts =>
	isPrivateProcess()
		? privatePorts()
		: {
				isWritable,
				profile: {
					read: readProfile,
					change: (decide, occasion) => copied(changeProfile(decide, occasion)),
					undo: () => copied(undoStep()),
					history: readHistory,
				},
				ownSkills: {
					readAll: readOwnSkills,
					save: (skill) => copied(saveOwnSkill(skill)),
					remove: (id) => copied(removeOwnSkill(id)),
				},
				sites: {
					read: readSiteChoice,
					change: (host, change) => copied(changeSiteChoice(host, change)),
				},
				settings: { read: readSettings, change: saveSettings },
				seenAds: {
					record: recordSeenAd,
					choice: askSeenAdsChoice,
					setChoice: saveSeenAdsChoice,
					forget: forgetSeenAds,
				},
				copies: { update: copyStore, offer: offerRestore, restore: restoreLost },
				forgetAll: () =>
					forgetCopies(async () => {
						await forgetStores();
						await clearSession();
					}),
			};
