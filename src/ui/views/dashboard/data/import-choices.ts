// What a file would change, cut into pieces that a user can take or leave one by one, and put together again.
import { addEntries, entryKey, isListName, type Entry, type ListName } from '../../../../core/profile-entries.ts';
import type { ProfileChange, RatingChange, StatementChange } from '../../../../core/profile-change.ts';

type ListChange = Extract<StatementChange, { readonly what: ListName }>;

/** A change as a whole, or one entry of a list that is changed. `id` tells pieces of one file apart. */
export type ChangePiece =
	| { readonly id: string; readonly kind: 'rating'; readonly change: RatingChange }
	| { readonly id: string; readonly kind: 'statement'; readonly change: StatementChange }
	| {
			readonly id: string;
			readonly kind: 'entry';
			readonly change: ListChange;
			readonly before: Entry | null;
			readonly after: Entry | null;
	  };

const isList = (change: ProfileChange): change is ListChange => change.what !== 'rating' && isListName(change.what);

const byKey = (entries: readonly Entry[] | null): ReadonlyMap<string, Entry> =>
	new Map((entries ?? []).map((entry) => [entryKey(entry), entry]));

/** True when two entries say the same, whatever the order of their fields. */
const isSame = (a: Entry | null, b: Entry | null): boolean =>
	a === b ||
	(typeof a === 'object' &&
		typeof b === 'object' &&
		a !== null &&
		b !== null &&
		Object.entries(a).every(([name, value]) => Reflect.get(b, name) === value));

/** The entries that differ, what is new last; the change as a whole where none does: another order, or nothing said any more. */
function piecesOfList(change: ListChange): ChangePiece[] {
	const [held, wanted] = [byKey(change.before), byKey(change.after)];
	const pieces = [...new Set([...held.keys(), ...wanted.keys()])].flatMap((key): ChangePiece[] => {
		const [before, after] = [held.get(key) ?? null, wanted.get(key) ?? null];
		return isSame(before, after) ? [] : [{ id: `${change.what} ${key}`, kind: 'entry', change, before, after }];
	});
	return pieces.length > 0 ? pieces : [{ id: change.what, kind: 'statement', change }];
}

/** The pieces of changes, in their order. */
export const cutChanges = (changes: readonly ProfileChange[]): ChangePiece[] =>
	changes.flatMap((change): ChangePiece[] => {
		if (change.what === 'rating') return [{ id: `rating ${change.concept}`, kind: 'rating', change }];
		return isList(change) ? piecesOfList(change) : [{ id: change.what, kind: 'statement', change }];
	});

/** A list with the chosen pieces of its change alone. */
function composeList(change: ListChange, chosen: readonly ChangePiece[]): ProfileChange {
	const entries = chosen.flatMap((piece) => (piece.kind === 'entry' ? [piece] : []));
	const gone = new Set(
		entries.flatMap(({ before, after }) => (before !== null && after === null ? [entryKey(before)] : [])),
	);
	const kept = (change.before ?? []).filter((entry) => !gone.has(entryKey(entry)));
	const added = entries.flatMap(({ after }) => (after === null ? [] : [after]));
	return { ...change, after: addEntries<Entry>(kept, added) } as ProfileChange;
}

/** The changes that are left when only the chosen pieces are taken; a change of which all is taken stays as it is. */
export function composeChanges(
	changes: readonly ProfileChange[],
	isChosen: (piece: ChangePiece) => boolean,
): ProfileChange[] {
	return changes.flatMap((change): ProfileChange[] => {
		const pieces = cutChanges([change]);
		const chosen = pieces.filter(isChosen);
		if (chosen.length === 0) return [];
		return chosen.length === pieces.length || !isList(change) ? [change] : [composeList(change, chosen)];
	});
}
