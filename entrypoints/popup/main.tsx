// The popup: finds its tab and mounts the view.
import { render } from 'preact';
import { loadConceptList } from '../../src/app/load-concepts.ts';
import { loadTexts } from '../../src/app/load-texts.ts';
import { isRatable } from '../../src/core/rating.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { callBackground, hearNotices } from '../../src/platform/messages.ts';
import { hasSidePanel, openSidePanel, ownWindow } from '../../src/platform/side-panel.ts';
import { askToRead, mayRead } from '../../src/platform/site-access.ts';
import { currentTab, namedTab, openFullPage } from '../../src/platform/tabs.ts';
import { hostMatchPatterns } from '../../src/sites/registry.ts';
import type { PopupApi } from '../../src/ui/api.ts';
import { bindAdCalls } from '../../src/ui/bind-ad-calls.ts';
import { applySettings } from '../../src/ui/parts/apply-settings.ts';
import { Popup } from '../../src/ui/views/popup.tsx';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/popup.css';

async function start(): Promise<void> {
	const tab = namedTab() ?? (await currentTab());
	// Known before the click: browsers open a panel only at once.
	const window = await ownWindow();
	const { rate, saveAd, unsaveAd } = bindAdCalls(callBackground, () => tab);
	const api: PopupApi = {
		rate,
		saveAd,
		unsaveAd,
		view: async () => {
			const answer = tab === null ? null : await callBackground('tab-view', { tab });
			return answer?.ok === true ? answer.value : null;
		},
		onChange: (changed) => hearNotices(({ notice }) => notice !== 'seen-ads-changed' && changed()),
		ratings: async () => {
			const answer = await callBackground('profile', null);
			return answer?.ok === true ? answer.value.ratings : null;
		},
		targets: async () => {
			const answer = await callBackground('profile', null);
			return answer?.ok === true ? answer.value.targets : null;
		},
		library: loadTexts,
		concepts: async () => (await loadConceptList()).all().filter(isRatable),
		unrate: async (concept) => (await callBackground('unrate', { concept, tab }))?.ok === true,
		ownSkills: async () => {
			const answer = await callBackground('own-skills', null);
			return answer?.ok === true ? answer.value : null;
		},
		addOwnSkill: (label, kind) => callBackground('add-own-skill', { label, kind, tab }),
		removeOwnSkill: async (id) => (await callBackground('remove-own-skill', { id, tab }))?.ok === true,
		setSiteHidden: async (hidden) =>
			tab !== null && (await callBackground('set-site-hidden', { tab, hidden }))?.ok === true,
		noteAd: async (key, note) => (await callBackground('note-ad', { key, note }))?.ok === true,
		openDashboard: (route) => void openFullPage(route).then(() => close()),
		openSidePanel: window === null || !hasSidePanel() ? null : () => void openSidePanel(window).then(() => close()),
		mayReadSites: () => mayRead(hostMatchPatterns),
		askForSites: () => askToRead(hostMatchPatterns),
	};
	const settings = await callBackground('settings', null);
	await applySettings(settings?.ok === true ? settings.value : defaultSettings);
	render(<Popup api={api} />, document.body);
}

void start();
