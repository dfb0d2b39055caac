// One piece of a change in words: what it is about, what stands there now, and what would stand there.
import { entryKey, type Entry } from '../../../../core/profile-entries.ts';
import type { StatementChange } from '../../../../core/profile-change.ts';
import type { Rating } from '../../../../core/rating.ts';
import { ratingText } from '../../../parts/level-text.ts';
import { words } from '../../../words/words.ts';
import type { ChangePiece } from './import-choices.ts';
import { languageName, type NameOf } from './names.ts';

/** `kind`: "Language"; `about`: "French"; null: nothing stands there. */
export type Described = {
	readonly kind: string;
	readonly about: string;
	readonly before: string | null;
	readonly after: string | null;
};

/** A rating in words, with what stands beside it. */
function sayRating(rating: Rating | null): string | null {
	if (rating === null) return null;
	const text = words();
	const { level, scale, evidence, lastUsed } = rating;
	const parts = [
		ratingText(level, scale, text),
		...(lastUsed === undefined ? [] : [text.data.lastUsed(lastUsed)]),
		...(evidence === undefined ? [] : [text.data.evidence(evidence)]),
	];
	return parts.join(' · ');
}

/** What an entry is about. */
function sayEntry(entry: Entry, nameOf: NameOf): string {
	const text = words();
	if (typeof entry === 'string') return nameOf(entry);
	if ('degree' in entry) {
		const degree = text.degrees[entry.degree];
		return entry.field === null ? degree : text.data.degreeIn(degree, nameOf(entry.field));
	}
	return 'code' in entry ? languageName(entry.code, nameOf) : nameOf(entry.concept);
}

/** What is said of it: a level, years, a last day; plainly that it is there, for what has no more to it. */
function sayValue(entry: Entry | null): string | null {
	const text = words().data;
	if (entry === null) return null;
	if (typeof entry === 'string' || 'degree' in entry) return text.added;
	if ('code' in entry) return entry.level.toUpperCase();
	if ('years' in entry) return text.yearsValue(entry.years);
	return entry.expiresOn === null ? text.noLastDay : text.expires(entry.expiresOn);
}

/** A statement as a whole. */
function sayStatement(value: StatementChange['after'], nameOf: NameOf): string | null {
	if (value === null) return null;
	if (typeof value === 'number') return words().data.yearsValue(value);
	if (typeof value === 'string') return nameOf(value);
	return value.map((entry) => sayEntry(entry, nameOf)).join(', ');
}

/** Says one piece. */
export function describePiece(piece: ChangePiece, nameOf: NameOf): Described {
	const { statements } = words().data;
	const kind = statements[piece.change.what];
	if (piece.kind === 'rating') {
		const { concept, before, after } = piece.change;
		return { kind, about: nameOf(concept), before: sayRating(before), after: sayRating(after) };
	}
	if (piece.kind === 'statement') {
		const { before, after } = piece.change;
		return { kind, about: '', before: sayStatement(before, nameOf), after: sayStatement(after, nameOf) };
	}
	const { before, after } = piece;
	const entry = after ?? before;
	return {
		kind,
		about: entry === null ? '' : sayEntry(entry, nameOf),
		before: sayValue(before),
		after: sayValue(after),
	};
}

/** The key under which a résumé's words for a piece are found; null for pieces that no words stand behind. */
export const quoteKeyOf = (piece: ChangePiece): string | null =>
	piece.kind === 'entry' && piece.after !== null ? `${piece.change.what} ${entryKey(piece.after)}` : null;
