// A file that holds one posting (text, Markdown, HTML, .docx) as a draft; what it is, its bytes say, and its name only where they
// cannot.
import { emptyDraft, type Draft } from '../core/draft.ts';
import type { ImportFault } from '../core/exchange.ts';
import type { Posting } from '../core/posting.ts';
import { quote } from '../core/span.ts';
import { containerOf } from '../exchange/file-kind.ts';

/** The text of a document, or why there is none. */
type Opened = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: ImportFault };

/** What opens files; all reject with the signal's reason once they are stopped. */
export type PostingOpeners = {
	/** The document as HTML. */
	readonly readDocx: (bytes: Uint8Array<ArrayBuffer>) => Promise<Opened>;
	readonly decode: (bytes: Uint8Array<ArrayBuffer>) => AsyncIterable<string>;
	readonly readHtml: (html: string) => Posting;
};

/** A file that is not opened, and why. */
type Refused = { readonly ok: false; readonly fault: ImportFault };

const refused = (code: ImportFault['code'], detail: string | null = null): Refused => ({
	ok: false,
	fault: { code, where: null, detail },
});

/** Larger files hold no posting; in bytes. */
const largest = 20_000_000;

/**
 * A posting as text that reads as it does: headings and list items have Markdown's signs, and blank lines stand between
 * blocks that are no items of one list.
 */
export function writePosting({ text, blocks }: Pick<Posting, 'text' | 'blocks'>): string {
	const signs = { heading: '## ', 'list-item': '- ', paragraph: '' } as const;
	return blocks
		.map(({ kind, span }, at) => {
			const isNext = kind === 'list-item' && blocks[at - 1]?.kind === 'list-item';
			return `${at === 0 ? '' : isNext ? '\n' : '\n\n'}${signs[kind]}${quote(text, span)}`;
		})
		.join('');
}

const draftOf = (posting: Posting): Draft => ({ title: posting.title?.value ?? '', text: writePosting(posting) });

const isHtml = (name: string, text: string): boolean =>
	/\.x?html?$/iu.test(name) || /^\s*(?:<!doctype html|<html[\s>])/iu.test(text.slice(0, 1_000));

async function decodeWhole(bytes: Uint8Array<ArrayBuffer>, { decode }: PostingOpeners): Promise<string | null> {
	const pieces: string[] = [];
	try {
		for await (const piece of decode(bytes)) pieces.push(piece);
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
	return pieces.join('').replace(/^\uFEFF/, '');
}

/** Opens a file. A text goes into the draft as it stands; of HTML and .docx the words, with headings and lists. */
export async function openPosting(
	name: string,
	bytes: Uint8Array<ArrayBuffer>,
	openers: PostingOpeners,
): Promise<{ readonly ok: true; readonly value: Draft } | Refused> {
	if (bytes.length === 0) return refused('empty');
	if (bytes.length > largest) return refused('too-large', `${largest / 1_000_000} MB`);
	const container = containerOf(bytes);
	switch (container) {
		case 'zip': {
			const opened = await openers.readDocx(bytes);
			return opened.ok ? { ok: true, value: draftOf(openers.readHtml(opened.text)) } : opened;
		}
		case 'old-word':
			return refused('unknown-format', '.doc');
		case 'pdf':
			return refused('unknown-format', '.pdf');
		case 'binary':
			return refused('not-text');
		case 'text': {
			const text = await decodeWhole(bytes, openers);
			if (text === null) return refused('not-text');
			if (text.trim() === '') return refused('empty');
			if (!isHtml(name, text)) return { ok: true, value: { ...emptyDraft.draft, text } };
			const draft = draftOf(openers.readHtml(text));
			return draft.text === '' ? refused('no-text') : { ok: true, value: draft };
		}
		default:
			return container satisfies never;
	}
}
