// The draft of this tab: it survives a reload and ends with the tab. It is in the tab's own session storage, which no page reaches.
import { emptyDraft, type KeptDraft } from '../core/draft.ts';

const key = 'draft';

/** Longer drafts are not kept over a reload, in UTF-16 code units as they are written: browsers give about five million. */
const longest = 4_000_000;

/** As much of the shape as tells a draft of ours from anything else. */
const isKept = (value: unknown): value is KeptDraft =>
	typeof value === 'object' &&
	value !== null &&
	'draft' in value &&
	typeof (value.draft as { readonly text?: unknown } | null)?.text === 'string' &&
	'mutes' in value &&
	Array.isArray(value.mutes);

/** What the tab holds; nothing where there is none, or it cannot be read. */
function read(): KeptDraft {
	try {
		const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
		return isKept(value) ? value : emptyDraft;
	} catch {
		return emptyDraft;
	}
}

/** Writes it down; false where it is too long or the browser keeps nothing. An older draft is gone then, so that it cannot come back. */
function write(kept: KeptDraft): boolean {
	try {
		const written = JSON.stringify(kept);
		sessionStorage.removeItem(key);
		const { draft, earlier, mutes } = kept;
		if (draft.text === '' && draft.title === '' && earlier === null && mutes.length === 0) return true;
		if (written.length > longest) return false;
		sessionStorage.setItem(key, written);
		return true;
	} catch {
		return false;
	}
}

/** The draft of the page: in its memory whatever its length, and in the tab's storage where that takes it. */
export function openKeptDraft(): {
	readonly keptDraft: () => KeptDraft;
	/** False where it would not survive a reload. */
	readonly keepDraft: (kept: KeptDraft) => boolean;
} {
	let latest: KeptDraft | null = null;
	return {
		keptDraft: () => (latest ??= read()),
		keepDraft: (kept) => {
			latest = kept;
			return write(kept);
		},
	};
}
