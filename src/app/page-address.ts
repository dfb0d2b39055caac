// Parts of a page's address that use cases compare.

/** An address without its fragment. */
export const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;

/** The host name of an address, empty when it has none. */
export const hostOf = (url: string): string => URL.parse(url)?.hostname ?? '';
