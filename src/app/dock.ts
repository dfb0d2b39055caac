// Whether the overlay stands open or collapsed: as last chosen in the tab, else as last chosen on the site.
import type { Dock } from '../messages/calls.ts';
import type { Ports } from './ports.ts';

const keyOf = (tab: number, host = ''): string => `dock:${tab}:${host}`;

/** The state that holds for a tab on a site; open where nothing was chosen or the store does not work. */
export async function readDock(ports: Ports, tab: number, host: string): Promise<Dock> {
	const ofTab = await ports.session.read<Dock>(keyOf(tab, host));
	if (ofTab !== undefined) return ofTab;
	return ports.sites.read(host).then(
		({ dock }) => dock,
		() => 'open',
	);
}

/** Remembers the state for a tab on a site, while the browser runs. */
export const writeDock = (ports: Ports, tab: number, host: string, dock: Dock): Promise<void> =>
	ports.session.write(keyOf(tab, host), dock);

/** Forgets a tab that was closed. */
export async function forgetDock(ports: Ports, tab: number): Promise<void> {
	const keys = await ports.session.keys(keyOf(tab));
	await Promise.all(keys.map((key) => ports.session.remove(key)));
}
