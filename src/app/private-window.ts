// Whether the user acts in a private window: nothing is recorded there.
import type { Ports } from './ports.ts';

/** True when the tab that the user acts in is private; false where none is named. */
export async function isPrivate(ports: Ports, tab: number | null): Promise<boolean> {
	return tab !== null && ((await ports.describeTab(tab))?.privateWindow ?? false);
}
