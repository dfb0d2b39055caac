// The job boards as the full page shows them, each with whether the browser lets Plumbline read it.
import { askToRead, mayRead } from '../../src/platform/site-access.ts';
import { hostMatchPatterns, hostOfPattern, sites } from '../../src/sites/registry.ts';
import type { BoardState } from '../../src/ui/api.ts';

/** Every board, in the order in which they are asked. */
const readBoards = (): Promise<BoardState[]> =>
	Promise.all(
		sites.map(async ({ id, hosts }) => ({ id, hosts: hosts.map(hostOfPattern), isAllowed: await mayRead(hosts) })),
	);

/** What the full page may ask of boards. */
export const boards = {
	boards: readBoards,
	askForBoards: async (): Promise<BoardState[]> => {
		// All of them, the allowed ones too: the browser asks for what is missing, and only if nothing was waited for since the click.
		await askToRead(hostMatchPatterns);
		return readBoards();
	},
};
