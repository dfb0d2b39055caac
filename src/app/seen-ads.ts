// What the user rules over the ads that were read. The full page reads the ads themselves from the store (everything.ts).
import { failure } from '../core/outcome.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import type { Ports } from './ports.ts';
import { fromStore } from './read-kept.ts';
import { writeAndTell } from './write-and-tell.ts';

/** Bounds of how long ads are kept, in months. */
const fewestMonths = 1;
const mostMonths = 60;

/** How they are kept. */
export const readSeenAdsChoice = (ports: Ports): Promise<AnswerOf<'seen-ads-choice'>> =>
	fromStore(ports.seenAds.choice());

/** Changes how long ads are kept, and whether they are recorded. */
export async function setSeenAdsChoice(
	ports: Ports,
	choice: InputOf<'set-seen-ads-choice'>,
): Promise<AnswerOf<'set-seen-ads-choice'>> {
	const { months } = choice;
	if (!Number.isInteger(months) || months < fewestMonths || months > mostMonths) return failure('bad-value');
	return writeAndTell(ports, ports.seenAds.setChoice(choice, ports.now()), { notice: 'seen-ads-changed' });
}

/** Forgets some ads, or those of a host. */
export const forgetAds = (ports: Ports, which: InputOf<'forget-ads'>): Promise<AnswerOf<'forget-ads'>> =>
	writeAndTell(ports, ports.seenAds.forget(which), { notice: 'seen-ads-changed' });
