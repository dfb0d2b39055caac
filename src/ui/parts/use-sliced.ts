// Something that is made in slices from what a view has: what was made last stands until the next is there.
import { useEffect, useState } from 'preact/hooks';

/** What was made, and whether another is on its way. Null until the first is there. */
export type Sliced<Made> = { readonly made: Made | null; readonly isRunning: boolean };

/** Makes it anew whenever `make` is another function (`useCallback`); null: there is nothing to make it from. */
export function useSliced<Made>(make: ((signal: AbortSignal) => Promise<Made>) | null): Sliced<Made> {
	const [state, setState] = useState<Sliced<Made>>({ made: null, isRunning: make !== null });
	useEffect(() => {
		if (make === null) return undefined;
		const control = new AbortController();
		setState(({ made }) => ({ made, isRunning: true }));
		make(control.signal).then(
			(made) => {
				if (!control.signal.aborted) setState({ made, isRunning: false });
			},
			(error: unknown) => {
				if (!control.signal.aborted) throw error;
			},
		);
		return () => control.abort();
	}, [make]);
	return state;
}
