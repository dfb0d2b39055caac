// Whether the browser lets the extension read its sites, and asking the user for it.
import { browser } from './browser.ts';

/** True when every pattern is granted. */
export const mayRead = (patterns: readonly string[]): Promise<boolean> =>
	browser.permissions.contains({ origins: [...patterns] });

/** Asks for the patterns; must be called from a click. True when the user allows them. */
export const askToRead = (patterns: readonly string[]): Promise<boolean> =>
	browser.permissions.request({ origins: [...patterns] });

/** A board as far as the browser is concerned: its match patterns. */
type Board = { readonly id: string; readonly hosts: readonly string[] };

/** Each board with whether all of it may be read. */
export const readBoards = (boards: readonly Board[]): Promise<readonly (Board & { readonly isAllowed: boolean })[]> =>
	Promise.all(boards.map(async ({ id, hosts }) => ({ id, hosts, isAllowed: await mayRead(hosts) })));

/**
 * Asks for all boards at once, since the question must follow the click with nothing awaited in between; what is granted
 * already is not asked for again by the browser. Resolves with what may be read then.
 */
export async function askForBoards(boards: readonly Board[]): ReturnType<typeof readBoards> {
	await askToRead(boards.flatMap(({ hosts }) => hosts));
	return readBoards(boards);
}
