// What the user chose for single sites.
import { withDatabase } from './database.ts';
import type { SiteChoice } from './schema.ts';

/** What holds for a site on which nothing was chosen. */
export const defaultSiteChoice = (host: string): SiteChoice => ({ host, dock: 'open', hidden: false });

/** The choice for a host. */
export const readSiteChoice = (host: string): Promise<SiteChoice> =>
	withDatabase(async (database) => (await database.get('sites', host)) ?? defaultSiteChoice(host));

/** Every choice that was made. */
export const readSiteChoices = (): Promise<SiteChoice[]> => withDatabase((database) => database.getAll('sites'));

/** Changes parts of a host's choice in one transaction, so that two pages cannot lose each other's change. */
export const changeSiteChoice = (host: string, change: Partial<Omit<SiteChoice, 'host'>>): Promise<SiteChoice> =>
	withDatabase(async (database) => {
		const write = database.transaction('sites', 'readwrite', { durability: 'strict' });
		const choice = { ...((await write.store.get(host)) ?? defaultSiteChoice(host)), ...change };
		await Promise.all([write.store.put(choice), write.done]);
		return choice;
	});
