// Something is written, and everybody who shows it is told; or it is not, and it is said why.
import { failure, success, type Outcome } from '../core/outcome.ts';
import type { Notice } from '../messages/calls.ts';
import { announce } from './announce.ts';
import type { Ports } from './ports.ts';
import { writeFailureOf } from './write-failure.ts';

/** Waits for the writing; nobody is told of one that failed. */
export async function writeAndTell(
	ports: Ports,
	writing: Promise<void>,
	notice: Notice,
): Promise<Outcome<null, 'store-failed' | 'read-only'>> {
	try {
		await writing;
	} catch (error) {
		return failure(writeFailureOf(error));
	}
	await announce(ports, notice);
	return success(null);
}
