// unjobs.org (from public readers of the site; no JSON-LD seen).
import { findDate } from './calendar-date.ts';
import { bareWordsOf, findAll, findNear, parentOf, wordsOf } from './page-dom.ts';
import type { Site } from './site.ts';

const adPath = /^\/vacancies\/(\d{13})\/?$/;
const listPath = /^\/(?:$|(?:new|non-un|duty_stations|organizations|themes|skills|search)(?:\/|$))/i;

/** P-3, D-1, NO-C, NOB, G-5, GS-6, SB-4, IICA-2, UNV: where no field names the grade, the title often does. */
const grade = /\b(?:[PDG]-?[1-7]|FS-?[1-7]|GS-?[1-7]|NO-?[A-E]|SB-?[1-5]|[IL]ICA-?\d{1,2}|UNV)\b/;

/** What a field of the list beside the ad says: "Closing date: Friday, 13 March 2026". */
const readFields = (document: Document): Map<string, string> => {
	const fields = new Map<string, string>();
	for (const item of findAll(document, '#cats li, li.list-group-item')) {
		const [, name, value] = /^([\w ]{3,30}):\s*(.+)$/.exec(wordsOf(item)) ?? [];
		if (name !== undefined && value !== undefined && !fields.has(name.toLowerCase()))
			fields.set(name.toLowerCase(), value);
	}
	return fields;
};

/** The organisation stands bare between two line breaks, before what the site says of dates. */
const organisationOf = (card: Element): string | null =>
	bareWordsOf(card).find((words) => !/^(?:updated|closing date)\b/i.test(words)) ?? null;

/** "Programme Officer, Nairobi, Kenya" without the places that the fields name. */
const withoutPlaces = (heading: string, places: readonly (string | undefined)[]): string =>
	places.reduce<string>(
		(title, place) => (place !== undefined && title.endsWith(`, ${place}`) ? title.slice(0, -place.length - 2) : title),
		heading,
	);

/** unjobs.org. */
export const unjobs: Site = {
	id: 'unjobs',
	hosts: ['https://unjobs.org/*'],
	pageKind: ({ pathname }) => (adPath.test(pathname) ? 'ad' : listPath.test(pathname) ? 'list' : 'other'),
	key: ({ pathname }) => adPath.exec(pathname)?.[1] ?? null,
	body: (document) =>
		findAll(document, 'div.fp-snippet').reduce<Element | null>(
			(longest, each) => (wordsOf(each, 5000).length > (longest ? wordsOf(longest, 5000).length : -1) ? each : longest),
			null,
		),
	facts: (document, body) => {
		const fields = readFields(document);
		const heading = body && findNear(body, 'h2');
		const country = fields.get('country');
		const city = fields.get('city') ?? fields.get('field location');
		const title = withoutPlaces(heading === null ? '' : wordsOf(heading), [country, city]);
		const stated = fields.get('grade') ?? grade.exec(title)?.[0];
		const closesOn = findDate(fields.get('closing date') ?? '');
		const place = [city, country].filter((part) => part !== undefined).join(', ');
		return {
			title,
			company: fields.get('organization') ?? '',
			places: place === '' ? [] : [place],
			...(stated !== undefined && { grade: stated }),
			...(closesOn !== undefined && { closesOn }),
		};
	},
	cards: (document) =>
		findAll(document, 'div.job > a.jtitle').flatMap((title) => {
			const card = parentOf(title);
			if (card === null) return [];
			const facts = () => ({
				company: organisationOf(card),
				// The title ends with it, after commas that titles have of their own: where it begins cannot be told.
				place: null,
				grade: grade.exec(wordsOf(title))?.[0] ?? null,
				closesOn: findDate(/closing date:\s*(.{6,60})/i.exec(wordsOf(card, 2_000))?.[1] ?? '') ?? null,
			});
			return [{ card, title, facts }];
		}),
	// The site takes no applications: a link called so leads to where they are taken.
	apply: (document) =>
		findAll(document, 'a[href^="http"]').filter((link) => /^more information\b/i.test(wordsOf(link, 40))),
};
