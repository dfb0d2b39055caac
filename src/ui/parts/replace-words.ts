// Replaces words in a field as typing does, so that the browser's own undo takes it back.
import type { Span } from '../../core/span.ts';

/** As far as it is used here; the only way into a field that browsers keep on their list of what can be undone. */
type Typing = { readonly execCommand?: (command: string, showUi: boolean, value: string) => boolean };

/** Selects words in a field and brings them into sight, with the focus. */
export function selectWords(field: HTMLTextAreaElement, { start, end }: Span): void {
	field.focus();
	// Browsers scroll a field to where one types, and not to what is selected: an empty selection at its end is shown first.
	field.setSelectionRange(end, end);
	field.blur();
	field.focus();
	field.setSelectionRange(start, end);
	const line = Number.parseFloat(getComputedStyle(field).lineHeight) || 24;
	const { scrollHeight, clientHeight, scrollTop } = field;
	const about = (start / Math.max(1, field.value.length)) * scrollHeight;
	if (about < scrollTop || about > scrollTop + clientHeight - 2 * line) field.scrollTop = about - clientHeight / 2;
}

/** Puts words in the place of others and tells the field's listeners, as typing them would. */
export function replaceWords(field: HTMLTextAreaElement, span: Span, words: string): void {
	field.focus();
	field.setSelectionRange(span.start, span.end);
	const { execCommand } = document as Typing;
	const isTyped = execCommand?.call(document, words === '' ? 'delete' : 'insertText', false, words) === true;
	if (isTyped) return;
	field.setRangeText(words, span.start, span.end, 'end');
	field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/**
 * Where words stand now that stood at `span` in an earlier text of the field: there, or at the only place that has them; null where
 * they are gone or stand at several.
 */
export function findAgain(before: string, span: Span, now: string): Span | null {
	const words = before.slice(span.start, span.end);
	if (words === '') return null;
	if (now.slice(span.start, span.end) === words) return span;
	const first = now.indexOf(words);
	if (first < 0 || now.indexOf(words, first + 1) >= 0) return null;
	return { start: first, end: first + words.length };
}
