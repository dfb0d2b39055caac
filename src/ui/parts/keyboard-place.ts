// Where the keyboard is in the overlay: Escape gives it back to the page, and it never stands nowhere.
import { useEffect } from 'preact/hooks';
import type { Dock } from '../../messages/calls.ts';

/** `leave`: gives the focus back. Something that is open takes Escape for itself and stops it. */
export function useKeyboardPlace(leave: () => void, dock: Dock): void {
	useEffect(() => {
		const hear = (event: KeyboardEvent): void => {
			if (event.key === 'Escape') leave();
		};
		globalThis.addEventListener('keydown', hear);
		return () => globalThis.removeEventListener('keydown', hear);
	}, [leave]);
	// The keyboard focus lands on a control, also when the one that had it is drawn no more.
	useEffect(() => {
		let frame = 0;
		const land = (): void => {
			// One frame later: the window has the focus before the control that was meant has it.
			frame = requestAnimationFrame(() => {
				if (document.hasFocus() && document.activeElement === document.body) document.querySelector('button')?.focus();
			});
		};
		land();
		globalThis.addEventListener('focus', land);
		return () => {
			cancelAnimationFrame(frame);
			globalThis.removeEventListener('focus', land);
		};
	}, [dock]);
}
