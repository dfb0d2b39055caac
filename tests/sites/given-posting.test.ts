// Postings that are handed in: text, a fragment of markup, or a page, with facts that the caller knows.
import { describe, expect, it } from 'vitest';
import { postingFromHtml, postingFromText } from '../../src/sites/given-posting.ts';
import { loadFixture, parseHtml, readFixture } from './fixture-pages.ts';

describe('a posting from text', () => {
	it('has the caller’s facts and the text’s blocks', () => {
		const posting = postingFromText({ title: 'Cook', company: 'Inn', location: 'Bath', text: 'You cook.\n- Daily' });
		expect(posting).toMatchObject({ board: 'given', textSource: 'given', truncated: false, url: '', key: '' });
		expect(posting.title).toEqual({ value: 'Cook', source: 'given' });
		expect(posting.places).toEqual([{ value: 'Bath', source: 'given' }]);
		expect(posting.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list-item']);
	});

	it('that is empty is empty, not an error', () => {
		expect(postingFromText({ text: '' })).toMatchObject({ text: '', blocks: [], places: [] });
		expect(postingFromText({ text: '' }).title).toBeUndefined();
	});

	it('has the key of the ad that its address names', () => {
		expect(postingFromText({ text: 'x', url: 'https://unjobs.org/vacancies/1772697600218#a' }).key).toBe(
			'1772697600218',
		);
	});
});

describe('a posting from markup', () => {
	it('that is a fragment is the whole of it', () => {
		const { posting } = postingFromHtml(
			{ title: 'Cook' },
			parseHtml('<p><b>Profile</b></p><p>You cook.</p>'),
			parseHtml,
		);
		expect(posting).toMatchObject({
			board: 'given',
			text: 'Profile\nYou cook.',
			title: { value: 'Cook', source: 'given' },
		});
	});

	it('that is a page of a known board is read as in the browser', () => {
		const { document, url } = loadFixture('builtin/ordinary');
		const inBrowser = readFixture({ name: '', document, url });
		if (!inBrowser.ok) throw new Error(inBrowser.reason);
		expect(postingFromHtml({ url }, document, parseHtml).posting).toEqual(inBrowser.value.posting);
	});

	it('believes the caller’s facts before the page’s', () => {
		const { document, url } = loadFixture('builtin/ordinary');
		const { posting } = postingFromHtml({ url, title: 'Engineer', location: 'Denver' }, document, parseHtml);
		expect(posting.title).toEqual({ value: 'Engineer', source: 'given' });
		expect(posting.places).toEqual([{ value: 'Denver', source: 'given' }]);
		expect(posting.company).toEqual({ value: 'Lanternfish', source: 'page' });
	});

	it('at a known address without the board’s body is the whole of it', () => {
		const { posting } = postingFromHtml(
			{ url: 'https://unjobs.org/vacancies/1772697600218' },
			parseHtml('<p>You cook.</p>'),
			parseHtml,
		);
		expect(posting).toMatchObject({ board: 'given', key: '1772697600218', text: 'You cook.' });
	});
});
