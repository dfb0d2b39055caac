// How it stands with a draft, in one sentence: nothing to check, being read, stopped, not known, or cut.
import { words } from '../../../words/words.ts';
import type { DraftState } from './use-draft.ts';

/** The sentence, empty where all is as it should be; `isProblem` where something is in the way. */
export function sayState({ state, read, kept }: DraftState): { readonly says: string; readonly isProblem: boolean } {
	const { check: text, overlay } = words();
	if (state === 'empty') return { says: text.empty, isProblem: false };
	if (state === 'not-loaded' || state === 'broke') return { says: text.failed[state], isProblem: true };
	if (state === 'stopped') return { says: text.stopped, isProblem: false };
	if (read === null) return { says: text.waiting, isProblem: false };
	const { posting, analysis, findings } = read.reading;
	if (findings === null) return { says: text.silent(overlay.languageName(analysis.language)), isProblem: true };
	if (posting.truncated) return { says: text.cut(posting.text.length, kept.draft.text.length), isProblem: true };
	return { says: '', isProblem: false };
}
