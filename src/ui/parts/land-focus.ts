// Where the keyboard focus goes when the control that had it is drawn no more, or has done what was wanted of it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/**
 * Gives a function that names places for the focus, by selectors: call it when what was drawn last may hold them. At the
 * next drawing the focus goes to the first place, as soon as that is there, or to one of the others where it would be nowhere.
 */
export function useLanding(): (...places: readonly string[]) => void {
	const wanted = useRef<readonly string[]>([]);
	const [, redraw] = useState(0);
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
		redraw((times) => times + 1);
	}, []);
}
