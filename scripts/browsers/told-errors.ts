// Adds to a failed wait what the consoles said, because the reason stands there more often than in the page.
import type { ConsoleMessage } from './console-message.ts';
import type { Evaluate, Frame, Tab } from './session.ts';

/** How many of the last errors are told. */
const most = 5;

function withErrors(messages: readonly ConsoleMessage[], failure: unknown): never {
	const errors = messages.filter(({ level }) => level === 'error').slice(-most);
	if (errors.length === 0 || !(failure instanceof Error)) throw failure;
	const told = errors.map(({ text, url }) => `\n- ${text} (${url})`).join('');
	throw new Error(`${failure.message}\nThe last errors in the consoles:${told}`, { cause: failure });
}

const tellInFrame = <Document extends Frame>(frame: Document, messages: readonly ConsoleMessage[]): Document => ({
	...frame,
	waitFor: ((...script: Parameters<Evaluate>) =>
		frame.waitFor(...script).catch((failure: unknown) => withErrors(messages, failure))) as Evaluate,
});

/** The same tab; when a frame or a change is awaited in vain, the error says what the consoles said. */
export const tellErrors = (tab: Tab, messages: readonly ConsoleMessage[]): Tab => ({
	...tellInFrame(tab, messages),
	frame: (address) =>
		tab.frame(address).then(
			(frame) => tellInFrame(frame, messages),
			(failure: unknown) => withErrors(messages, failure),
		),
});
