// Addresses within the view of ads: the list, one ad, several side by side, and what was corrected.

/** What an address shows. */
export type AdsRoute =
	| { readonly part: 'list' }
	| { readonly part: 'corrections' }
	| { readonly part: 'ad'; readonly key: string }
	| { readonly part: 'compare'; readonly keys: readonly string[] };

/** So many ads stand side by side at most. */
export const mostCompared = 4;

/** The key of an address's part; as it stands there where it is no encoded text. */
function decodeKey(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/**
 * Reads the parts of a fragment: ["ads", "builtin%2F7"]. An ad's key holds a slash, encoded or not, so it is never the name
 * of a part.
 */
export function readAdsRoute([, part, ...rest]: readonly string[]): AdsRoute {
	if (part === undefined) return { part: 'list' };
	if (part === 'corrections') return { part };
	if (part !== 'compare') return { part: 'ad', key: [part, ...rest].map(decodeKey).join('/') };
	return { part, keys: [...new Set(rest.map(decodeKey))].slice(0, mostCompared) };
}

/** The address of the list. */
export const listAddress = '#/ads';

/** The address of what was corrected. */
export const correctionsAddress = '#/ads/corrections';

/** The address of one ad. */
export const adAddress = (key: string): string => `#/ads/${encodeURIComponent(key)}`;

/** The address of several ads side by side. */
export const compareAddress = (keys: readonly string[]): string =>
	`#/ads/compare/${keys.map(encodeURIComponent).join('/')}`;
