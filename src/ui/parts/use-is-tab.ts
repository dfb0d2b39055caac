// Whether the overlay's frame is as small as its tab: the user has collapsed it, or the page leaves it no other room.
import { useEffect, useState } from 'preact/hooks';

/** The tab is 56 pixels wide, and nothing else is near that. */
const query = '(max-width: 64px)';

/** True while there is room for the tab alone, whatever the user chose. */
export function useIsTab(): boolean {
	const [isTab, setTab] = useState(() => globalThis.matchMedia?.(query).matches ?? false);
	useEffect(() => {
		const media = globalThis.matchMedia?.(query);
		const follow = (): void => setTab(media.matches);
		media?.addEventListener('change', follow);
		return () => media?.removeEventListener('change', follow);
	}, []);
	return isTab;
}
