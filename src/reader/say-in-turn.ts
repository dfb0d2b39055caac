// Speaking to the background one at a time, so that a page which says new ads without end keeps nobody else from theirs.
import type { Outcome } from '../core/outcome.ts';

/** What the background answers; null when it would not take it. */
export type Answer = Outcome<unknown, string> | null;

/** Says things in turn. */
export type Speaker = {
	/**
	 * Sends what `words` stand for, unless they are the last that were said or refused, or it is not the turn yet.
	 * Undefined when nothing was sent, or when `forget` made it the past before the answer came.
	 */
	readonly say: (words: string, send: () => Promise<Answer>) => Promise<Answer | undefined>;
	readonly hasSaid: () => boolean;
	/** The same may be said again. */
	readonly forget: () => void;
	readonly stop: () => void;
};

/**
 * A speaker that rests after each answer for as long as that took: half of the background's time stays to others.
 * `onTurn` is called when something was held back meanwhile, to say what is true by then.
 */
export function sayInTurn(onTurn: () => void): Speaker {
	let said = '';
	let refused = '';
	let isResting = false;
	let hasMore = false;
	let resting: ReturnType<typeof setTimeout> | undefined;

	const rest = (ms: number): void => {
		resting = setTimeout(() => {
			isResting = false;
			if (!hasMore) return;
			hasMore = false;
			onTurn();
		}, ms);
	};
	const forget = (): void => {
		said = '';
		refused = '';
	};
	return {
		say: async (words, send) => {
			if (words === said || words === refused) return undefined;
			if (isResting) {
				hasMore = true;
				return undefined;
			}
			said = words;
			isResting = true;
			const askedAt = performance.now();
			const answer = await send();
			if (answer === null) {
				// It cost the background nothing, and what to say instead should not wait.
				refused = words;
				isResting = false;
			} else rest(performance.now() - askedAt);
			return said === words ? answer : undefined;
		},
		hasSaid: () => said !== '',
		forget,
		stop: () => {
			forget();
			hasMore = false;
			clearTimeout(resting);
		},
	};
}
