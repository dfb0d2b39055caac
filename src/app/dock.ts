// Where the overlay stands, and whether open or collapsed: as last chosen in the tab, else as last chosen on the site. Lists have
// an open or collapsed of their own, since an overlay that is welcome beside an ad need not be so beside every list.
import type { Dock, Side } from '../messages/calls.ts';
import type { Ports, SiteSettings } from './ports.ts';

/** What was chosen: a state, a side, or both. */
export type Place = { readonly dock?: Dock; readonly side?: Side };

const keyOf = (tab: number, host = '', what = ''): string => `dock:${tab}:${host}${what}`;
const dockKey = (tab: number, host: string, isList: boolean): string => keyOf(tab, host, isList ? '/list' : '');
const sideKey = (tab: number, host: string): string => keyOf(tab, host, '/side');

/** A choice of the site; undefined where none was made, or the store does not work. */
const ofSite = <Name extends keyof SiteSettings>(
	ports: Ports,
	host: string,
	name: Name,
): Promise<SiteSettings[Name] | undefined> =>
	ports.sites.read(host).then(
		(site) => site[name],
		() => undefined,
	);

/** The state that holds for a tab on a site: where nothing was chosen open beside an ad, and collapsed on a list. */
export async function readDock(ports: Ports, tab: number, host: string, isList = false): Promise<Dock> {
	const ofTab = await ports.session.read<Dock>(dockKey(tab, host, isList));
	if (ofTab !== undefined) return ofTab;
	return (await ofSite(ports, host, isList ? 'listDock' : 'dock')) ?? (isList ? 'collapsed' : 'open');
}

/** The side that holds for a tab on a site: at the right where none was chosen. */
export const readSide = async (ports: Ports, tab: number, host: string): Promise<Side> =>
	(await ports.session.read<Side>(sideKey(tab, host))) ?? (await ofSite(ports, host, 'side')) ?? 'right';

/** Remembers for a tab on a site, while the browser runs. */
export async function writePlace(
	ports: Ports,
	tab: number,
	host: string,
	{ dock, side }: Place,
	isList: boolean,
): Promise<void> {
	if (dock !== undefined) await ports.session.write(dockKey(tab, host, isList), dock);
	if (side !== undefined) await ports.session.write(sideKey(tab, host), side);
}

/** Forgets a tab that was closed. */
export async function forgetDock(ports: Ports, tab: number): Promise<void> {
	const keys = await ports.session.keys(keyOf(tab));
	await Promise.all(keys.map((key) => ports.session.remove(key)));
}
