// Which of a page's JobPostings is the ad that the page shows; the others are teasers, or left over from the ad before.
import { adAddress } from './ad-address.ts';
import type { JsonLdPosting } from './jsonld.ts';

/** What is known of the ad that the page shows. */
export type PageIdentity = {
	/** As `adAddress` gives it. */
	readonly url: string;
	readonly key: string;
	/** Undefined where the page shows no title of its own. */
	readonly title: string | undefined;
};

const folded = (words: string): string =>
	words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const isNumber = (id: string): boolean => /^\d{5,}$/.test(id);

/** 3: it names this address or number; 2: this title; 1: it says nothing against it; 0: it is another ad's, by number or title. */
const closeness = (posting: JsonLdPosting, page: PageIdentity): number => {
	if (posting.url !== '' && adAddress(posting.url) === page.url) return 3;
	if (posting.id !== '' && posting.id === page.key) return 3;
	if (isNumber(posting.id) && isNumber(page.key)) return 0;
	const title = folded(posting.facts.title ?? '');
	const shown = folded(page.title ?? '');
	if (title === '' || shown === '') return 1;
	if (title === shown) return 2;
	return title.includes(shown) || shown.includes(title) ? 1 : 0;
};

/** The posting of this page; null when none is, and when several might be. */
export const chooseOwnPosting = (postings: readonly JsonLdPosting[], page: PageIdentity): JsonLdPosting | null => {
	for (const wanted of [3, 2, 1]) {
		const close = postings.filter((posting) => closeness(posting, page) === wanted);
		if (close.length === 1 || (wanted > 1 && close.length > 1)) return close[0] ?? null;
		if (close.length > 1) return null;
	}
	return null;
};
