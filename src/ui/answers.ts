// Answers of the background as the view wants them: a value or null, done or why not.
import type { Outcome } from '../core/outcome.ts';
import type { ChangeFailure, Done } from './api.ts';

/** The value, null where there is none: refused, or the extension is gone. */
export const valueOf = <Value>(answer: Outcome<Value, string> | null): Value | null =>
	answer?.ok === true ? answer.value : null;

/** Whether it was done, or why not. Reasons that only an overlay is given cannot be meant here. */
export function doneOf(answer: Outcome<unknown, ChangeFailure | 'unknown-frame'> | null): Done {
	if (answer?.ok === true) return { ok: true };
	return { ok: false, reason: answer === null || answer.reason === 'unknown-frame' ? 'gone' : answer.reason };
}
