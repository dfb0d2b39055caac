// Long work in slices: the page draws and hears its user between them, and a signal stops it.

/** How long one slice takes, in milliseconds: short enough for typing and scrolling. Raised, keys wait longer. */
const sliceMs = 8;

/** Lets the page draw and hear its user; where the browser can, what waits goes on before other work. */
const letOthersRun = (): Promise<void> => {
	const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
	return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
};

/** Work in slices: `if (slices.isDue()) await slices.pause()`, every few hundred steps. */
export type Slices = {
	/** True once this slice has lasted long enough. */
	readonly isDue: () => boolean;
	/** Rejects with the signal's reason once it is stopped. */
	readonly pause: () => Promise<void>;
};

/** Begins the first slice. */
export function startSlices(signal: AbortSignal): Slices {
	let since = performance.now();
	return {
		isDue: () => performance.now() - since > sliceMs,
		pause: async () => {
			await letOthersRun();
			signal.throwIfAborted();
			since = performance.now();
		},
	};
}

/** After so many steps the clock is looked at. */
const stepsAtOnce = 256;

/** Does something for each number from 0 to `count` - 1, in order. Rejects with the signal's reason once it is stopped. */
export async function forEachInSlices(count: number, signal: AbortSignal, work: (at: number) => void): Promise<void> {
	const slices = startSlices(signal);
	for (let at = 0; at < count; at++) {
		if (at % stepsAtOnce === 0 && slices.isDue()) await slices.pause();
		work(at);
	}
}
