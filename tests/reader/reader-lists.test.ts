// What the reader says of a list of jobs, and when: the jobs that stand there, once for each change, and never another page's.
import { afterEach, describe, expect, it } from 'vitest';
import { adA, addressA, listAddress, startReading, type Reading } from './reading.ts';

let reading: Reading;
const start = async (html: string, url = listAddress): Promise<Reading> => (reading = await startReading(html, url));

afterEach(() => reading.end());

const job = (id: number, title: string): string =>
	`<div class="job"><a class="jtitle" href="/vacancies/${id}">${title}</a><br>Riverine Relief<br></div>`;
const cook = job(1_000_000_000_011, 'Cook');
const baker = job(1_000_000_000_012, 'Baker');
const otherList = 'https://unjobs.org/organizations/unicef';
const token = 'overlay-token';

describe('a list', () => {
	it('is sent once, and its overlay is asked for and shown', async () => {
		const { said, lists, page, proveFrame } = await start(cook + baker);
		expect(said).toEqual(['list-read Cook, Baker', token]);
		expect(lists[0]).toMatchObject({ url: listAddress, truncated: false });
		expect(lists[0]?.jobs[0]).toMatchObject({ key: 'unjobs/1000000000011', company: 'Riverine Relief' });
		await proveFrame();
		expect(page.boxes()[0]?.hidden).toBe(false);
	});

	it('is not sent again while the page changes around it', async () => {
		const { said, page, wait } = await start(cook);
		page.document.body.append('Share this list');
		await wait(5_000);
		expect(said).toEqual(['list-read Cook', token]);
	});

	it('that grows as one scrolls is sent as it has grown, and its overlay stays', async () => {
		const { said, page, wait, proveFrame } = await start(cook);
		await proveFrame();
		const [box] = page.boxes();
		page.document.body.insertAdjacentHTML('beforeend', baker);
		await wait(1_000);
		expect(said).toEqual(['list-read Cook', token, 'list-read Cook, Baker']);
		expect(page.boxes()).toEqual([box]);
	});

	it('from which all jobs are filtered away is an empty list, and its overlay stays', async () => {
		const { said, page, draw, wait, proveFrame } = await start(cook);
		await proveFrame();
		draw('<p>Nothing found</p>');
		await wait(1_000);
		expect(said.at(-1)).toBe('list-read ');
		expect(page.boxes()).toHaveLength(1);
	});

	it('that is drawn late is sent when it is', async () => {
		const { said, draw, wait } = await start('<p>Loading</p>');
		await wait(5_000);
		expect(said).toEqual([]);
		draw(cook);
		await wait(1_000);
		expect(said).toEqual(['list-read Cook', token]);
	});

	it('of which nothing can be read gets nothing at all', async () => {
		const { said, page, wait } = await start(
			'<table><tr><td><a href="/vacancies/1000000000011">Cook</a></td></tr></table>',
		);
		await wait(5_000);
		expect([said, page.steps]).toEqual([[], []]);
	});

	it('that the background would not take is left alone', async () => {
		const { said, page, answers, draw, wait } = await start('');
		answers['list-read'] = async () => null;
		draw(cook);
		await wait(2_000);
		expect(page.steps).toEqual([]);
		expect(said.filter((each) => each.startsWith('list-read'))).toHaveLength(1);
	});
});

describe('where the user wants no lists', () => {
	const off = async (): Promise<unknown> => ({ ok: false, reason: 'lists-off' });

	it('there is no overlay, and the list is not read again, whatever it does', async () => {
		const { said, page, answers, draw, wait } = await start('');
		answers['list-read'] = off;
		draw(cook);
		await wait(1_000);
		expect(said[0]).toBe('list-read Cook');
		draw(cook + baker);
		await wait(5_000);
		expect(said.filter((each) => each.startsWith('list-read'))).toEqual(['list-read Cook']);
		expect(page.steps).toEqual([]);
	});

	it('ads are read as ever', async () => {
		const { said, page, answers, draw, wait } = await start('');
		answers['list-read'] = off;
		draw(cook);
		await wait(1_000);
		page.navigate(addressA);
		draw(adA);
		await wait(1_000);
		expect(said.slice(-2)).toEqual(['ad-read 1000000000001 Programme Officer', token]);
	});
});

describe('going from one page to the next', () => {
	it('never sends the first list’s jobs as the second’s while that is not drawn', async () => {
		const { said, lists, page, draw, wait } = await start(cook);
		page.navigate(otherList);
		await wait(600);
		expect(said.slice(2)).toEqual(['ad-not-read reading']);
		draw(baker);
		await wait(600);
		expect(lists.map(({ url, jobs }) => [url, jobs[0]?.title])).toEqual([
			[listAddress, 'Cook'],
			[otherList, 'Baker'],
		]);
	});

	it('believes in the end that the second list is the same as the first', async () => {
		const { lists, page, wait } = await start(cook);
		page.navigate(`${listAddress}?sort=new`);
		await wait(1_500);
		expect(lists.map(({ url }) => url)).toEqual([listAddress, `${listAddress}?sort=new`]);
	});

	it('from a list to an ad and back shows each, in one overlay while there is something to show', async () => {
		const { said, page, draw, wait, proveFrame } = await start(cook);
		await proveFrame();
		page.navigate(addressA);
		await wait(100);
		expect(said.slice(2)).toEqual(['ad-not-read reading']);
		draw(adA);
		await wait(1_000);
		expect(said.at(-1)).toBe('ad-read 1000000000001 Programme Officer');
		expect(page.boxes()).toHaveLength(1);
		page.navigate(listAddress);
		draw(cook);
		await wait(1_000);
		expect(said.slice(-2)).toEqual(['list-read Cook', token]);
	});

	it('takes the ad’s overlay away at once where the list is not drawn yet', async () => {
		const { said, page, proveFrame, wait } = await start(adA, addressA);
		await proveFrame();
		page.navigate(listAddress);
		await wait(0);
		expect(page.boxes()).toEqual([]);
		expect(said.at(-1)).toBe('ad-not-read no ad');
	});
});

describe('a jump to a job', () => {
	it('brings its card into view and the focus to its link, and marks nothing', async () => {
		const { page, order } = await start(cook + baker);
		order({ order: 'jump', key: 'unjobs/1000000000012' });
		expect(page.scrolledTo).toEqual(['BakerRiverine Relief']);
		expect(page.scrolls).toEqual([{ block: 'center', behavior: 'smooth' }]);
		expect(page.document.activeElement?.textContent).toBe('Baker');
		expect(page.marked()).toEqual([]);
	});

	it('is without motion for who wants none', async () => {
		const { page, order } = await start(cook, listAddress);
		page.media.isStill = true;
		order({ order: 'jump', key: 'unjobs/1000000000011' });
		expect(page.scrolls).toEqual([{ block: 'center', behavior: 'instant' }]);
	});

	it('does nothing for a job that is not listed, or on an ad', async () => {
		const { page, order, draw } = await start(cook);
		order({ order: 'jump', key: 'unjobs/1000000000099' });
		draw('');
		order({ order: 'jump', key: 'unjobs/1000000000011' });
		expect(page.scrolledTo).toEqual([]);
		page.navigate(addressA);
		order({ order: 'jump', key: 'unjobs/1000000000011' });
		expect(page.scrolledTo).toEqual([]);
	});
});
