// JobPostings in a page's JSON-LD. The page wrote it: sizes are capped, values are copied field by field into fresh
// objects, and what does not fit the shape is left out.
import type { Pay } from '../core/posting.ts';
import { findDate } from './calendar-date.ts';
import { findAll } from './page-dom.ts';
import { decodeWords, type ParseHtml } from './parse-html.ts';
import { payOf, payPeriod } from './pay.ts';
import type { Facts } from './site.ts';

/** A JobPosting of the page. */
export type JsonLdPosting = {
	readonly facts: Facts;
	/** As it stands there: HTML, encoded HTML or plain text; empty when there is none. */
	readonly description: string;
	/** The ad's own address and its number, empty when not given. */
	readonly url: string;
	readonly id: string;
};

const maxScripts = 20;
const maxScriptLength = 512 * 1024;
/** Objects and arrays that are looked at in one page; a site's whole graph has some hundreds. */
const maxNodes = 10_000;
/** The most places that were seen in one ad. */
const maxPlaces = 206;

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] =>
	Array.isArray(value) ? value : value === undefined ? [] : [value];

const wordsIn = (value: unknown, limit = 500): string =>
	typeof value === 'string' ? value.slice(0, limit) : typeof value === 'number' ? String(value) : '';

/** The first name in a value that may be a text, an object with a name or value, or a list of either. */
const nameOf = (value: unknown): string => {
	for (const each of listOf(value)) {
		const name = isNode(each) ? wordsIn(each['name']) || wordsIn(each['value']) : wordsIn(each);
		if (name !== '') return name;
	}
	return '';
};

const isJobPosting = (node: Node): boolean =>
	listOf(node['@type']).some((type) => typeof type === 'string' && /(?:^|[/#:])JobPosting$/.test(type.slice(0, 200)));

const findJobPostings = (value: unknown): Node[] => {
	const found: Node[] = [];
	const waiting: unknown[] = [value];
	for (let at = 0; at < waiting.length; at++) {
		const next = waiting[at];
		if (isNode(next) && isJobPosting(next)) found.push(next);
		else if (typeof next === 'object' && next !== null) {
			for (const each of Object.values(next))
				if (typeof each === 'object' && waiting.length < maxNodes) waiting.push(each);
		}
	}
	return found;
};

const addressWords = (place: unknown): string => {
	if (!isNode(place)) return wordsIn(place);
	const [address = place] = listOf(place['address']);
	if (!isNode(address)) return wordsIn(address);
	const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((part) => nameOf(address[part]).trim());
	return [...new Set(parts.filter((part) => part !== ''))].join(', ').slice(0, 500) || nameOf(place);
};

const amountOf = (value: unknown): number | undefined => {
	const words = wordsIn(value).replaceAll(',', '');
	return words === '' ? undefined : Number(words);
};

const payIn = (node: Node): Pay | undefined => {
	const [salary] = listOf(node['baseSalary']);
	const [value] = isNode(salary) ? listOf(salary['value']) : [salary];
	const range: Node = isNode(value) ? value : { value };
	const currency = nameOf(isNode(salary) ? salary['currency'] : undefined) || nameOf(node['salaryCurrency']);
	const unit = wordsIn(range['unitText']) || wordsIn(isNode(salary) ? salary['unitText'] : undefined);
	const written = ['minValue', 'maxValue', 'value']
		.map((part) => wordsIn(range[part], 40))
		.filter((words) => words !== '');
	const amounts = ['minValue', 'maxValue', 'value'].map((part) => amountOf(range[part]));
	return payOf(amounts, currency, payPeriod(unit), [written.join('–'), currency, unit].join(' ').trim());
};

const readNode = (node: Node, parseHtml: ParseHtml | null): JsonLdPosting => {
	const words = (value: unknown): string => decodeWords(nameOf(value), parseHtml);
	const located = listOf(node['jobLocation']).length > 0 ? node['jobLocation'] : node['applicantLocationRequirements'];
	const places = listOf(located)
		.slice(0, maxPlaces)
		.map((place) => decodeWords(addressWords(place), parseHtml));
	const postedOn = findDate(wordsIn(node['datePosted']));
	const closesOn = findDate(wordsIn(node['validThrough']));
	const pay = payIn(node);
	return {
		facts: {
			title: words(node['title']) || words(node['name']),
			company: words(node['hiringOrganization']),
			places: [...new Set(places.filter((place) => place !== ''))],
			...(postedOn !== undefined && { postedOn }),
			...(closesOn !== undefined && { closesOn }),
			...(pay !== undefined && { pay }),
		},
		description: wordsIn(node['description'], maxScriptLength),
		url: wordsIn(node['url'], 2000),
		id: nameOf(node['identifier']),
	};
};

/** Every JobPosting of the page, in document order; scripts that are too large or no JSON are passed over. */
export const readJsonLd = (document: Document, parseHtml: ParseHtml | null): JsonLdPosting[] =>
	findAll(document, 'script[type="application/ld+json" i]')
		.slice(0, maxScripts)
		.flatMap((script) => {
			const source = script.textContent ?? '';
			if (source.length > maxScriptLength) return [];
			try {
				return findJobPostings(JSON.parse(source)).map((node) => readNode(node, parseHtml));
			} catch {
				return [];
			}
		});
