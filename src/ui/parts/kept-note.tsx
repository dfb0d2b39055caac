// A note that is saved as one types, after a pause and when the field is left, and never emptied of what was typed.
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import { longestNote } from '../../core/saved-ad.ts';
import { words } from '../words/words.ts';

/** It is saved once nothing was typed for so long, in milliseconds. */
const typingPauseMs = 800;

type Props = {
	/** What is kept. */
	readonly kept: string;
	/** True once it is on disk. */
	readonly save: (note: string) => Promise<boolean>;
};

/** A label, the field, and whether it is saved. What was typed last is saved when the view is left as well. */
export function KeptNote({ kept, save }: Props) {
	const text = words().ads;
	const id = useId();
	const [draft, setDraft] = useState<string | null>(null);
	const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle');
	const latest = useRef({ draft, kept, save });
	latest.current = { draft, kept, save };
	const keep = useCallback(async (): Promise<void> => {
		const { draft: typed, kept: before, save: put } = latest.current;
		if (typed === null || typed === before) return;
		setState('saving');
		const isDone = await put(typed).catch(() => false);
		if (latest.current.draft !== typed) return;
		setState(isDone ? 'saved' : 'failed');
		if (isDone) setDraft(null);
	}, []);
	useEffect(() => {
		if (draft === null) return undefined;
		const timer = setTimeout(() => void keep(), typingPauseMs);
		return () => clearTimeout(timer);
	}, [draft, keep]);
	useEffect(
		() => () => {
			const { draft: typed, kept: before, save: put } = latest.current;
			if (typed !== null && typed !== before) void put(typed).catch(() => false);
		},
		[],
	);
	const said = { idle: text.noteHint, saving: text.noteSaving, saved: text.noteSaved, failed: text.noteFailed };
	return (
		<div class="field note">
			<label for={id}>{text.note}</label>
			<textarea
				id={id}
				rows={4}
				maxLength={longestNote}
				value={draft ?? kept}
				aria-describedby={`${id}-more`}
				aria-invalid={state === 'failed'}
				onInput={(event) => setDraft(event.currentTarget.value)}
				onBlur={() => void keep()}
			/>
			<p id={`${id}-more`} class={state === 'failed' ? 'problem' : 'hint'} role="status">
				{said[state]}
			</p>
		</div>
	);
}
