// The background: answers calls, keeps the page script registered, opens the overlay on the keyboard command.
import { defineBackground } from 'wxt/utils/define-background';
import { answerCall } from '../src/app/answer-call.ts';
import { forgetDock } from '../src/app/dock.ts';
import { extensionPorts } from '../src/app/extension-ports.ts';
import { dismissFramesOf } from '../src/app/overlay-access.ts';
import { forgetMarks } from '../src/app/point-in-tab.ts';
import { closeOverlay, openOverlay } from '../src/app/steer-overlay.ts';
import { forgetTab } from '../src/app/tab-records.ts';
import { ownIdentity } from '../src/platform/identity.ts';
import { closeMirror } from '../src/platform/mirror.ts';
import { answerCalls, onPageGone } from '../src/platform/messages.ts';
import {
	injectIntoOpenTabs,
	onInstalled,
	onPermissionsChanged,
	reconcileRegistrations,
} from '../src/platform/registrations.ts';
import { onCommand, onTabClosed, showInToolbar } from '../src/platform/tabs.ts';
import { markStyle } from '../src/reader/mark-style.ts';
import { adKey, pageKind } from '../src/sites/read-page.ts';
import { hostMatchPatterns, siteOf } from '../src/sites/registry.ts';
import { words } from '../src/ui/words/words.ts';

export default defineBackground(() => {
	const isListed = (address: string): boolean => {
		const url = URL.parse(address);
		return url !== null && siteOf(url) !== null;
	};
	const showReading = (tab: number, requirements: number | null): Promise<void> =>
		requirements === null
			? showInToolbar(tab, '', words().toolbar.noAd)
			: showInToolbar(tab, '✓', words().toolbar.adRead(requirements));
	const isList = (address: string): boolean => pageKind(address) === 'list';
	const ports = extensionPorts({ adKey, isListed, isList, showReading, markStyle });
	const own = ownIdentity();

	answerCalls((message, sender) => answerCall(ports, own, message, sender));
	const reachTabs = (): void =>
		void reconcileRegistrations(hostMatchPatterns).then(() => injectIntoOpenTabs(hostMatchPatterns));
	onInstalled(reachTabs);
	// A former version may have copied less, or nothing.
	onInstalled(() => void ports.copies.update());
	onPermissionsChanged(reachTabs);
	onCommand('open-overlay', (tab) => void openOverlay(ports, tab));
	onPageGone(({ document }) => void closeOverlay(ports, document));
	const forgets = [forgetTab, forgetDock, forgetMarks, dismissFramesOf];
	onTabClosed((tab) => void Promise.all(forgets.map((forget) => forget(ports, tab))));
	void reconcileRegistrations(hostMatchPatterns);
	void closeMirror();
});
