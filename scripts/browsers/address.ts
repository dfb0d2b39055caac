// Which frame is meant by an address.

/** True when the url fits: a text is the end of its path, query and fragment aside; a function decides itself. */
export function matchAddress(address: string | ((url: string) => boolean), url: string): boolean {
	if (typeof address === 'function') return address(url);
	return URL.canParse(url) && new URL(url).pathname.endsWith(address);
}
