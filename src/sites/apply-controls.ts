// What one applies with on a page: the controls that nothing may cover. By what the board's file names, and by their own names.
import { attribute, findAll, tagOf, wordsOf } from './page-dom.ts';
import { siteOf } from './registry.ts';

const controls =
	'a[href], button, [role="button"], [role="link"], input[type="submit"], input[type="button"], input[type="image"]';

/** More links and buttons than these are not looked at, and more controls not kept clear: a page may have any number. */
const mostLooked = 3_000;
const mostKept = 40;

/** A control for applying is called so from its first word on; "Apply filters" changes a list. */
const applies = /^(?:apply|postuler|je postule|solicitar|postular(?:se|me)?)(?!\p{L})/iu;
const appliesSomethingElse = /^apply (?:\S+ )?(?:filters?|changes|settings|coupons?|codes?|preferences|selection)\b/i;

/** The name by which a control is announced, as far as attributes and its own words tell it. */
const nameOf = (control: Element): string => {
	const label = attribute(control, 'aria-label')?.trim();
	if (label) return label.slice(0, 80);
	const words = tagOf(control) === 'input' ? (attribute(control, 'value') ?? attribute(control, 'alt')) : null;
	return (words ?? wordsOf(control, 80)) || (attribute(control, 'title') ?? '');
};

/** What one applies with on the page at `url`, in no order; seen or not. */
export const applyControls = (document: Document, url: string): Element[] => {
	const address = URL.parse(url);
	const named = (address && siteOf(address)?.apply(document)) ?? [];
	const called = findAll(document, controls)
		.slice(0, mostLooked)
		.filter((control) => {
			const name = nameOf(control).trim();
			return applies.test(name) && !appliesSomethingElse.test(name);
		});
	return [...new Set([...named, ...called])].slice(0, mostKept);
};
