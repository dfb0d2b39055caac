// Ads that carry poison, each with the words by which the overlay answers it.
import { words } from '../../../src/ui/words/words.ts';
import { plainBody, type HostileAd } from './ad-pages.ts';

/** An ad and what the overlay must say of it. */
export type Poison = Omit<HostileAd, 'id'> & { readonly says: string };

const jsonLd = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const described = (fields: string): string =>
	jsonLd(`{"@type":"JobPosting","title":"Platform Engineer","description":"x",${fields}}`);
const long = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** Enough plain words for the language to be told. */
export const english = `<p>We are looking for an engineer who will join the team and work with people of many departments, and who is
able to explain what they do and why. You will have the time that you need to learn how things are done here.</p>`;

/** Names that hide the members of that name: of the document by pictures, of a form by its fields. */
const hiding =
	'URL documentElement body head defaultView createElement createRange createTreeWalker querySelector querySelectorAll activeElement ' +
	'append children childNodes parentNode parentElement firstChild textContent nodeType localName getAttribute ownerDocument attributes';
const pictures = hiding
	.split(' ')
	.map((name) => `<img name="${name}" alt="">`)
	.join('');
const fields = hiding
	.split(' ')
	.map((name) => `<output name="${name}"></output>`)
	.join('');

const chokers = [' ', '\u00a0', '• ', '(', 'a ', '. ', '-', '5 ', '& ', 'A: ', 'e.g. ', 'AAA BBB '];
const choking = chokers.map((piece) => `<p>x${long(piece, 15_000)}y</p>`).join('');
const towns = Array.from({ length: 300 }, (_, at) => `{"address":{"addressLocality":"Town ${at}"}}`).join();
const placesInTooltip = `<div><div><i class="fa-location-dot"></i></div><div><span title="${long('Town<br>', 3_000)}${'T'.repeat(900)}">Many</span></div></div>`;

/** By what they carry. */
export const poisons: Readonly<Record<string, Poison>> = {
	'script and handlers as words': {
		title: '&lt;img src=x onerror="document.title=1"&gt; Engineer',
		body: `${plainBody}<ul><li>Kubernetes &lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(2)&gt; is required</li></ul>`,
		says: '<script>alert(1)</script> <img src=x onerror=alert(2)> is required',
	},
	'a prototype in its JSON-LD': {
		head: described(
			`"__proto__":{"title":"polluted","isAdmin":true},"constructor":{"prototype":{"title":"polluted"}},"hiringOrganization":{"__proto__":{"name":"polluted"}}`,
		),
		says: words().overlay.requirements,
	},
	'JSON-LD that is none': {
		head: ['{"@type":"JobPosting",', '[[[[', 'null', '"JobPosting"', '['.repeat(400_000)].map(jsonLd).join(''),
		says: words().overlay.requirements,
	},
	'names that hide the DOM': {
		title: `Platform Engineer${pictures}`,
		body: `<form name="documentElement">${fields}${pictures}${plainBody}</form><form name="createElement"></form>`,
		says: words().overlay.requirements,
	},
	'no requirements': {
		body: '<p>We are a bakery by the sea and we love bread, and every morning we open at six.</p>'.repeat(4),
		says: words().overlay.noRequirements,
	},
	'an empty body': { body: '', says: words().problems.unreadable },
	'no title': { title: '', says: words().problems.unreadable },
	'more than 200,000 characters': {
		body: `${plainBody}<p>${long('more and more words ', 250_000)}</p>`,
		says: words().overlay.truncated,
	},
	'one word of 20 MB': {
		// Kept out of sight by a sheet, so that the browser is not busy with drawing it.
		head: '<style>.long { display: none }</style>',
		body: `${english}${plainBody}<p class="long"></p><script>document.querySelector('.long').textContent = 'a'.repeat(20_000_000)</script>`,
		says: words().overlay.truncated,
	},
	'21,000 lines': { body: `${english}${plainBody}${long('a b<br>', 147_000)}`, says: words().overlay.requirements },
	'runs of spaces, bullets and brackets': { body: english + plainBody + choking, says: words().overlay.requirements },
	'300 places in its JSON-LD': { head: described(`"jobLocation":[${towns}]`), says: words().overlay.requirements },
	'places without end in its tooltip': { before: placesInTooltip, says: words().overlay.requirements },
	'facts of 1,000 characters': {
		head: described(
			`"jobLocation":{"address":{"addressLocality":"${'C'.repeat(499)}","addressRegion":"${'R'.repeat(499)}"}},` +
				`"baseSalary":{"currency":"${'U'.repeat(500)}","value":{"minValue":5,"maxValue":6,"unitText":"${'Y'.repeat(499)}"}}`,
		),
		says: words().overlay.requirements,
	},
};
