// A file that the user gave, looked at: what it would change, or everything that is wrong with it. Nothing is changed here.
import type { Everything, ImportFault, ImportFaultCode, ImportKind, StagedProfile } from '../core/exchange.ts';
import type { Profile } from '../core/profile.ts';
import { findChanges, withRatings } from './differences.ts';
import { containerOf, textKindOf } from './file-kind.ts';
import { readBackup } from './read-backup.ts';
import { readJsonResume } from './read-json-resume.ts';
import { readRatingsCsv } from './ratings-csv.ts';
import { readResume } from './read-resume.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The largest file with pages, in bytes. */
export const largestDocument = 20_000_000;

/** The largest table, JSON Resume or running text, in bytes. */
export const largestText = 5_000_000;

/** The text of a document, or why there is none. */
export type DocumentText =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly fault: ImportFault };

/** What opens files for the reader: the parts that need a browser. All reject with the signal's reason once stopped. */
export type Openers = {
	readonly readPdf: (bytes: Uint8Array<ArrayBuffer>) => Promise<DocumentText>;
	readonly readDocx: (bytes: Uint8Array<ArrayBuffer>) => Promise<DocumentText>;
	/** The text of bytes in pieces; throws a `TypeError` where they are no text. Takes UTF-8, and UTF-16 with its mark. */
	readonly decode: (bytes: Uint8Array<ArrayBuffer>) => AsyncIterable<string>;
};

/** A file, and what it is read beside. */
export type GivenFile = {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly profile: Profile;
	readonly vocabulary: Vocabulary;
	/** ISO 8601 instant: "today" for open times, and when ratings without a date count as given. */
	readonly now: string;
	readonly openers: Openers;
};

/** What a file would change. `everything`: what a backup would put in place of all; null for other files. */
export type StagedFile =
	| {
			readonly ok: true;
			readonly kind: ImportKind;
			readonly staged: StagedProfile;
			readonly everything: Everything | null;
	  }
	| { readonly ok: false; readonly faults: readonly ImportFault[] };

const refuse = (code: ImportFaultCode, detail: string | null = null): StagedFile => ({
	ok: false,
	faults: [{ code, where: null, detail }],
});

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;

/** Looks at a file. Rejects only when it was stopped. */
export async function stageFile(file: GivenFile): Promise<StagedFile> {
	const { bytes, openers } = file;
	if (bytes.length === 0) return refuse('empty');
	const container = containerOf(bytes);
	switch (container) {
		case 'pdf':
			return stageDocument(file, openers.readPdf);
		case 'zip':
			return stageDocument(file, openers.readDocx);
		case 'old-word':
			return refuse('unknown-format', '.doc');
		case 'binary':
			return refuse('not-text');
		case 'text':
			return stageText(file);
		default:
			return container satisfies never;
	}
}

async function stageDocument(file: GivenFile, read: Openers['readPdf']): Promise<StagedFile> {
	if (file.bytes.length > largestDocument) return refuse('too-large', megabytes(largestDocument));
	const document = await read(file.bytes);
	return document.ok ? stageResume(document.text, file) : { ok: false, faults: [document.fault] };
}

function stageResume(text: string, { profile, vocabulary }: GivenFile): StagedFile {
	if (text.trim() === '') return refuse('empty');
	return { ok: true, kind: 'resume', staged: readResume(text, profile, vocabulary), everything: null };
}

/** Bytes that are enough to tell what a text is. */
const openingLength = 4_096;

/** The bytes of a file are no text. */
class NotText extends Error {}

/** The text of a file in pieces. Throws `NotText`. */
async function* piecesOf({ bytes, openers }: GivenFile): AsyncGenerator<string> {
	const pieces = openers.decode(bytes)[Symbol.asyncIterator]();
	for (;;) {
		const piece = await pieces.next().catch((error: unknown) => {
			throw error instanceof TypeError ? new NotText() : error;
		});
		if (piece.done === true) return;
		yield piece.value;
	}
}

async function stageText(file: GivenFile): Promise<StagedFile> {
	try {
		let opening = '';
		for await (const piece of piecesOf(file)) {
			opening += piece;
			if (opening.length >= openingLength) break;
		}
		return await stageTextOf(file, opening);
	} catch (error) {
		if (error instanceof NotText) return refuse('not-text');
		throw error;
	}
}

async function stageTextOf(file: GivenFile, opening: string): Promise<StagedFile> {
	const { bytes, profile, vocabulary, now } = file;
	const kind = textKindOf(file.name, opening);
	if (kind === 'backup') {
		const read = await readBackup(piecesOf(file));
		if (!read.ok) return read;
		const changes = findChanges(profile, read.value.profile);
		return { ok: true, kind, staged: { changes, proposals: [], quotes: [], skipped: [] }, everything: read.value };
	}
	if (kind === 'unknown') return refuse('unknown-format');
	if (bytes.length > largestText) return refuse('too-large', megabytes(largestText));
	let text = '';
	for await (const piece of piecesOf(file)) text += piece;
	if (text.trim() === '') return refuse('empty');
	if (kind === 'resume') return stageResume(text, file);
	if (kind === 'json-resume') {
		const read = readJsonResume(text, profile, vocabulary, now);
		return read.ok ? { ok: true, kind, staged: read.value, everything: null } : read;
	}
	const { ratings, faults } = readRatingsCsv(text, profile, vocabulary, now);
	if (ratings.length === 0 && faults.length > 0) return { ok: false, faults };
	const changes = findChanges(profile, { ...profile, ratings: withRatings(profile, ratings) });
	return { ok: true, kind, staged: { changes, proposals: [], quotes: [], skipped: faults }, everything: null };
}
