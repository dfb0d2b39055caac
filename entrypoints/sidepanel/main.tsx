// The side panel: the overlay's view for the active tab of its window, whatever tab that is.
import { render } from 'preact';
import { callBackground, hearNotices } from '../../src/platform/messages.ts';
import { followActiveTab, ownWindow } from '../../src/platform/side-panel.ts';
import { currentTab, namedTab, openFullPage } from '../../src/platform/tabs.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { OverlayApi } from '../../src/ui/api.ts';
import { bindAdCalls } from '../../src/ui/bind-ad-calls.ts';
import { applySettings } from '../../src/ui/parts/apply-settings.ts';
import { Overlay } from '../../src/ui/views/overlay.tsx';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/overlay.css';
import '../../src/ui/styles/overlay-bar.css';
import '../../src/ui/styles/overlay-views.css';
import '../../src/ui/styles/overlay-correct.css';
import '../../src/ui/styles/overlay-fit.css';
import '../../src/ui/styles/job-list.css';

async function start(): Promise<void> {
	const beside: { tab: number | null } = { tab: namedTab() };
	const listeners: (() => void)[] = [];
	const change = (): void => listeners.forEach((listener) => listener());
	const api: OverlayApi = {
		...bindAdCalls(callBackground, () => beside.tab),
		view: async () => {
			const { tab } = beside;
			const answer = tab === null ? null : await callBackground('tab-view', { tab });
			return answer?.ok === true ? answer.value : null;
		},
		onChange: (changed) => void listeners.push(changed),
		markWords: (spans, scroll) => {
			const { tab } = beside;
			if (tab !== null) void callBackground('mark-in-tab', { tab, spans, scroll });
		},
		// The browser docks the panel, and closes it.
		setDock: () => {},
		hide: () => {},
		leave: () => {},
		openPage: (route) => void openFullPage(route),
	};
	hearNotices((notice) => {
		if (notice.notice === 'tab-changed' ? notice.tab === beside.tab : notice.notice !== 'seen-ads-changed') change();
	});
	const window = await ownWindow();
	if (window !== null && beside.tab === null) {
		followActiveTab(window, (tab) => {
			beside.tab = tab;
			change();
		});
	}
	// Asked for last: a tab that comes to the front meanwhile is heard of.
	const first = await currentTab();
	beside.tab ??= first;
	// Beside a page that Plumbline sees nothing of there is no view that would say them.
	const settings = await callBackground('settings', null);
	await applySettings(settings?.ok === true ? settings.value : defaultSettings);
	render(<Overlay api={api} isPanel />, document.body);
}

void start();
