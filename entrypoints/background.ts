// The background: answers calls, keeps the page script registered, opens the overlay on the keyboard command.
import { defineBackground } from 'wxt/utils/define-background';
import { answerCall } from '../src/app/answer-call.ts';
import { forgetDock } from '../src/app/dock.ts';
import { extensionPorts } from '../src/app/extension-ports.ts';
import { dismissFramesOf } from '../src/app/overlay-access.ts';
import { forgetMarks } from '../src/app/point-in-tab.ts';
import { closeOverlay, openOverlay } from '../src/app/steer-overlay.ts';
import type { Ports } from '../src/app/ports.ts';
import { forgetTab } from '../src/app/tab-records.ts';
import { defaultSettings } from '../src/core/settings.ts';
import { ownIdentity } from '../src/platform/identity.ts';
import { closeMirror } from '../src/platform/mirror.ts';
import { answerCalls, onPageGone } from '../src/platform/messages.ts';
import {
	injectIntoOpenTabs,
	onInstalled,
	onPermissionsChanged,
	reconcileRegistrations,
} from '../src/platform/registrations.ts';
import { onCommand, onTabClosed, openFirstRun, showInToolbar } from '../src/platform/tabs.ts';
import { markStyle } from '../src/reader/mark-style.ts';
import { adKey, pageKind } from '../src/sites/read-page.ts';
import { hostMatchPatterns, siteOf } from '../src/sites/registry.ts';
import { toolbarWords } from '../src/ui/words/toolbars.ts';

export default defineBackground(() => {
	const isListed = (address: string): boolean => {
		const url = URL.parse(address);
		return url !== null && siteOf(url) !== null;
	};
	const showReading = async (tab: number, requirements: number | null): Promise<void> => {
		const settings = await ports.settings.read().catch(() => defaultSettings);
		const words = toolbarWords(settings.language, navigator.languages);
		await (requirements === null
			? showInToolbar(tab, '', words.noAd)
			: showInToolbar(tab, '✓', words.adRead(requirements)));
	};
	const isList = (address: string): boolean => pageKind(address) === 'list';
	const ports: Ports = extensionPorts({ adKey, isListed, isList, showReading, markStyle });
	const own = ownIdentity();

	answerCalls((message, sender) => answerCall(ports, own, message, sender));
	const reachTabs = (): void =>
		void reconcileRegistrations(hostMatchPatterns).then(() => injectIntoOpenTabs(hostMatchPatterns));
	onInstalled(reachTabs);
	// A former version may have copied less, or nothing.
	onInstalled(() => void ports.copies.update());
	onInstalled((isFirst) => void (isFirst && openFirstRun()));
	onPermissionsChanged(reachTabs);
	onCommand('open-overlay', (tab) => void openOverlay(ports, tab));
	onPageGone(({ document }) => void closeOverlay(ports, document));
	const forgets = [forgetTab, forgetDock, forgetMarks, dismissFramesOf];
	onTabClosed((tab) => void Promise.all(forgets.map((forget) => forget(ports, tab))));
	void reconcileRegistrations(hostMatchPatterns);
	void closeMirror();
});
