// How much longer a larger piece of work takes than a smaller one, in processor time of this thread: neither other
// processes nor the engine's own compiling and collecting beside it disturb it, and no machine is too slow. Linear work on four times as much gives about 4, quadratic about 16.

/** The least processor time of several runs, in microseconds; never 0. */
function leastMicros(work: () => unknown, runs: number): number {
	let least = Infinity;
	for (let run = 0; run < runs; run++) {
		const before = process.threadCpuUsage();
		work();
		const { user, system } = process.threadCpuUsage(before);
		least = Math.min(least, user + system);
	}
	return Math.max(1, least);
}

/** Below this the clock's grain and the start of the work count more than the work. */
const tooShortMicros = 20_000;

/** A ratio above this is looked at again: what disturbs a measure only adds to it, and the least of more runs is nearer the truth. */
const inDoubt = 6;
const mostLooks = 4;

/**
 * Time of `large` over time of `small`, the least of each. Work that is over in a fiftieth of a second counts as 1: the clock's
 * grain and the start of the work would count more than the work.
 */
export function cpuRatio(small: () => unknown, large: () => unknown, runs = 5): number {
	large();
	let [ofLarge, ofSmall] = [Infinity, Infinity];
	for (let look = 0; look < mostLooks; look++) {
		ofLarge = Math.min(ofLarge, leastMicros(large, runs));
		if (ofLarge < tooShortMicros) return 1;
		ofSmall = Math.min(ofSmall, leastMicros(small, runs));
		if (ofLarge / ofSmall <= inDoubt) break;
	}
	return ofLarge / ofSmall;
}
