// What the reader says of its page, and when: the ad that stands there, once, and never another one's words.
import { afterEach, describe, expect, it } from 'vitest';
import { adA, adB, addressA, addressB, htmlOf, listAddress, startReading, type Reading } from './reading.ts';

let reading: Reading;
const start = async (html: string, url?: string): Promise<Reading> => (reading = await startReading(html, url));

afterEach(() => reading.end());

const readA = 'ad-read 1000000000001 Programme Officer';
const readB = 'ad-read 1000000000002 Finance Officer';
const token = 'overlay-token';

describe('an ad', () => {
	it('is sent once, with its words, and its overlay is asked for', async () => {
		const { said, postings } = await start(adA);
		expect(said).toEqual([readA, token]);
		expect(postings[0]).toMatchObject({
			board: 'unjobs',
			url: addressA,
			text: 'Writes reports in Python.\nSpeaks French.',
		});
	});

	it('is not sent again while the page changes around it', async () => {
		const { said, page, wait } = await start(adA);
		page.document.body.append('Share this ad');
		await wait(5_000);
		expect(said).toEqual([readA, token]);
	});

	it('is sent again when its words change', async () => {
		const { said, draw, wait } = await start(adA);
		draw(htmlOf('Programme Officer', 'Writes reports in Rust.'));
		await wait(1_000);
		expect(said).toEqual([readA, token, readA]);
	});

	it('is sent again when the page comes back from the cache, since the tab has shown another page meanwhile', async () => {
		const { said, page, wait } = await start(adA);
		said.length = 0;
		page.comeBack();
		await wait(0);
		expect(said).toContain(readA);
	});
});

describe('an ad that changes without end', () => {
	it('is sent again once the last answer is there, and as long after it as that took', async () => {
		const reading = await start(listAddress, listAddress);
		const { said, page, draw, wait, answers } = reading;
		answers['ad-read'] = () => new Promise((done) => setTimeout(done, 2_000, { ok: true, value: { requirements: 1 } }));
		page.navigate(addressA);
		for (let turn = 0; turn < 39; turn += 1) {
			draw(htmlOf(`Programme Officer ${turn}`, 'Writes reports in Python.'));
			page.window.dispatchEvent(new page.window.Event('popstate'));
			await wait(100);
		}
		expect(said).toEqual(['ad-read 1000000000001 Programme Officer 0', token]);
		await wait(500);
		expect(said.at(-1)).toBe('ad-read 1000000000001 Programme Officer 38');
		expect(said).toHaveLength(3);
	});

	it('is said to be unreadable once where the background takes no such ad', async () => {
		const { said, page, draw, wait, answers } = await start(listAddress, listAddress);
		answers['ad-read'] = async () => null;
		draw(adA);
		page.navigate(addressA);
		await wait(1_000);
		page.document.body.append('.');
		await wait(1_000);
		expect(said).toEqual([readA, 'ad-not-read unreadable', token]);
	});
});

describe('a page that is no ad', () => {
	it('is left alone: nothing is said, nothing is put in, whatever it does', async () => {
		const { said, page, draw, wait } = await start(adA, listAddress);
		draw(adB);
		await wait(10_000);
		expect(said).toEqual([]);
		expect(page.steps).toEqual([]);
	});

	it('after an ad is said to be none, and the overlay and the marks go', async () => {
		const { said, page, order, proveFrame } = await start(adA);
		await proveFrame();
		order({ order: 'mark', spans: [{ start: 0, end: 6 }], scroll: false });
		page.navigate(listAddress);
		expect(said.slice(2)).toEqual(['ad-not-read no ad']);
		expect([page.boxes(), page.marked()]).toEqual([[], []]);
	});

	it('is said to be none once', async () => {
		const { said, page, wait } = await start(adA);
		page.navigate(listAddress);
		page.navigate(`${listAddress}?page=2`);
		await wait(2_000);
		expect(said.slice(2)).toEqual(['ad-not-read no ad']);
	});
});

