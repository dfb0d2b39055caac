// Sorting very many things without holding up the page: short runs are sorted at once, and merged in slices.
import { startSlices } from './slices.ts';

/** Sorted at once: some milliseconds, whatever is compared. */
const runLength = 1024;

/**
 * The places 0 to `count` - 1 in the order of what stands there. `compare` gets two places; what it finds equal stays in the
 * order of the places. Rejects with the signal's reason once it is stopped.
 */
export async function sortInSlices(
	count: number,
	compare: (one: number, other: number) => number,
	signal: AbortSignal,
): Promise<Uint32Array> {
	const slices = startSlices(signal);
	let from = Uint32Array.from({ length: count }, (_, at) => at);
	let to = new Uint32Array(count);
	for (let start = 0; start < count; start += runLength) {
		from.subarray(start, start + runLength).sort((a, b) => compare(a, b) || a - b);
		if (slices.isDue()) await slices.pause();
	}
	for (let width = runLength; width < count; width *= 2) {
		for (let start = 0; start < count; start += 2 * width) {
			const [middle, end] = [Math.min(start + width, count), Math.min(start + 2 * width, count)];
			let [left, right] = [start, middle];
			for (let at = start; at < end; at++) {
				const [one = 0, other = 0] = [from[left], from[right]];
				const isLeft = left < middle && (right >= end || compare(one, other) <= 0);
				to[at] = isLeft ? one : other;
				if (isLeft) left += 1;
				else right += 1;
				if (at % runLength === 0 && slices.isDue()) await slices.pause();
			}
		}
		[from, to] = [to, from];
	}
	return from;
}
