// The view of roles on the stage: opened at an address, followed within, and read by the names of its parts.
import type { RatedLevel } from '../../../../src/core/rating.ts';
import { openPage } from '../../dashboard-stage.tsx';
import type { MemoryStore } from '../../dashboard-api.ts';
import { arrive } from '../../keyboard.ts';
import { all, one, saysOf } from '../../stage.tsx';
import { startOf, type Given } from './library-world.ts';

/** Opens the view at an address, over a profile. */
export const open = (
	address: string,
	given: Given = {},
	prepare?: (store: MemoryStore) => void,
): Promise<MemoryStore> => openPage(address, startOf(given), prepare);

/** Follows a link within the view. */
export const go = async (address: string): Promise<void> => {
	location.hash = address;
	await arrive();
};

/** What the page said last of a change. */
export const lastSaid = (): string => saysOf(one('.status-bar [role=status]'));

/** The titles of the roles that are judged, nearest first. */
export const ranked = (): string[] => all('.ranked ol h3').map(saysOf);
/** What a role expects under this name; fails the test when it expects no such thing. */
export const expectation = (name: string): HTMLElement => {
	const found = all('.expectation').find((each) => saysOf(one('b', each)) === name);
	if (found === undefined) throw new Error(`nothing is called ${name}`);
	return found;
};
/** The section of this name. */
export const sectionOf = (title: string): HTMLElement => one(`section[aria-label="${title}"]`);

/** What the European profile of a developer expects, some of it one level short. */
export const developer: Readonly<Record<string, RatedLevel>> = {
	'ecf/b.1': 3,
	'ecf/b.2': 2,
	'ecf/b.3': 1,
	'ecf/b.5': 'none',
};
