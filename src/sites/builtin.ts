// builtin.com and its city hosts (measured on 870 pages of February 2026).
import { attribute, find, findAll, findNear, parentOf, standsBefore, wordsOf } from './page-dom.ts';
import { readPay } from './pay.ts';
import type { Site } from './site.ts';

const cityHosts = [
	'builtinla.com',
	'builtinnyc.com',
	'builtinsf.com',
	'builtinboston.com',
	'builtinchicago.org',
	'builtinaustin.com',
	'builtincolorado.com',
	'builtinseattle.com',
];

const adPath = /^\/job\/[^/]+\/(\d+)\/?$/;

/** The element beside an icon of the ad's own block. Other jobs' cards carry the same icons; the ad's may be one too. */
const findBeside = (icon: string, document: Document, body: Element | null): Element | null => {
	const sign = findAll(document, `i.fa-${icon}`).find((each) => {
		const card = each.closest('[data-id="job-card"]');
		return body !== null && standsBefore(each, body) && (card === null || find(card, 'h1') !== null);
	});
	const frame = sign && parentOf(sign);
	return frame?.nextElementSibling ?? null;
};

/** "Hiring Remotely in Canada" is a place too; of "3 Locations" the names stand in a tooltip, as markup. */
const placesIn = (beside: Element): string[] => {
	const tooltip = find(beside, '[title]');
	const listed = (tooltip && attribute(tooltip, 'title'))?.split(/<[^>]*>/) ?? [wordsOf(beside)];
	return listed.map((place) => place.replace(/^\s*Hiring Remotely in /, '').trim()).filter((place) => place !== '');
};

/** More places than these are not named in a list: the card says how many there are. */
const fewPlaces = 3;

const placeOfCard = (card: Element): string | null => {
	const sign = find(card, 'i.fa-location-dot');
	const beside = sign && (parentOf(sign)?.nextElementSibling ?? null);
	if (beside === null) return null;
	const places = placesIn(beside);
	const shown = places.length <= fewPlaces ? places.join('; ') : wordsOf(beside);
	return shown.slice(0, 500) || null;
};

const companyOfCard = (card: Element): string | null => {
	const company = find(card, '[data-id="company-title"]');
	return (company && wordsOf(company)) || null;
};

/** builtin.com and its city hosts. */
export const builtin: Site = {
	id: 'builtin',
	hosts: ['builtin.com', ...cityHosts].map((host) => `https://*.${host}/*`),
	pageKind: ({ pathname }) =>
		adPath.test(pathname) ? 'ad' : pathname === '/jobs' || pathname.startsWith('/jobs/') ? 'list' : 'other',
	key: ({ pathname }) => adPath.exec(pathname)?.[1] ?? null,
	// Named after the ad, so that on a page that changes in place the one before is not taken for it.
	body: (document, key) => find(document, `div[id="job-post-body-${key}"]`),
	facts: (document, body) => {
		const heading = find(document, 'h1');
		const company = heading && findNear(heading, 'a[href^="/company/"] h2');
		const locations = findBeside('location-dot', document, body);
		const money = findBeside('sack-dollar', document, body);
		const pay = money === null ? undefined : readPay(wordsOf(money));
		return {
			title: heading === null ? '' : wordsOf(heading),
			company: company === null ? '' : wordsOf(company),
			places: locations === null ? [] : placesIn(locations),
			...(pay !== undefined && { pay }),
		};
	},
	cards: (document) =>
		findAll(document, '#jobs-list [data-id="job-card"]').flatMap((card) => {
			const title = find(card, 'a[data-id="job-card-title"]');
			if (title === null) return [];
			const facts = () => ({ company: companyOfCard(card), place: placeOfCard(card), grade: null, closesOn: null });
			return [{ card, title, facts }];
		}),
	// The bar that stays at the window's bottom, by whatever names its buttons go: they wait for a form, or for who may apply.
	apply: (document) => findAll(document, '.job-post-sticky-bar :is(a, button)'),
};
