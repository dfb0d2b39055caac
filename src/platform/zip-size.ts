// How large the files of a ZIP archive are once they are unfolded: measured by unfolding, since what an archive says of
// itself may be a lie. Nothing that is unfolded is kept.

/** The names in the archive; or the one file at which it grew over the cap; or that it is no archive that can be read. */
export type ZipSize =
	| { readonly kind: 'measured'; readonly names: readonly string[] }
	| { readonly kind: 'too-large'; readonly name: string }
	| { readonly kind: 'broken' };

/** One file of the archive: where its bytes stand, and whether they are folded. */
type ZipFile = { readonly name: string; readonly method: number; readonly start: number; readonly end: number };

const endMark = 0x06054b50;
const fileMark = 0x02014b50;
const localMark = 0x04034b50;
/** Bytes of the record at the archive's end, and the longest comment behind it. */
const endLength = 22;
const longestComment = 65_535;
/** More files are no document. */
const mostFiles = 5_000;
const stored = 0;
const deflated = 8;

/** The place of the record at the end, -1 where there is none. */
function findEnd(view: DataView): number {
	const first = Math.max(0, view.byteLength - endLength - longestComment);
	for (let at = view.byteLength - endLength; at >= first; at--) if (view.getUint32(at, true) === endMark) return at;
	return -1;
}

/** The files that the archive lists; null where the list is broken. Throws a `RangeError` where it points outside. */
function listFiles(bytes: Uint8Array<ArrayBuffer>): ZipFile[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end < 0) return null;
	const count = view.getUint16(end + 10, true);
	if (count > mostFiles) return null;
	const files: ZipFile[] = [];
	let at = view.getUint32(end + 16, true);
	for (let file = 0; file < count; file++) {
		if (view.getUint32(at, true) !== fileMark) return null;
		const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
		const local = view.getUint32(at + 42, true);
		if (view.getUint32(local, true) !== localMark) return null;
		const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
		files.push({
			name,
			method: view.getUint16(at + 10, true),
			start,
			end: start + view.getUint32(at + 20, true),
		});
		at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return files;
}

/** Bytes of a folded file once unfolded; stops counting above `limit`. Rejects where it is broken. */
async function unfoldedSize(folded: Uint8Array<ArrayBuffer>, limit: number, signal: AbortSignal): Promise<number> {
	const unfolded = new Blob([folded]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	const reader = unfolded.getReader();
	let size = 0;
	for (;;) {
		signal.throwIfAborted();
		const { done, value } = await reader.read();
		if (done) return size;
		size += value.byteLength;
		if (size > limit) {
			await reader.cancel();
			return size;
		}
	}
}

/** Measures an archive against a cap on all of its files together, in bytes. Rejects with the signal's reason once stopped. */
export async function measureZip(bytes: Uint8Array<ArrayBuffer>, cap: number, signal: AbortSignal): Promise<ZipSize> {
	try {
		const files = listFiles(bytes);
		if (files === null) return { kind: 'broken' };
		let total = 0;
		for (const { name, method, start, end } of files) {
			if (end > bytes.length || (method !== stored && method !== deflated)) return { kind: 'broken' };
			const folded = bytes.subarray(start, end);
			total += method === stored ? folded.length : await unfoldedSize(folded, cap - total, signal);
			if (total > cap) return { kind: 'too-large', name };
		}
		return { kind: 'measured', names: files.map(({ name }) => name) };
	} catch {
		signal.throwIfAborted();
		return { kind: 'broken' };
	}
}
