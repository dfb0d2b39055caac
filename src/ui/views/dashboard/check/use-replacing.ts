// Replacing words of the field at a click, and taking the last replacement back.
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../../../../core/span.ts';
import { replaceWords } from '../../../parts/replace-words.ts';
import { words } from '../../../words/words.ts';

/** What was replaced last; `after`: the whole text behind it, by which it is known that nothing was typed since. */
type Replaced = { readonly at: number; readonly from: string; readonly to: string; readonly after: string };

/** Replaces, and undoes. `undo` null: there is nothing to undo but by the browser's own keys. */
export type Replacing = { readonly replace: (place: Span, by: string) => void; readonly undo: (() => void) | null };

/** For one field, whose text is `now`. */
export function useReplacing(
	field: RefObject<HTMLTextAreaElement | null>,
	now: string,
	onSaid: (said: string) => void,
): Replacing {
	const [last, setLast] = useState<Replaced | null>(null);
	const text = words().check;
	const replace = (place: Span, to: string): void => {
		if (field.current === null) return;
		const from = field.current.value.slice(place.start, place.end);
		replaceWords(field.current, place, to);
		setLast({ at: place.start, from, to, after: field.current.value });
		onSaid(text.fixed(from, to));
	};
	const undo = (): void => {
		if (field.current === null || last === null) return;
		replaceWords(field.current, { start: last.at, end: last.at + last.to.length }, last.from);
		setLast(null);
		onSaid(text.undone);
	};
	return { replace, undo: last?.after === now ? undo : null };
}
