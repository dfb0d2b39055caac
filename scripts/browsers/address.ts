// Which frame is meant by an address, and how frames are told of.

/** True when the url fits: a text is the end of its path, query and fragment aside; a function decides itself. */
export function matchAddress(address: string | ((url: string) => boolean), url: string): boolean {
	if (typeof address === 'function') return address(url);
	return URL.canParse(url) && new URL(url).pathname.endsWith(address);
}

/** What there is instead of the frame that was awaited. */
export const describeFrames = (urls: readonly string[]): string =>
	urls.length === 0 ? 'no frame at all.' : `frames at ${urls.join(', ')}.`;
