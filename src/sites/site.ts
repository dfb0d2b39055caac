// What a site's file says of one job board: which pages are its ads, and where on them the ad and its facts stand.
import type { ListedJob } from '../core/listed-job.ts';
import type { Pay } from '../core/posting.ts';

/** 'ad': one posting; 'list': several, none in full; 'other': anything else, where Plumbline shows nothing. */
export type PageKind = 'ad' | 'list' | 'other';

/** What stands beside an ad's text, from one source. Dates are ISO 8601 calendar dates; a missing field is not stated. */
export type Facts = {
	readonly title?: string;
	readonly company?: string;
	/** In the order of the page, each once; empty when none is stated. */
	readonly places: readonly string[];
	readonly grade?: string;
	readonly postedOn?: string;
	readonly closesOn?: string;
	readonly pay?: Pay;
};

/** A job's card in a list page; `title` is the element of its title, which links to the ad. */
export type JobCard = {
	readonly card: Element;
	readonly title: Element;
	/** What the card says beside the title. */
	readonly facts: () => Omit<ListedJob, 'key' | 'title'>;
};

/** One job board. Everything is structural: nothing here needs layout, scripts or the network. */
export type Site = {
	/** The posting's `board`; permanent. */
	readonly id: string;
	/** Match patterns of the manifest, `https://host/*` or `https://*.host/*`. */
	readonly hosts: readonly string[];
	/** By address alone, so that it is cheap on every navigation. */
	readonly pageKind: (url: URL) => PageKind;
	/** Identifies the ad on its board; null when the address is no ad's. */
	readonly key: (url: URL) => string | null;
	/** The element that holds the employer's words and nothing else; null while it is not there, or is another ad's. */
	readonly body: (document: Document, key: string) => Element | null;
	/** What the page itself shows beside the body. */
	readonly facts: (document: Document, body: Element | null) => Facts;
	/** The cards of a list page in its order; those of other lists on the page (similar jobs, advertisements) are none. */
	readonly cards: (document: Document) => JobCard[];
	/** What one applies with on an ad's page, where its name does not say so; see `applyControls`. */
	readonly apply: (document: Document) => Element[];
};
