// What one applies with on a page: found by the board's file and by its own name, and nothing else.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { applyControls } from '../../src/sites/apply-controls.ts';
import { loadFixture } from './fixture-pages.ts';

const find = (html: string, url = 'https://builtin.com/job/engineer/1'): string[] =>
	applyControls(new JSDOM(html).window.document, url).map((control) => control.id);

describe('a control is one for applying', () => {
	it.each([
		['a link', '<a id="x" href="/a">Apply</a>'],
		['a button', '<button id="x"> Apply\n now </button>'],
		['a button by its label', '<button id="x" aria-label="Apply to job">Continue</button>'],
		['what plays a button', '<div id="x" role="button">Apply for this job</div>'],
		['a field', '<input id="x" type="submit" value="Apply">'],
		['a picture with a title', '<a id="x" href="/a" title="Apply here"><img src="x.png"></a>'],
		['a French one', '<a id="x" href="/a">Postuler maintenant</a>'],
		['a Spanish one', '<a id="x" href="/a">Solicitar empleo</a>'],
	])('%s', (_name, html) => {
		expect(find(html)).toEqual(['x']);
	});
});

describe('a control is none', () => {
	it.each([
		['that changes a list', '<button id="x">Apply filters</button>'],
		['that changes a list, said at length', '<button id="x">Apply all filters</button>'],
		['that begins with another word', '<a id="x" href="/a">Applied Scientist</a>'],
		['that speaks of it later', '<a id="x" href="/a">How to apply</a>'],
		['that is labelled otherwise', '<button id="x" aria-label="Save">Apply</button>'],
		['that is text', '<p id="x">Apply by Friday</p>'],
		['that is an anchor', '<a id="x">Apply</a>'],
	])('%s', (_name, html) => {
		expect(find(html)).toEqual([]);
	});
});

describe('a board', () => {
	it('of builtin.com names its bar at the bottom, under whatever names', () => {
		const { document, url } = loadFixture('builtin/sticky-apply');
		expect(applyControls(document, url).map((control) => control.textContent)).toEqual(['Continue', 'Save', 'Apply']);
	});

	it('of unjobs.org names the link that leads to where one applies', () => {
		const { document, url } = loadFixture('unjobs/graded-un-ad');
		expect(applyControls(document, url).map((control) => control.textContent)).toEqual(['More Information']);
	});

	it('that is not known has what is called so', () => {
		expect(find('<button id="x">Apply</button>', 'https://example.org/')).toEqual(['x']);
		expect(find('<button id="x">Apply</button>', '')).toEqual(['x']);
	});
});

it('a page with any number of controls costs no more than some', () => {
	const html = Array.from({ length: 4_000 }, (_, at) => `<button id="b${at}">Apply</button>`).join('');
	expect(find(html)).toHaveLength(40);
});
