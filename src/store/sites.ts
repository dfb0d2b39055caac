// What the user chose for single sites.
import type { KeptSite } from '../core/exchange.ts';
import { changeWhole } from './change.ts';
import { changeDatabase, readDatabase } from './database.ts';
import { readAllOf } from './read-all.ts';

/** What holds for a site on which nothing was chosen. */
export const defaultSiteChoice = (host: string): KeptSite => ({ host, dock: 'open', hidden: false });

/** The choice for a host. */
export const readSiteChoice = (host: string): Promise<KeptSite> =>
	readDatabase(async (database) => (await database.get('sites', host)) ?? defaultSiteChoice(host));

/** Every choice that was made. */
export const readSiteChoices = (): Promise<KeptSite[]> => readDatabase((database) => readAllOf(database, 'sites'));

/** Changes parts of a host's choice in one transaction, so that two pages cannot lose each other's change. */
export const changeSiteChoice = (host: string, changed: Partial<Omit<KeptSite, 'host'>>): Promise<KeptSite> =>
	changeDatabase((database) =>
		changeWhole(database, ['sites'], async (change) => {
			const sites = change.objectStore('sites');
			const choice = { ...((await sites.get(host)) ?? defaultSiteChoice(host)), ...changed };
			await sites.put(choice);
			return choice;
		}),
	);
