// From a document to the jobs that it lists, each with its card. Cards that lead to no ad of the board, or say no title, are
// left out; nothing here changes the page.
import { mostListedJobs, type ListedJob } from '../core/listed-job.ts';
import { attribute, wordsOf } from './page-dom.ts';
import { adKey } from './read-page.ts';
import { siteOf } from './registry.ts';
import type { JobCard } from './site.ts';

/** Where a job stands in the page: its card, and the link to its ad. */
export type JobPlace = { readonly card: Element; readonly link: HTMLElement };

/** The jobs of a list page. */
export type ListReading = {
	/** In the order of the page, each once; empty where the page is no list, or lists nothing that can be read. */
	readonly jobs: readonly ListedJob[];
	/** True when the page holds more than `mostListedJobs`. */
	readonly truncated: boolean;
	/** Where the job of a key stands; null for keys that are not among the jobs. */
	readonly placeOf: (key: string) => JobPlace | null;
};

/** The key of the ad that a card leads to; null where that is none of the same board. */
const keyOf = (title: Element, base: URL, board: string): string | null => {
	const address = URL.parse(attribute(title, 'href') ?? '', base.href);
	const key = address && adKey(address.href);
	return key?.startsWith(`${board}/`) === true ? key : null;
};

/** Reads the list that stands at `url`. */
export const readList = (document: Document, url: string): ListReading => {
	const address = URL.parse(url);
	const site = address && siteOf(address);
	const places = new Map<string, JobCard>();
	const jobs: ListedJob[] = [];
	let truncated = false;
	for (const one of address !== null && site?.pageKind(address) === 'list' ? site.cards(document) : []) {
		const key = address && site && keyOf(one.title, address, site.id);
		const title = wordsOf(one.title);
		if (key === null || title === '' || places.has(key)) continue;
		truncated = jobs.length === mostListedJobs;
		if (truncated) break;
		places.set(key, one);
		jobs.push({ key, title, ...one.facts() });
	}
	return {
		jobs,
		truncated,
		placeOf: (key) => {
			const found = places.get(key);
			return found === undefined ? null : { card: found.card, link: found.title as HTMLElement };
		},
	};
};
