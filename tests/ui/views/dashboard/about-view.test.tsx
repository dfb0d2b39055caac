// The view about Plumbline itself: what it says is what is true of the manifest, the assets and what is shipped.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAboutFacts, readLibrary } from '../../../../src/cli/read-assets.ts';
import { words } from '../../../../src/ui/words/words.ts';
import { openPage } from '../../dashboard-stage.tsx';
import { all, clear, one, says, saysOf, violations } from '../../stage.tsx';

beforeEach(() => {
	document.documentElement.lang = 'en';
});
afterEach(clear);

const facts = readAboutFacts();
const library = readLibrary();
const open = () => openPage('#/about', { library });

describe('what it says', () => {
	it('is its version, and the way to the first page and to where things are kept', async () => {
		await open();
		expect(saysOf(one('.version'))).toBe(`Plumbline ${facts.version}`);
		expect(all('.about-view .acts a').map((each) => each.getAttribute('href'))).toEqual([
			'/welcome.html',
			'#/data',
			'/licences.txt',
		]);
	});

	it('is all that pages can learn, in each browser', async () => {
		await open();
		const { pageLearnsList, pageNeverList, inChromiumList, inFirefoxList, inBothList } = words().about;
		for (const line of [pageLearnsList, pageNeverList, inChromiumList, inFirefoxList, inBothList].flat())
			expect(says()).toContain(line);
	});

	it('is a reason for every permission', async () => {
		await open();
		for (const reason of Object.values(words().about.permissions)) expect(says()).toContain(reason);
	});

	it('is how right it is, with of how many', async () => {
		await open();
		expect(says()).toContain(`Measured on ${facts.accuracy.ads} real ads`);
		const [lines] = all('.about-view tbody tr').map(saysOf);
		const { precision, recall, wanted } = facts.accuracy.listed.requirements;
		const [right, found] = [precision, recall].map((share) => words().about.share(share));
		expect(lines).toBe(`Lines that ask for something${right}${found}${wanted}`);
		expect(all('.about-view .table tbody tr')).toHaveLength(5 + 5 + 4);
	});

	it('is who published each framework, and under what licence as far as that is stated', async () => {
		await open();
		expect(all('[data-source]').map(({ dataset }) => dataset['source'])).toEqual([
			'govstack',
			'ict',
			'ilo',
			'odp',
			'axelos',
			'ecf',
		]);
		for (const { attribution } of library.sources) expect(says()).toContain(attribution);
		expect(saysOf(one('[data-source=odp] dl'))).toBe(
			'EditionNot stated in the documentLicenceNot stated in the document',
		);
		expect(says()).toContain('ESCO');
	});

	it('is what is shipped of others, each with its licence', async () => {
		await open();
		expect(all('.libraries tbody tr').map(saysOf)).toEqual(
			facts.thirdParties.map(({ name, version, licence }) => `${name} ${version}${licence}`),
		);
	});

	it('stands there in part where its figures cannot be loaded, and that is said', async () => {
		await openPage('#/about', { library }, (store) => {
			store.isOpen = false;
		});
		expect(saysOf(one('.about-view [role=alert]'))).toContain('could not be loaded');
		expect(says()).toContain('It never makes a network call');
		expect(all('.libraries')).toEqual([]);
	});

	it('has no faults', async () => {
		await open();
		expect(await violations()).toEqual([]);
	});
});
