// The script in supported pages, registered by the background.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callBackground, hearOrders, isExtensionAlive } from '../src/platform/messages.ts';
import { beginLife, openShadowRoot, overlayAddress } from '../src/platform/page-script.ts';
import { runReader } from '../src/reader/reader.ts';

export default defineUnlistedScript(() => {
	const life = beginLife();
	if (life === null) return;
	runReader(
		document,
		{ call: callBackground, hearOrders, overlayAddress, openRoot: openShadowRoot, isAlive: isExtensionAlive },
		life,
	);
});
