// What is kept, as it is asked for: the profile and its history.
import { failure, success } from '../core/outcome.ts';
import type { AnswerOf } from '../messages/calls.ts';
import type { Ports } from './ports.ts';

/** A value, or that the store cannot be read. */
export const fromStore = async <Value>(
	reading: Promise<Value>,
): Promise<{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: 'store-failed' }> =>
	reading.then(
		(value) => success(value),
		() => failure('store-failed'),
	);

/** The whole profile. */
export const readProfile = (ports: Ports): Promise<AnswerOf<'profile'>> => fromStore(ports.profile.read());

/** The steps of its history, newest first. */
export const readHistory = (ports: Ports): Promise<AnswerOf<'history'>> => fromStore(ports.profile.history());
