// When a page is an ad, when it is not yet one, and that a hostile page changes neither.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../src/sites/outline.ts';
import { readPage } from '../../src/sites/read-page.ts';
import { parseHtml } from './fixture-pages.ts';

const adUrl = 'https://builtin.com/job/night-engineer/9800001';

const read = (html: string, url = adUrl) => readPage(new JSDOM(html).window.document, url, parseHtml);

const body = '<div id="job-post-body-9800001"><p>Watch the plant at night.</p><ul><li>Calm</li></ul></div>';
const heading = '<div><a href="/company/ember"><h2>Ember</h2></a><h1>Night Engineer</h1></div>';

const jsonLd = (posting: object): string =>
	`<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', ...posting })}</script>`;

describe('a page of a known board', () => {
	it('is an ad where its title and text stand', () => {
		const reading = read(heading + body);
		expect(reading).toMatchObject({ ok: true, value: { posting: { board: 'builtin', key: '9800001' } } });
	});

	it('that lists ads, or is about something else, is not an ad, whatever stands on it', () => {
		expect(read(heading + body, 'https://builtin.com/jobs/remote')).toEqual({ ok: false, reason: 'not-an-ad' });
		expect(read(heading + body, 'https://builtin.com/articles/jobs')).toEqual({ ok: false, reason: 'not-an-ad' });
	});

	it('at an ad’s address is not ready while its text is not there', () => {
		expect(read(heading)).toEqual({ ok: false, reason: 'not-ready' });
		expect(read('')).toEqual({ ok: false, reason: 'not-ready' });
	});

	it('is unreadable where the text is empty or there is no title', () => {
		expect(read(`${heading}<div id="job-post-body-9800001"> </div>`)).toEqual({ ok: false, reason: 'unreadable' });
		expect(read(body)).toEqual({ ok: false, reason: 'unreadable' });
	});

	it('takes the description of its JSON-LD only where the text is not where it used to be', () => {
		const description = '<p>Watch the plant at night, with two colleagues and a thermos flask.</p>';
		const moved = read(heading + jsonLd({ title: 'Night Engineer', description }));
		expect(moved).toMatchObject({ ok: true, value: { posting: { textSource: 'json-ld' }, outline: { pieces: [] } } });
		const kept = read(heading + body + jsonLd({ title: 'Night Engineer', description }));
		expect(kept).toMatchObject({ ok: true, value: { posting: { textSource: 'page' } } });
	});

	it('marks that description where the page shows it elsewhere', () => {
		const description = '<p>Watch the plant at night, with two colleagues and a thermos flask.</p>';
		const reading = read(
			`${heading}<section>${description}</section>${jsonLd({ title: 'Night Engineer', description })}`,
		);
		if (!reading.ok) throw new Error(reading.reason);
		const { outline } = reading.value;
		expect(rangesOf(outline, { start: 0, end: 5 }).map(({ node }) => node.parentElement?.localName)).toEqual(['p']);
	});

	it('does not take the facts of the ad before', () => {
		const before = jsonLd({ title: 'Day Engineer', datePosted: '2026-01-01', identifier: { value: '9800000' } });
		expect(read(heading + body + before)).toMatchObject({
			ok: true,
			value: { posting: { title: { value: 'Night Engineer' } } },
		});
		expect(JSON.stringify(read(heading + body + before))).not.toContain('2026-01-01');
	});

	it('whose address has changed is not ready while the ad before still stands there', () => {
		const left =
			heading + body + jsonLd({ title: 'Night Engineer', description: 'Watch.', identifier: { value: '9800001' } });
		expect(read(left, 'https://builtin.com/job/night-engineer/9800002')).toEqual({ ok: false, reason: 'not-ready' });
	});

	it('keeps its address without fragment and tracking', () => {
		const reading = read(heading + body, `${adUrl}?utm_source=mail&i=7&gclid=x#apply`);
		expect(reading).toMatchObject({ value: { posting: { url: `${adUrl}?i=7` } } });
	});
});

describe('a page of an unknown board', () => {
	it('without a JobPosting is not an ad', () => {
		expect(read(heading + body, 'https://example.org/job')).toEqual({ ok: false, reason: 'not-an-ad' });
		expect(read(heading + body, '')).toEqual({ ok: false, reason: 'not-an-ad' });
	});

	it('whose JobPosting says nothing is unreadable', () => {
		expect(read(jsonLd({ title: 'Cook' }), 'https://example.org/job')).toEqual({ ok: false, reason: 'unreadable' });
		expect(read(jsonLd({ description: 'Cook well.' }), 'https://example.org/job')).toEqual({
			ok: false,
			reason: 'unreadable',
		});
	});

	it('is read without a parser too, as far as no markup is in the way', () => {
		const { document } = new JSDOM(jsonLd({ title: 'Cook', description: 'Cook well, and clean up after.' })).window;
		expect(readPage(document, 'https://example.org/job', null)).toMatchObject({ ok: true });
	});
});

describe('a hostile page', () => {
	it('hides nothing by naming form fields after members of the DOM', () => {
		const fields = ['querySelector', 'querySelectorAll', 'body', 'createTreeWalker', 'ownerDocument', 'textContent'];
		const more = ['nodeType', 'localName', 'parentElement', 'getAttribute', 'firstChild', 'compareDocumentPosition'];
		const clobbers = [...fields, ...more].map((name) => `<form name="${name}"></form><img name="${name}">`).join('');
		const inputs = [...fields, ...more].map((name) => `<input name="${name}">`).join('');
		const html = `${clobbers}${heading}<div id="job-post-body-9800001"><form>${inputs}<p>Watch the plant.</p></form></div>`;
		expect(read(html)).toMatchObject({ ok: true, value: { posting: { text: 'Watch the plant.' } } });
	});

	it('cannot put markup of its JSON-LD into the page', () => {
		const description =
			'<img src=x onerror="document.title=1"><p>Cook well, and clean up after yourself.</p><script>1</script>';
		const { document } = new JSDOM(
			jsonLd({ title: 'Cook', description })
				.replaceAll('</', '<\\/')
				.replace(/<\\\/script>$/, '</script>'),
		).window;
		const before = document.documentElement.outerHTML;
		expect(readPage(document, 'https://example.org/job', parseHtml)).toMatchObject({
			ok: true,
			value: { posting: { text: 'Cook well, and clean up after yourself.' } },
		});
		expect(document.documentElement.outerHTML).toBe(before);
	});
});
