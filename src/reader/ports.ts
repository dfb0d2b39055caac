// What the script in a page needs from the browser.
import type { AnswerOf, CallName, InputOf, ReaderOrder } from '../messages/calls.ts';

/** The edges that the reader touches. Calls answer null when the background refuses them or is gone. */
export type ReaderPorts = {
	readonly call: <Name extends CallName>(name: Name, input: InputOf<Name>) => Promise<AnswerOf<Name> | null>;
	readonly hearOrders: (obey: (order: ReaderOrder) => void, signal: AbortSignal) => void;
	readonly overlayAddress: (token: string) => string;
	readonly openRoot: (element: HTMLElement) => ShadowRoot | null;
	readonly isAlive: () => boolean;
};
