// The script in supported pages, registered by the background.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callBackground, hearOrders, isExtensionAlive } from '../src/platform/messages.ts';
import { openShadowRoot, overlayAddress, takeOver } from '../src/platform/page-script.ts';
import { runReader } from '../src/reader/reader.ts';

export default defineUnlistedScript(() => {
	runReader(
		document,
		{ call: callBackground, hearOrders, overlayAddress, openRoot: openShadowRoot, isAlive: isExtensionAlive },
		takeOver(),
	);
});
