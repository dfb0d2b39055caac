// Failure as a value: edges answer with an outcome, so that every "no" has its own sentence for the user.

/** A value, or the named reason why there is none. Plain data: it survives a message. */
export type Outcome<Value, Reason extends string> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly reason: Reason };

/** An outcome with a value. */
export const success = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

/** An outcome without one, and why. */
export const failure = <Reason extends string>(reason: Reason): { readonly ok: false; readonly reason: Reason } => ({
	ok: false,
	reason,
});
