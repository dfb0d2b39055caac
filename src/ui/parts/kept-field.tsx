// A field that is edited in place: saved when it is left or at Enter, and never emptied of what was typed when that fails.
import type { TargetedFocusEvent, TargetedInputEvent, TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { words } from '../words/words.ts';
import type { Typed } from './read-typed.ts';

type Props<Value> = {
	readonly label: string;
	/** What is kept, as it is written; empty for nothing. */
	readonly kept: string;
	readonly kind: 'text' | 'number' | 'date';
	readonly disabled: boolean;
	readonly read: (typed: string) => Typed<Value>;
	/** True once it is on disk. Gets null for an emptied field. */
	readonly save: (value: Value | null) => Promise<boolean>;
	readonly hint?: string;
	readonly maxLength?: number;
};

/** A label, a field, and a sentence where what was typed is not taken. Escape brings back what is kept. */
export function KeptField<Value>({ label, kept, kind, disabled, read, save, hint, maxLength }: Props<Value>) {
	const text = words().profile;
	const id = useId();
	const [draft, setDraft] = useState<string | null>(null);
	const [problem, setProblem] = useState<string | null>(null);
	const saving = useRef(false);
	const keep = async (field: HTMLInputElement): Promise<void> => {
		// A date that the calendar does not have leaves the field without a value, and only the browser knows.
		const isUnreadable = kind === 'date' && field.validity.badInput;
		if (saving.current || (!isUnreadable && (draft === null || draft === kept))) return;
		const typed: Typed<Value> = isUnreadable ? { ok: false, problem: 'no-date' } : read(draft ?? kept);
		if (!typed.ok) return setProblem(text.typed[typed.problem]);
		saving.current = true;
		const done = await save(typed.value);
		saving.current = false;
		setProblem(done ? null : text.stillTyped);
		if (done) setDraft(null);
	};
	const drop = (): void => {
		setDraft(null);
		setProblem(null);
	};
	const shared = {
		id,
		autocomplete: 'off',
		disabled,
		value: draft ?? kept,
		'aria-invalid': problem !== null,
		onInput: (event: TargetedInputEvent<HTMLInputElement>) => setDraft(event.currentTarget.value),
		onBlur: (event: TargetedFocusEvent<HTMLInputElement>) => void keep(event.currentTarget),
		onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => {
			if (event.key === 'Enter') void keep(event.currentTarget);
			if (event.key === 'Escape') drop();
		},
		...(maxLength === undefined ? {} : { maxLength }),
		...(problem === null && hint === undefined ? {} : { 'aria-describedby': `${id}-more` }),
	};
	return (
		<div class="field">
			<label for={id}>{label}</label>
			{kind === 'date' ? (
				<input type="date" {...shared} />
			) : (
				<input type="text" inputMode={kind === 'number' ? 'decimal' : 'text'} {...shared} />
			)}
			{problem === null && hint === undefined ? null : (
				<p
					id={`${id}-more`}
					class={problem === null ? 'hint' : 'problem'}
					role={problem === null ? undefined : 'alert'}
				>
					{problem ?? hint}
				</p>
			)}
		</div>
	);
}
