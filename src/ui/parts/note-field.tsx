// A note that is kept as it is typed: after a pause, when the field is left, and when the page goes.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { longestNote } from '../../core/saved-ad.ts';
import { words } from '../words/words.ts';

/** How long nothing must be typed before it is kept; shorter writes to disk in the middle of words. */
const pauseMs = 800;

type Props = {
	/** What is kept. */
	readonly kept: string;
	readonly disabled: boolean;
	/** True once it is on disk. */
	readonly save: (note: string) => Promise<boolean>;
};

/** A label, a field, and what became of what was typed; that stays in the field whatever happens. */
export function NoteField({ kept, disabled, save }: Props) {
	const text = words().saving;
	const id = useId();
	const [draft, setDraft] = useState<string | null>(null);
	const [state, setState] = useState<'still' | 'pending' | 'kept' | 'failed'>('still');
	const typed = useRef<string | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const keep = async (): Promise<void> => {
		clearTimeout(timer.current);
		const note = typed.current;
		if (note === null) return;
		typed.current = null;
		const isKept = await save(note);
		// More was typed meanwhile, and is kept after it.
		if (typed.current !== null) return;
		if (!isKept) typed.current = note;
		setState(isKept ? 'kept' : 'failed');
	};
	const latest = useRef(keep);
	latest.current = keep;
	useEffect(() => {
		const flush = (): void => void latest.current();
		globalThis.addEventListener('pagehide', flush);
		return () => {
			globalThis.removeEventListener('pagehide', flush);
			flush();
		};
	}, []);
	const said = { still: text.noteHint, pending: text.notePending, kept: text.noteKept, failed: text.noteFailed }[state];
	return (
		<div class="note-field">
			<label for={id}>{text.note}</label>
			<textarea
				id={id}
				rows={2}
				maxLength={longestNote}
				disabled={disabled}
				aria-describedby={`${id}-said`}
				value={draft ?? kept}
				onInput={(event) => {
					typed.current = event.currentTarget.value;
					setDraft(typed.current);
					setState('pending');
					clearTimeout(timer.current);
					timer.current = setTimeout(() => void keep(), pauseMs);
				}}
				onBlur={() => void keep()}
			/>
			<p id={`${id}-said`} class={state === 'failed' ? 'problem' : 'hint'} role="status">
				{said}
			</p>
		</div>
	);
}
