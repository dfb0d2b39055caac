// Work that takes long: what it is, how far it is, and the way to stop it. Nothing is shown of what is done at once.
import { words } from '../words/words.ts';
import { useSlow } from './use-slow.ts';

type Props = {
	readonly isRunning: boolean;
	readonly what: string;
	/** How far it is, in words; null where nothing tells. */
	readonly soFar: string | null;
	readonly done: number;
	/** Null where it is not known. */
	readonly of: number | null;
	/** Null where it cannot be stopped. */
	readonly onStop: (() => void) | null;
};

/** Says so once it has run for a while. Only that it runs is told to screen readers: the numbers change too often. */
export function WorkProgress({ isRunning, what, soFar, done, of, onStop }: Props) {
	const isSlow = useSlow(isRunning);
	if (!isSlow) return null;
	return (
		<div class="reading">
			<p role="status">{what}</p>
			<progress aria-label={what} {...(of === null ? {} : { value: Math.min(done, of), max: Math.max(1, of) })} />
			{soFar === null ? null : <p class="hint">{soFar}</p>}
			{onStop === null ? null : (
				<button type="button" onClick={onStop}>
					{words().ads.stop}
				</button>
			)}
		</div>
	);
}
