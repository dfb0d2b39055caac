// The text of a file's bytes, in pieces: UTF-8, or UTF-16 where its mark says so.

/** Bytes of one piece. */
const pieceLength = 1 << 20;

/** Browsers let others run in between, so that a long text does not freeze the page. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const encodingOf = (bytes: Uint8Array): string =>
	bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';

type Watch = { readonly signal: AbortSignal; readonly onProgress: (done: number, of: number) => void };

/** The pieces of `size` bytes, each read when its turn comes. */
async function* decode(
	size: number,
	pieceAt: (from: number, to: number) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>,
	{ signal, onProgress }: Watch,
): AsyncGenerator<string> {
	let decoder: TextDecoder | null = null;
	for (let at = 0; at < size; at += pieceLength) {
		if (at > 0) await breathe();
		signal.throwIfAborted();
		onProgress(at, size);
		const piece = await pieceAt(at, at + pieceLength);
		decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
		yield decoder.decode(piece, { stream: true });
	}
	yield decoder?.decode() ?? '';
}

/** The pieces in order, without the mark. Throws a `TypeError` where the bytes are no text; rejects when stopped. */
export const decodeText = (bytes: Uint8Array<ArrayBuffer>, watch: Watch): AsyncGenerator<string> =>
	decode(bytes.length, (from, to) => bytes.subarray(from, to), watch);

/** The same of a file, of which only one piece at a time is in memory. Throws a `TypeError` as well where it holds zero bytes. */
export const decodeFile = (file: Blob, watch: Watch): AsyncGenerator<string> =>
	decode(
		file.size,
		async (from, to) => {
			const piece = new Uint8Array(await file.slice(from, to).arrayBuffer());
			if (from === 0 && encodingOf(piece) === 'utf-8' && piece.includes(0)) throw new TypeError('The file is no text.');
			return piece;
		},
		watch,
	);
