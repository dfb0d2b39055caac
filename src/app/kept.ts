// Where all that is kept is kept: the database, with a copy that private windows of Chromium read.
import { isPrivateProcess, readMirror } from '../platform/mirror.ts';
import { clearSession } from '../platform/session.ts';
import { defaultSeenAdsChoice } from '../core/seen-ad.ts';
import { defaultSettings } from '../core/settings.ts';
import { askSeenAdsChoice, changeSettings, readSettings } from '../store/choices.ts';
import { dropCorrection, keepCorrection, readCorrections, readCorrectionsOf } from '../store/corrections.ts';
import { isWritable } from '../store/database.ts';
import { forgetStores } from '../store/everything.ts';
import { readKnownAds } from '../store/known-ads.ts';
import { dropMute, keepMute, readMutes } from '../store/mutes.ts';
import { readOwnSkills, removeOwnSkill, saveOwnSkill } from '../store/own-skills.ts';
import { changeProfile, readProfile, undoStep } from '../store/profile.ts';
import { changeSavedAd, forgetSavedAd, readSavedAd, saveAd } from '../store/saved-ads.ts';
import { forgetSeenAds, recordSeenAd, saveSeenAdsChoice } from '../store/seen-ads.ts';
import { changeSiteChoice, defaultSiteChoice, readSiteChoice, readSiteChoices } from '../store/sites.ts';
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
		readAll: async () => Object.entries((await readMirror()).sites).map(([host, site]) => ({ host, ...site })),
		change: refuse,
	},
	settings: { read: async () => defaultSettings, change: refuse },
	seenAds: {
		record: refuse,
		choice: async () => defaultSeenAdsChoice,
		setChoice: refuse,
		forget: refuse,
		known: async (keys) => keys.map(() => ({ seen: null, status: null })),
	},
	savedAds: { read: async () => null, save: refuse, change: refuse, forget: refuse },
	corrections: {
		all: async () => [...(await readMirror()).corrections],
		of: async (ad) => (await readMirror()).corrections.filter((kept) => kept.ad === ad),
		keep: refuse,
		drop: refuse,
	},
	mutes: { all: async () => [...(await readMirror()).mutes], keep: refuse, drop: refuse },
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
					readAll: readSiteChoices,
					change: (host, change) => copied(changeSiteChoice(host, change)),
				},
				settings: { read: readSettings, change: changeSettings },
				seenAds: {
					record: recordSeenAd,
					choice: askSeenAdsChoice,
					setChoice: saveSeenAdsChoice,
					forget: forgetSeenAds,
					known: readKnownAds,
				},
				savedAds: {
					read: readSavedAd,
					save: (ad, status, at) => copied(saveAd(ad, status, at)),
					change: (key, changed) => copied(changeSavedAd(key, changed)),
					forget: (key) => copied(forgetSavedAd(key)),
				},
				corrections: {
					all: readCorrections,
					of: readCorrectionsOf,
					keep: (said) => copied(keepCorrection(said)),
					drop: (id) => copied(dropCorrection(id)),
				},
				mutes: {
					all: readMutes,
					keep: (mute) => copied(keepMute(mute)),
					drop: (mute) => copied(dropMute(mute)),
				},
				copies: { update: copyStore, offer: offerRestore, restore: restoreLost },
				forgetAll: () =>
					forgetCopies(async () => {
						await forgetStores();
						await clearSession();
					}),
			};
