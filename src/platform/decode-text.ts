// The text of a file's bytes, in pieces: UTF-8, or UTF-16 where its mark says so.

/** Bytes of one piece. */
const pieceLength = 1 << 20;

/** Browsers let others run in between, so that a long text does not freeze the page. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const encodingOf = (bytes: Uint8Array): string =>
	bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';

/** The pieces in order, without the mark. Throws a `TypeError` where the bytes are no text; rejects when stopped. */
export async function* decodeText(
	bytes: Uint8Array<ArrayBuffer>,
	{ signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (done: number, of: number) => void },
): AsyncGenerator<string> {
	const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
	for (let at = 0; at < bytes.length; at += pieceLength) {
		if (at > 0) await breathe();
		signal.throwIfAborted();
		onProgress(at, bytes.length);
		yield decoder.decode(bytes.subarray(at, at + pieceLength), { stream: true });
	}
	yield decoder.decode();
}
