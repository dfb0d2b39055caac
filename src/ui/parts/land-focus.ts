// Where the keyboard focus goes when the control that had it is drawn no more, or has done what was wanted of it.
import { useCallback, useEffect, useRef } from 'preact/hooks';

/**
 * Gives a function that names places for the focus, by selectors. After one of the next drawings it goes to the first
 * place as soon as that is there, or to one of the others once the focus would be nowhere.
 */
export function useLanding(): (...places: readonly string[]) => void {
	const wanted = useRef<readonly string[]>([]);
	useEffect(() => {
		const [first, ...others] = wanted.current;
		if (first === undefined) return;
		const isNowhere = document.activeElement === null || document.activeElement === document.body;
		const places = isNowhere ? [first, ...others] : [first];
		const place = places.map((each) => document.querySelector<HTMLElement>(each)).find((each) => each !== null);
		if (place === undefined) return;
		wanted.current = [];
		place.focus();
	});
	return useCallback((...places) => {
		wanted.current = places;
	}, []);
}
