// What a hostile page must not bring about: a word in its console, a request.
import { expect } from 'vitest';
import type { BrowserSession } from '../../../scripts/browsers/session.ts';

/** What Firefox says when a tab is closed while a script runs in it or waits for an answer. */
const closedInTheMiddle = /^(?:Script terminated by timeout|Promise (?:rejected|resolved) after context unloaded)/;

/** Fails when anything was said since the console held so many messages, or anything was asked for. */
export function expectQuiet(session: BrowserSession, since = 0): void {
	const said = session.consoleMessages().slice(since);
	expect(said.filter(({ text }) => !closedInTheMiddle.test(text))).toEqual([]);
	expect(session.requests()).toEqual([]);
}
