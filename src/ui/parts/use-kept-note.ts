// A note that is kept as it is typed: after a pause, when its field is left, and when the view or the page goes.
import { useEffect, useRef, useState } from 'preact/hooks';

/** How long nothing must be typed before it is kept; shorter writes to disk in the middle of words. */
const pauseMs = 800;

/** What became of what was typed: nothing was, it is to be kept, it is on its way, it is on disk, or it is not. */
export type NoteState = 'still' | 'pending' | 'saving' | 'kept' | 'failed';

/** What stands in the field, what became of it, and what its field has to tell. */
type NoteKeeping = {
	readonly value: string;
	readonly state: NoteState;
	readonly onType: (note: string) => void;
	readonly onLeave: () => void;
};

/** `save`: true once it is on disk. What was typed stays in the field whatever happens. */
export function useKeptNote(kept: string, save: (note: string) => Promise<boolean>): NoteKeeping {
	const [draft, setDraft] = useState<string | null>(null);
	const [state, setState] = useState<NoteState>('still');
	const typed = useRef<string | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const keep = async (): Promise<void> => {
		clearTimeout(timer.current);
		const note = typed.current;
		if (note === null) return;
		typed.current = null;
		setState('saving');
		const isKept = await save(note).catch(() => false);
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
	const onType = (note: string): void => {
		typed.current = note;
		setDraft(note);
		setState('pending');
		clearTimeout(timer.current);
		timer.current = setTimeout(() => void keep(), pauseMs);
	};
	return { value: draft ?? kept, state, onType, onLeave: () => void keep() };
}
