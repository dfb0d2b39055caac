// What a file is, by its first bytes and its name; nothing is read further for it.
import { isRatingsCsv } from './ratings-csv.ts';
import { backupMark } from './write-backup.ts';

/** Files that are opened before their text can be read, and text itself. `old-word`: .doc, which nothing here opens. */
export type Container = 'pdf' | 'zip' | 'old-word' | 'text' | 'binary';

/** Text by what it says. `unknown`: by its name it is something that Plumbline does not read. */
export type TextKind = 'backup' | 'json-resume' | 'ratings-csv' | 'resume' | 'unknown';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
	signature.every((byte, at) => bytes[at] === byte);

/** "%PDF-"; other bytes may stand before it. */
const pdfMark = [0x25, 0x50, 0x44, 0x46, 0x2d];
const pdfMarkWithin = 1_024;

function isPdf(bytes: Uint8Array): boolean {
	for (let at = bytes.indexOf(0x25); at >= 0 && at < pdfMarkWithin; at = bytes.indexOf(0x25, at + 1)) {
		if (startsWith(bytes.subarray(at, at + pdfMark.length), pdfMark)) return true;
	}
	return false;
}

/** What the bytes are. Zero bytes stand in no text but UTF-16, which begins with a mark. */
export function containerOf(bytes: Uint8Array): Container {
	if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
	if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-word';
	if (isPdf(bytes)) return 'pdf';
	const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
	return !isUtf16 && bytes.subarray(0, 65_536).includes(0) ? 'binary' : 'text';
}

/** Endings of names of running text; files without an ending are taken for it as well. */
const textEndings = new Set(['', 'txt', 'text', 'md', 'markdown']);

/** What a text is. `opening`: its beginning, without a byte order mark. */
export function textKindOf(name: string, opening: string): TextKind {
	const ending = /\.([a-z\d]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	if (opening.startsWith(backupMark) || ending === 'jsonl') return 'backup';
	if (ending === 'json' || /^\s*\{/.test(opening)) return 'json-resume';
	if (ending === 'csv' || ending === 'tsv' || isRatingsCsv(opening)) return 'ratings-csv';
	return textEndings.has(ending) ? 'resume' : 'unknown';
}
