// The full page's field for a note, and what became of what was typed into it.
import { useId } from 'preact/hooks';
import { longestNote } from '../../core/saved-ad.ts';
import { words } from '../words/words.ts';
import { useKeptNote, type NoteState } from './use-kept-note.ts';

type Props = {
	/** What is kept. */
	readonly kept: string;
	/** True once it is on disk. */
	readonly save: (note: string) => Promise<boolean>;
};

/** A label, the field, and whether it is saved. */
export function KeptNote({ kept, save }: Props) {
	const text = words().ads;
	const id = useId();
	const { value, state, onType, onLeave } = useKeptNote(kept, save);
	const said: Readonly<Record<NoteState, string>> = {
		still: text.noteHint,
		pending: text.noteHint,
		saving: text.noteSaving,
		kept: text.noteSaved,
		failed: text.noteFailed,
	};
	return (
		<div class="field note">
			<label for={id}>{text.note}</label>
			<textarea
				id={id}
				rows={4}
				maxLength={longestNote}
				value={value}
				aria-describedby={`${id}-more`}
				aria-invalid={state === 'failed'}
				onInput={(event) => onType(event.currentTarget.value)}
				onBlur={onLeave}
			/>
			<p id={`${id}-more`} class={state === 'failed' ? 'problem' : 'hint'} role="status">
				{said[state]}
			</p>
		</div>
	);
}
