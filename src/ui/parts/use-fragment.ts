// Where in the full page the user is: the address's fragment, so that a reload and the browser's own "back" keep the place.
import { useEffect, useState } from 'preact/hooks';

/** The parts of a fragment: "#/profile/rate/skill/axelos/negotiation" → ["profile", "rate", "skill", …]; empty for none. */
export const partsOf = (fragment: string): readonly string[] =>
	fragment
		.replace(/^#?\/?/, '')
		.split('/')
		.filter((part) => part !== '');

/** The parts of the page's fragment, now and after every change. */
export function useFragment(): readonly string[] {
	const [fragment, setFragment] = useState(location.hash);
	useEffect(() => {
		const follow = (): void => setFragment(location.hash);
		globalThis.addEventListener('hashchange', follow);
		return () => globalThis.removeEventListener('hashchange', follow);
	}, []);
	return partsOf(fragment);
}
