// What stands beside an ad's text, put together from the page, its JSON-LD and what the caller said.
import type { Posting, PostingSource, Sourced } from '../core/posting.ts';
import type { Facts } from './site.ts';

/** The facts of a posting, each with its source. */
export type SourcedFacts = Pick<Posting, 'title' | 'company' | 'places' | 'grade' | 'postedOn' | 'closesOn' | 'pay'>;

/** Facts and where they were found. */
type FactSource = readonly [PostingSource, Facts];

const first = <T>(sources: readonly FactSource[], pick: (facts: Facts) => T | undefined): Sourced<T> | undefined => {
	for (const [source, facts] of sources) {
		const value = pick(facts);
		if (value !== undefined && value !== '') return { value, source };
	}
	return undefined;
};

/** More places than any ad was seen to name, and longer ones than any place has. */
const maxPlaces = 206;
const maxWords = 500;

/**
 * One set of facts. What the page shows is believed before its JSON-LD for title and company; for places, dates and pay
 * the JSON-LD goes first, because there the page rounds and shortens ("3 Locations", "154K-260K", "Posted Yesterday").
 * What the caller gave goes before both.
 */
export const mergeFacts = (given: Facts, page: Facts, jsonLd: Facts): SourcedFacts => {
	const seen: FactSource[] = [
		['given', given],
		['page', page],
		['json-ld', jsonLd],
	];
	const exact: FactSource[] = [
		['given', given],
		['json-ld', jsonLd],
		['page', page],
	];
	const title = first(seen, (facts) => facts.title);
	const company = first(seen, (facts) => facts.company);
	const grade = first(seen, (facts) => facts.grade);
	const places = first(exact, (facts) => (facts.places.length > 0 ? facts.places : undefined));
	const postedOn = first(exact, (facts) => facts.postedOn);
	const closesOn = first(exact, (facts) => facts.closesOn);
	const pay = first(exact, (facts) => facts.pay);
	return {
		...(title && { title }),
		...(company && { company }),
		places:
			places === undefined
				? []
				: places.value.slice(0, maxPlaces).map((value) => ({ value: value.slice(0, maxWords), source: places.source })),
		...(grade && { grade }),
		...(postedOn && { postedOn }),
		...(closesOn && { closesOn }),
		...(pay && { pay }),
	};
};
