// The keys that open the overlay, and where each browser lets its user change them.
import { useEffect, useState } from 'preact/hooks';
import type { DashboardApi } from '../../../api.ts';
import { words } from '../../../words/words.ts';

/** Pages of the browsers themselves, which no page may link to; typed by the user, so the same in every language. */
const places = { chromium: 'chrome://extensions/shortcuts', firefox: 'about:addons' } as const;

/** Nothing of the keys is said until the browser has answered. */
export function OverlayKeys({ api }: { readonly api: Pick<DashboardApi, 'overlayKeys'> }) {
	const text = words().settings;
	const [keys, setKeys] = useState<string | null | undefined>(undefined);
	useEffect(() => void api.overlayKeys().then(setKeys, () => setKeys(null)), [api]);
	return (
		<div class="choice-of">
			<h3>{text.overlayKeys}</h3>
			<p>{keys === undefined ? null : keys === null ? text.keysNone : text.keysNow(keys)}</p>
			<p class="hint">{text.keysHow}</p>
			<ul class="plain hint">
				<li>{text.keysChromium(places.chromium)}</li>
				<li>{text.keysFirefox(places.firefox)}</li>
			</ul>
		</div>
	);
}
