// Which frame is meant by an address, and waiting for it.
import { firstAnswer, type Announcer } from './deadline.ts';

/** Names a frame by its address; see `matchAddress`. */
export type FrameAddress = string | ((url: string) => boolean);

/** True when the url fits: a text is the end of its path, query and fragment aside; a function decides itself. */
export function matchAddress(address: FrameAddress, url: string): boolean {
	if (typeof address === 'function') return address(url);
	return URL.canParse(url) && new URL(url).pathname.endsWith(address);
}

/** The frames of a tab as a browser tells of them. */
export type TabFrames<BrowserFrame> = {
	readonly announce: Announcer;
	/** The frames inside the tab, as they are now. */
	readonly list: () => readonly BrowserFrame[];
	readonly urlOf: (frame: BrowserFrame) => string;
	/** Resolves once the frame's document is there in full; rejects when the frame goes before. */
	readonly whenParsed: (frame: BrowserFrame) => Promise<void>;
};

/** The frames of a tab at an address. */
export const framesAt = <BrowserFrame>(
	{ list, urlOf }: TabFrames<BrowserFrame>,
	address: FrameAddress,
): readonly BrowserFrame[] => list().filter((frame) => matchAddress(address, urlOf(frame)));

const describeFrames = (urls: readonly string[]): string =>
	urls.length === 0 ? 'no frame at all.' : `frames at ${urls.join(', ')}.`;

/** The first frame at an address in the tab at `tabUrl`, with its document. Where one goes meanwhile the next is awaited. */
export async function awaitFrame<BrowserFrame>(
	frames: TabFrames<BrowserFrame>,
	address: FrameAddress,
	tabUrl: string,
): Promise<BrowserFrame> {
	for (;;) {
		const frame = await firstAnswer(
			frames.announce,
			() => framesAt(frames, address)[0],
			`a frame at ${String(address)} in ${tabUrl}`,
			() => describeFrames(frames.list().map(frames.urlOf)),
		);
		try {
			await frames.whenParsed(frame);
			return frame;
		} catch (error) {
			if (framesAt(frames, address).includes(frame)) throw error;
		}
	}
}
