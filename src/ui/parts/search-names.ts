// Finding things by their names, typos forgiven: one index for every search box.
import Fuse from 'fuse.js';

/** Longer queries cost time and find nothing more; in UTF-16 code units. */
export const longestQuery = 64;

/** Something with names; `unsettled` are those that only the context settles. */
export type Named = {
	readonly label: string;
	readonly names?: readonly string[];
	readonly unsettled?: readonly string[];
};

/** Makes a search over some things: for a query at most `most` of them, the closest first; none for blanks. */
export function indexNames<Thing extends Named>(
	things: readonly Thing[],
): (query: string, most: number) => readonly Thing[] {
	const fuse = new Fuse(things, {
		keys: [
			{ name: 'label', weight: 2 },
			{ name: 'names', weight: 1 },
			{ name: 'unsettled', weight: 1 },
		],
		threshold: 0.3,
		ignoreLocation: false,
		minMatchCharLength: 1,
	});
	return (query, most) => {
		const asked = query.trim();
		return asked === '' ? [] : fuse.search(asked, { limit: most }).map(({ item }) => item);
	};
}
