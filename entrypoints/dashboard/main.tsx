// The full page: binds its Api to the background and to the bundled knowledge, and mounts the view.
import { render } from 'preact';
import { readSavedKept } from '../../src/app/everything.ts';
import { loadConceptList } from '../../src/app/load-concepts.ts';
import { loadKinship } from '../../src/app/load-kinship.ts';
import { readAds, readAdsOf } from '../../src/app/read-ads.ts';
import { writeCorrectionsKept } from '../../src/app/write-corrections.ts';
import { writeRows } from '../../src/app/write-rows.ts';
import { emptyDraft } from '../../src/core/draft.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { defaultSeenAdsChoice } from '../../src/core/seen-ad.ts';
import { readKeptBytes } from '../../src/platform/kept-bytes.ts';
import { loadTexts } from '../../src/app/load-texts.ts';
import { loadAboutFacts } from '../../src/platform/knowledge.ts';
import { breathe } from '../../src/platform/decode-text.ts';
import { callBackground, hearNotices } from '../../src/platform/messages.ts';
import { readKeysOf } from '../../src/platform/command-keys.ts';
import { askForBoards, readBoards } from '../../src/platform/site-access.ts';
import { sites } from '../../src/sites/registry.ts';
import type { Said } from '../../src/messages/calls.ts';
import { doneOf, valueOf } from '../../src/ui/answers.ts';
import type { DashboardApi } from '../../src/ui/api.ts';
import { applySettings } from '../../src/ui/parts/apply-settings.ts';
import { Dashboard } from '../../src/ui/views/dashboard/dashboard.tsx';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/dashboard.css';
import '../../src/ui/styles/dashboard-parts.css';
import '../../src/ui/styles/dashboard-status.css';
import '../../src/ui/styles/profile.css';
import '../../src/ui/styles/profile-ratings.css';
import '../../src/ui/styles/roles.css';
import '../../src/ui/styles/data.css';
import '../../src/ui/styles/charts.css';
import '../../src/ui/styles/browse.css';
import '../../src/ui/styles/settings.css';
import '../../src/ui/styles/ads.css';
import '../../src/ui/styles/ads-detail.css';
import '../../src/ui/styles/check.css';
import '../../src/ui/styles/check-many.css';
import { checking } from './checking.ts';
import { files } from './files.ts';

const api: DashboardApi = {
	...files,
	...checking,
	keptBytes: readKeptBytes,
	onChange: (changed) => hearNotices(({ notice }) => notice === 'profile-changed' && changed()),
	onSeenAdsChange: (changed) => hearNotices(({ notice }) => notice === 'seen-ads-changed' && changed()),
	profile: async () => valueOf(await callBackground('profile', null)),
	history: async () => valueOf(await callBackground('history', null)),
	ownSkills: async () => valueOf(await callBackground('own-skills', null)),
	concepts: async () => (await loadConceptList()).all(),
	library: loadTexts,
	rate: async (concept, level, details = {}) =>
		doneOf(await callBackground('rate', { concept, level, details, tab: null })),
	unrate: async (concept) => doneOf(await callBackground('unrate', { concept, tab: null })),
	say: async (name, value) => doneOf(await callBackground('say', { name, value } as Said)),
	undo: async () => valueOf(await callBackground('undo', { tab: null })),
	settings: async () => valueOf(await callBackground('settings', null)) ?? defaultSettings,
	changeSettings: async (settings) => doneOf(await callBackground('change-settings', settings)),
	seenAdsChoice: async () => valueOf(await callBackground('seen-ads-choice', null)) ?? defaultSeenAdsChoice,
	setSeenAdsChoice: async (choice) => doneOf(await callBackground('set-seen-ads-choice', choice)),
	forgetAds: async (which) => doneOf(await callBackground('forget-ads', which)),
	readAds: (watch) => readAds(Date.now(), watch),
	adsOf: (keys) => readAdsOf(keys, Date.now()),
	kinship: loadKinship,
	writeRows: (rows, watch) => writeRows(rows, { ...watch, breathe }),
	writeCorrections: (signal) => writeCorrectionsKept(signal),
	onSavedAdsChange: (changed) => hearNotices(({ notice }) => notice === 'saved-ads-changed' && changed()),
	savedAd: readSavedKept,
	noteAd: async (key, note) => doneOf(await callBackground('note-ad', { key, note })),
	setAdStatus: async (key, status) => doneOf(await callBackground('set-ad-status', { key, status })),
	forgetSavedAd: async (key) => doneOf(await callBackground('forget-saved-ad', { key })),
	corrections: async () => valueOf(await callBackground('corrections', null)),
	uncorrect: async (id) => doneOf(await callBackground('uncorrect', { tab: null, id })),
	mutes: async () => valueOf(await callBackground('mutes', null)),
	unmute: async (mute) => doneOf(await callBackground('unmute', { tab: null, mute })),
	sites: async () => valueOf(await callBackground('sites', null)),
	setHostHidden: async (host, hidden) => doneOf(await callBackground('set-host-hidden', { host, hidden })),
	boards: () => readBoards(sites),
	askForBoards: () => askForBoards(sites),
	overlayKeys: () => readKeysOf('open-overlay'),
	about: loadAboutFacts,
	forgetEverything: async () => {
		const done = doneOf(await callBackground('forget-everything', null));
		if (done.ok) checking.keepDraft(emptyDraft);
		return done;
	},
	restoreOffer: async () => valueOf(await callBackground('restore-offer', null)),
	restore: async (wanted) => doneOf(await callBackground('restore', { wanted })),
};

// Drawn once the settings are known, so that nothing is seen in another theme or language first.
void api
	.settings()
	.then(applySettings)
	.then(() => render(<Dashboard api={api} />, document.body));
