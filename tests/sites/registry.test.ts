// Which addresses belong to which board, and what kind of page they are.
import { describe, expect, it } from 'vitest';
import { adKey, pageKind } from '../../src/sites/read-page.ts';
import { hostMatchPatterns, siteOf, sites } from '../../src/sites/registry.ts';

describe('the host permissions', () => {
	it('are exactly those of the boards that are read', () => {
		expect(hostMatchPatterns).toEqual([
			'https://*.builtin.com/*',
			'https://*.builtinla.com/*',
			'https://*.builtinnyc.com/*',
			'https://*.builtinsf.com/*',
			'https://*.builtinboston.com/*',
			'https://*.builtinchicago.org/*',
			'https://*.builtinaustin.com/*',
			'https://*.builtincolorado.com/*',
			'https://*.builtinseattle.com/*',
			'https://unjobs.org/*',
		]);
	});

	it('belong to sites whose ids are their own', () => {
		expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
	});
});

describe('an address', () => {
	it.each([
		['https://builtin.com/job/senior-engineer/9804417', 'builtin'],
		['https://www.builtinla.com/job/data-engineer/9835120', 'builtin'],
		['https://www.builtinchicago.org/jobs', 'builtin'],
		['https://unjobs.org/vacancies/1772697600218', 'unjobs'],
		['https://notbuiltin.com/job/a/1', null],
		['https://builtin.com.example/job/a/1', null],
		['https://www.unjobs.org/vacancies/1772697600218', null],
		['http://builtin.com/job/a/1', null],
		['file:///builtin.com/job/a/1', null],
	])('%s belongs to %s', (url, id) => {
		expect(siteOf(new URL(url))?.id ?? null).toBe(id);
	});

	it.each([
		['https://builtin.com/job/senior-engineer/9804417', 'ad', 'builtin/9804417'],
		['https://builtin.com/job/senior-engineer/9804417?i=1#apply', 'ad', 'builtin/9804417'],
		['https://www.builtinnyc.com/job/senior-engineer/9804417/', 'ad', 'builtin/9804417'],
		['https://builtin.com/jobs', 'list', null],
		['https://builtin.com/jobs?page=3', 'list', null],
		['https://builtin.com/jobs/remote/dev-engineering', 'list', null],
		['https://builtin.com/job/senior-engineer', 'other', null],
		['https://builtin.com/company/lanternfish/jobs', 'other', null],
		['https://builtin.com/', 'other', null],
		['https://unjobs.org/vacancies/1772697600218', 'ad', 'unjobs/1772697600218'],
		['https://unjobs.org/vacancies/177269760021', 'other', null],
		['https://unjobs.org/', 'list', null],
		['https://unjobs.org/New/2', 'list', null],
		['https://unjobs.org/duty_stations/nairobi', 'list', null],
		['https://unjobs.org/search/water', 'list', null],
		['https://unjobs.org/about', 'other', null],
		['https://example.org/job/a/1', 'other', null],
		['no address', 'other', null],
	])('%s is a page of kind %s with the ad %s', (url, kind, key) => {
		expect(pageKind(url)).toBe(kind);
		expect(adKey(url)).toBe(key);
	});
});
