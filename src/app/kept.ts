// Where ratings, own skills and site choices are kept: the database, with a copy that private windows of Chromium read.
import { isPrivateProcess, readMirror, writeMirror } from '../platform/mirror.ts';
import { readOwnSkills, removeOwnSkill, saveOwnSkill } from '../store/own-skills.ts';
import { readRatings, removeRating, saveRating } from '../store/ratings.ts';
import { changeSiteChoice, defaultSiteChoice, readSiteChoice, readSiteChoices } from '../store/sites.ts';
import type { Ports } from './ports.ts';

async function copyNow(): Promise<void> {
	const sites = await readSiteChoices();
	const byHost = Object.fromEntries(sites.map(({ host, dock, hidden }) => [host, { dock, hidden }]));
	await writeMirror({ ratings: await readRatings(), ownSkills: await readOwnSkills(), sites: byHost });
}

/** Copies one after another: of two at once the older could be written last. */
let copying: Promise<void> = Promise.resolve();

/** Brings the copy up to date. The database counts: a copy that cannot be made is made at the next change. */
function copy(): Promise<void> {
	copying = copying.then(copyNow).catch(() => undefined);
	return copying;
}

const refuse = (): Promise<never> => Promise.reject(new Error('Nothing is recorded in a private window.'));

/** The stores of the running extension. */
export const keptPorts = (): Pick<Ports, 'ratings' | 'ownSkills' | 'sites'> =>
	isPrivateProcess()
		? {
				ratings: { readAll: async () => [...(await readMirror()).ratings], save: refuse, remove: refuse },
				ownSkills: { readAll: async () => [...(await readMirror()).ownSkills], save: refuse, remove: refuse },
				sites: {
					read: async (host) => {
						const { sites } = await readMirror();
						return (Object.hasOwn(sites, host) ? sites[host] : undefined) ?? defaultSiteChoice(host);
					},
					change: refuse,
				},
			}
		: {
				ratings: {
					readAll: readRatings,
					save: (rating) => saveRating(rating).then(copy),
					remove: (concept) => removeRating(concept).then(copy),
				},
				ownSkills: {
					readAll: readOwnSkills,
					save: (skill) => saveOwnSkill(skill).then(copy),
					remove: (id) => removeOwnSkill(id).then(copy),
				},
				sites: {
					read: readSiteChoice,
					change: (host, change) => changeSiteChoice(host, change).then(copy),
				},
			};
