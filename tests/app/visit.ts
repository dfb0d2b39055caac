// A tab's life in a few words: a page speaks, its overlay is let in, the popup asks.
import { answerCall } from '../../src/app/answer-call.ts';
import type { AnswerOf, CallName, InputOf } from '../../src/messages/calls.ts';
import type { Sender } from '../../src/messages/roles-of-senders.ts';
import type { TabView } from '../../src/messages/views.ts';
import { addressA, adOf } from './ads.ts';
import type { World } from './memory-ports.ts';
import { messageOf } from './sample-calls.ts';
import { frameOf, own, popup, scriptOf } from './senders.ts';

/** Makes a call as a sender; fails the test when it is not heard. */
export async function make<Name extends CallName>(
	world: World,
	sender: Sender,
	call: Name,
	input: InputOf<Name>,
): Promise<AnswerOf<Name>> {
	const answering = answerCall(world.ports, own, messageOf(call, input), sender);
	if (answering === null) throw new Error(`${call} was not heard`);
	return (await answering) as AnswerOf<Name>;
}

/** The tab stands at an address. */
export const stand = (world: World, url: string | null, privateWindow = false, tab = 1): void =>
	void world.tabs.set(tab, { url, privateWindow });

/** The tab stands at the first ad, and its script has read it. */
export async function readFirstAd(world: World, privateWindow = false): Promise<Sender> {
	stand(world, addressA, privateWindow);
	const script = scriptOf(addressA, { privateWindow });
	await make(world, script, 'ad-read', adOf('101'));
	return script;
}

/** The first ad was read and its overlay was let in; gives the overlay's frame. */
export async function openFirstAd(world: World, privateWindow = false): Promise<Sender> {
	const script = await readFirstAd(world, privateWindow);
	const granted = await make(world, script, 'overlay-token', null);
	if (!granted.ok) throw new Error(granted.reason);
	const frame = frameOf('frame-a', { privateWindow });
	const admitted = await make(world, frame, 'overlay-hello', { token: granted.value.token });
	if (!admitted.ok) throw new Error(admitted.reason);
	return frame;
}

/** What the popup says of a tab; fails the test when the tab is gone. */
export async function viewOf(world: World, tab = 1): Promise<TabView> {
	const answer = await make(world, popup, 'tab-view', { tab });
	if (!answer.ok) throw new Error(answer.reason);
	return answer.value;
}