describe('an ad that is not there yet', () => {
	it('is waited for, and then said not to be ready', async () => {
		const { said, wait } = await start('<p>Loading</p>');
		await wait(999);
		expect(said).toEqual([]);
		await wait(1);
		expect(said).toEqual(['ad-not-read not-ready', token]);
	});

	it('is said not to be ready in time, also by a page that never rests', async () => {
		const { said, page, wait } = await start('<p>Loading</p>');
		for (let passed = 0; passed < 2_000; passed += 100) {
			page.document.body.append('.');
			await wait(100);
		}
		expect(said).toEqual(['ad-not-read not-ready', token]);
	});

	it('is sent when it is drawn, before or after that was said', async () => {
		const early = await start('<p>Loading</p>');
		await early.wait(500);
		early.draw(adA);
		await early.wait(1_500);
		expect(early.said).toEqual([readA, token]);
		early.end();
		const late = await start('<p>Loading</p>');
		await late.wait(1_000);
		await late.proveFrame();
		await late.wait(5_000);
		late.draw(adA);
		await late.wait(500);
		expect(late.said).toEqual(['ad-not-read not-ready', token, readA]);
	});

	it.each([
		['no words', htmlOf('Programme Officer', '')],
		['no title', htmlOf('', 'Writes reports in Python.')],
	])('with %s is said to be unreadable, once', async (_name, html) => {
		const { said, page, wait } = await start(html);
		page.document.body.append('Share this ad');
		await wait(5_000);
		expect(said).toEqual(['ad-not-read unreadable', token]);
	});
});

describe('going from one ad to the next', () => {
	it('never sends the first one’s words as the second’s', async () => {
		const { said, page, draw, wait } = await start(adA);
		page.navigate(addressB);
		await wait(600);
		expect(said.slice(2)).toEqual(['ad-not-read reading']);
		draw(adB);
		await wait(600);
		expect(said.slice(2)).toEqual(['ad-not-read reading', readB]);
	});

	it('does not take them for the second’s when its title is drawn before its words', async () => {
		const { postings, page, draw, wait } = await start(adA);
		page.navigate(addressB);
		draw(adA.replace('Programme Officer', 'Finance Officer'));
		await wait(600);
		draw(adB);
		await wait(600);
		const wrong = postings.filter(({ key, text }) => key.endsWith('2') && text.includes('Python'));
		expect(wrong).toEqual([]);
		expect(postings.at(-1)?.text).toContain('Keeps accounts.');
	});

	it('does not take them for the second’s when there was a list in between', async () => {
		const { postings, page, draw, wait } = await start(adA);
		page.navigate(listAddress);
		await wait(600);
		page.navigate(addressB);
		await wait(600);
		draw(adB);
		await wait(600);
		expect(postings.map(({ key, text }) => [key.at(-1), text.includes('Python')])).toEqual([
			['1', true],
			['2', false],
		]);
	});

	it('says that the second is not there when the page goes on showing the first', async () => {
		const { said, page, wait } = await start(adA);
		page.navigate(addressB);
		await wait(1_000);
		expect(said.slice(2)).toEqual(['ad-not-read reading', 'ad-not-read not-ready']);
	});

	it('does not go back to saying that it reads when the page then changes without showing the second', async () => {
		const { said, page, wait, proveFrame } = await start(adA);
		await proveFrame();
		page.navigate(addressB);
		await wait(1_000);
		page.document.body.append('Share this ad');
		await wait(3_000);
		expect(said.slice(2)).toEqual(['ad-not-read reading', 'ad-not-read not-ready']);
	});

	it('and back again sends the first again', async () => {
		const { said, page, draw, wait } = await start(adA);
		page.navigate(addressB);
		draw(adB);
		await wait(600);
		page.navigate(addressA);
		draw(adA);
		await wait(600);
		expect(said.filter((each) => each.startsWith('ad-read'))).toEqual([readA, readB, readA]);
	});

	it('marks nothing while the second is not there', async () => {
		const { page, order } = await start(adA);
		page.navigate(addressB);
		order({ order: 'mark', spans: [{ start: 0, end: 6 }], scroll: true });
		expect([page.marked(), page.scrolledTo]).toEqual([[], []]);
	});
});

describe('a reader whose extension is gone', () => {
	it('ends at the next change: nothing is said, nothing listens, nothing is left in the page', async () => {
		const { said, page, extension, proveFrame, wait } = await start(adA);
		await proveFrame();
		extension.alive = false;
		page.document.body.append('Share this ad');
		await wait(1_000);
		expect(page.boxes()).toEqual([]);
		expect(page.listeners()).toEqual([]);
		page.navigate(addressB);
		await wait(5_000);
		expect(said).toEqual([readA, token]);
	});
});
