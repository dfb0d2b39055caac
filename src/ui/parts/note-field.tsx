// The popup's field for a note, and what became of what was typed into it.
import { useId } from 'preact/hooks';
import { longestNote } from '../../core/saved-ad.ts';
import { words } from '../words/words.ts';
import { useKeptNote, type NoteState } from './use-kept-note.ts';

type Props = {
	/** What is kept. */
	readonly kept: string;
	readonly disabled: boolean;
	/** True once it is on disk. */
	readonly save: (note: string) => Promise<boolean>;
};

/** A label, a field, and a sentence. */
export function NoteField({ kept, disabled, save }: Props) {
	const text = words().saving;
	const id = useId();
	const { value, state, onType, onLeave } = useKeptNote(kept, save);
	const said: Readonly<Record<NoteState, string>> = {
		still: text.noteHint,
		pending: text.notePending,
		saving: text.notePending,
		kept: text.noteKept,
		failed: text.noteFailed,
	};
	return (
		<div class="note-field">
			<label for={id}>{text.note}</label>
			<textarea
				id={id}
				rows={2}
				maxLength={longestNote}
				disabled={disabled}
				aria-describedby={`${id}-said`}
				value={value}
				onInput={(event) => onType(event.currentTarget.value)}
				onBlur={onLeave}
			/>
			<p id={`${id}-said`} class={state === 'failed' ? 'problem' : 'hint'} role="status">
				{said[state]}
			</p>
		</div>
	);
}
