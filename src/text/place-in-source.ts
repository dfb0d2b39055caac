// Where words of a posting stand in the text that it was read from: bullets, Markdown's signs and spare white space are in that
// text and not in the posting.
import type { Places } from '../core/places.ts';
import type { Span } from '../core/span.ts';

/** Signs that a posting leaves out wherever they stand. */
const isSpare = (unit: string): boolean => /[\s\u00ad\u200b\u2060]/u.test(unit);

/** The places of a run's characters from a place of the source on, white space set aside; null where it does not stand there. */
function matchAt(run: string, source: string, from: number): number[] | null {
	const places: number[] = [];
	let at = from;
	for (let of = 0; of < run.length; of++) {
		const wanted = run[of] ?? '';
		if (isSpare(wanted)) {
			places.push(at);
			continue;
		}
		while (at < source.length && isSpare(source[at] ?? '')) at++;
		if (source[at] !== wanted) return null;
		places.push(at);
		at++;
	}
	return places;
}

/** Where a run begins in the source, not before `from`; null where it does not stand there within reach. */
function findRun(run: string, source: string, from: number): number[] | null {
	const first = run.trimStart()[0] ?? '';
	if (first === '') return null;
	for (let at = source.indexOf(first, from); at >= 0 && at - from <= reach; at = source.indexOf(first, at + 1)) {
		const places = matchAt(run, source, at);
		if (places !== null) return places;
	}
	return null;
}

/** So far behind the run before a run is looked for: blank lines, rules and bullets are shorter. */
const reach = 20_000;

/**
 * Finds every block of a posting in the text that it was read from, in order. Takes time in proportion to the length of the
 * source, for all texts but those that are made to make it slow.
 */
export function placesInSource(text: string, blocks: readonly { readonly span: Span }[], source: string): Places {
	const places = new Int32Array(text.length).fill(-1);
	let from = 0;
	for (const { span } of blocks) {
		const found = findRun(text.slice(span.start, span.end), source, from);
		if (found === null) continue;
		places.set(found, span.start);
		from = (found.at(-1) ?? from) + 1;
	}
	return places;
}
