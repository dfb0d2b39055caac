// How much room a drawing has: charts are laid out for it anew, so that their letters keep one size.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Taken where nothing can be measured. */
const usual = 720;

/** The width of an element in whole CSS pixels, now and whenever it changes. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
	const place = useRef<HTMLDivElement>(null);
	const [width, setWidth] = useState(usual);
	useLayoutEffect(() => {
		const element = place.current;
		if (element === null || typeof ResizeObserver === 'undefined') return undefined;
		const measure = (): void => {
			if (element.clientWidth > 0) setWidth(element.clientWidth);
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => observer.disconnect();
	}, []);
	return [place, width];
}
