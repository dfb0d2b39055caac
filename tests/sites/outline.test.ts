// The outline of an element: which blocks there are, and that every character of them can be found in the page again.
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/core/span.ts';
import { type Outline, outlineOf, rangesOf } from '../../src/sites/outline.ts';

const elementOf = (html: string): HTMLElement => new JSDOM(html).window.document.body;

const marks = { heading: '# ', 'list-item': '- ', paragraph: '' };

const linesOf = (html: string): string[] => {
	const { text, blocks } = outlineOf(elementOf(html));
	return blocks.map(({ kind, span }) => marks[kind] + quote(text, span));
};

describe('white space and line breaks', () => {
	it('white space collapses, and each block is a line', () => {
		expect(outlineOf(elementOf('<p>  Build\n\t and&nbsp; run </p><div>it</div>')).text).toBe('Build and run\nit');
	});

	it('inline elements do not break a word, block elements do', () => {
		expect(linesOf('<p><b>Py</b>thon<span> and Go</span></p><p>SQL</p>')).toEqual(['Python and Go', 'SQL']);
	});

	it('characters that nobody sees are left out', () => {
		expect(outlineOf(elementOf('<p>Kuber&shy;netes\u200b</p>')).text).toBe('Kubernetes');
	});

	it('what the structure hides is left out, what only helps screen readers is not asked for', () => {
		const hidden =
			'<p>Seen</p><p hidden>a</p><p style="display: none">b</p><script>c</script><style>d</style><template>e</template>' +
			'<noscript>f</noscript><p aria-hidden="true">Also seen, it is there</p><select><option>g</option></select>';
		expect(outlineOf(elementOf(hidden)).text).toBe('Seen\nAlso seen, it is there');
	});

	it('a line without letters or digits is no block', () => {
		expect(linesOf('<p>One line here.</p><p>* * *</p><p>———</p>')).toEqual(['One line here.']);
	});
});

describe('headings', () => {
	it.each([
		['<h3>Your tasks</h3><p>Text.</p>', '# Your tasks'],
		['<p><strong>Your tasks</strong></p><p>Text.</p>', '# Your tasks'],
		['<b><span>Your</span> <i>tasks</i></b><p>Text.</p>', '# Your tasks'],
		['<p>What you bring along:</p><p>Text.</p>', '# What you bring along:'],
		['<p>YOUR TASKS</p><p>Text.</p>', '# YOUR TASKS'],
		['<p>Your tasks</p><ul><li>One</li></ul>', '# Your tasks'],
		['<p><b>Your tasks</b><br>Text.</p>', '# Your tasks'],
		['<p><span style="font-weight: 700">Your tasks</span></p>', '# Your tasks'],
	])('%s begins with one', (html, heading) => {
		expect(linesOf(html)[0]).toBe(heading);
	});

	it.each([
		['<p><b>Python</b> is required.</p>'],
		['<p><b>You must be willing to travel to our customers in Spain and in Portugal.</b></p>'],
		[`<p><strong>${'We look forward to meeting you and your ideas '.repeat(4)}</strong></p>`],
		['<ul><li><b>Python</b></li><li><b>Go</b></li></ul>'],
		['<p>#LI-REMOTE</p>'],
		['<p>Location: Berlin</p>'],
	])('%s has none', (html) => {
		expect(linesOf(html).filter((line) => line.startsWith('# '))).toEqual([]);
	});
});

describe('list items', () => {
	it('are li, and typed bullets at line breaks and paragraphs, without the bullet', () => {
		expect(linesOf('<ul><li>One</li><li><p>Two</p></li></ul>')).toEqual(['- One', '- Two']);
		expect(linesOf('<p>• One thing<br>• Two things</p><p>- Three</p><p>* Four</p><p>o Five</p><p>·  Six</p>')).toEqual([
			'- One thing',
			'- Two things',
			'- Three',
			'- Four',
			'- Five',
			'- Six',
		]);
	});

	it('nested ones stand for themselves', () => {
		expect(linesOf('<ul><li>Experience in:<ul><li>Go</li><li>Rust</li></ul></li></ul>')).toEqual([
			'- Experience in:',
			'- Go',
			'- Rust',
		]);
	});

	it('that lost their line breaks are found again', () => {
		expect(linesOf('<p>You bring • 5 years of Go • a calm voice •patience</p>')).toEqual([
			'You bring',
			'- 5 years of Go',
			'- a calm voice',
			'- patience',
		]);
	});

	it('with numbers lose them where neighbours have some too', () => {
		expect(linesOf('<p>1. Plan the work</p><p>2. Work the plan</p>')).toEqual(['- Plan the work', '- Work the plan']);
		expect(linesOf('<p>3. of May is a holiday, and the office stays closed.</p>')[0]).toMatch(/^3\./);
	});

	it('a year is no bullet, and neither is a word that begins with o', () => {
		expect(linesOf('<p>open to all</p><p>-5 degrees outside</p>')).toEqual(['open to all', '-5 degrees outside']);
	});

	it('broken by hand at a fixed width are put together', () => {
		const html =
			'<p>• Translate product and business requirements into clear technical designs and<br>implementation plans.<br>' +
			'• Contribute to system and API design, ensuring maintainability, performance,<br>and scalability.<br>' +
			'• Practical experience with relational or document databases such as Postgres<br>or MongoDB.</p>';
		expect(linesOf(html)).toEqual([
			'- Translate product and business requirements into clear technical designs and implementation plans.',
			'- Contribute to system and API design, ensuring maintainability, performance, and scalability.',
			'- Practical experience with relational or document databases such as Postgres or MongoDB.',
		]);
	});

	it('on lines of their own are not taken for broken ones', () => {
		expect(linesOf('<p><b>Skills</b><br>experience with Linux<br>knowledge of Python<br>fluent English</p>')).toEqual([
			'# Skills',
			'- experience with Linux',
			'- knowledge of Python',
			'- fluent English',
		]);
	});
});

describe('a cap', () => {
	it('keeps whole words up to it, and says so', () => {
		const outline = outlineOf(elementOf('<p>one two three</p><p>four five six</p>'), 20);
		expect(outline.text).toBe('one two three\nfour');
		expect(outline.truncated).toBe(true);
	});

	it('is silent where nothing was cut', () => {
		expect(outlineOf(elementOf('<p>one two</p>'), 7).truncated).toBe(false);
	});

	it('never cuts a character in two', () => {
		const { text } = outlineOf(elementOf(`<p>${'🚀'.repeat(200)} a</p>`), 101);
		expect(text.isWellFormed()).toBe(true);
	});
});

type Tree = string | { readonly tag: string; readonly children: readonly Tree[] };

const words = fc.oneof(
	fc.constantFrom(
		'Build',
		' and ',
		'run: ',
		'\n\t',
		'\u00a0',
		'• ',
		'- ',
		'o ',
		'REQUIREMENTS',
		'🚀',
		'\u00ad',
		'.',
		'é',
	),
	fc.constantFrom('1. ', ' · ', 'c', 'experience with a good many tools that other people have made and kept, '),
);

const tags = ['p', 'div', 'ul', 'li', 'b', 'strong', 'span', 'h2', 'br', 'table', 'td', 'a', 'script', 'em'];

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
	tree: fc.oneof(
		{ maxDepth: 5, withCrossShrink: true },
		fc.array(words, { maxLength: 6 }).map((parts) => parts.join('')),
		fc.record({ tag: fc.constantFrom(...tags), children: fc.array(tie('tree'), { maxLength: 5 }) }),
	),
}));

const grow = (document: Document, node: Tree): Node => {
	if (typeof node === 'string') return document.createTextNode(node);
	const element = document.createElement(node.tag);
	element.append(...node.children.map((child) => grow(document, child)));
	return element;
};

describe('whatever the page holds', () => {
	const { document } = new JSDOM('').window;
	const anyOutline = fc
		.tuple(fc.array(tree, { maxLength: 6 }), fc.constantFrom(200_000, 40))
		.map(([nodes, limit]): Outline => {
			const root = document.createElement('div');
			root.append(...nodes.map((node) => grow(document, node)));
			return outlineOf(root, limit);
		});

	const blankFree = (text: string): string => text.replace(/\s/g, ' ');

	it('every piece stands in its text node, character by character', () => {
		fc.assert(
			fc.property(anyOutline, ({ text, pieces }) => {
				for (const { start, end, node, nodeStart } of pieces)
					expect(blankFree(node.data.slice(nodeStart, nodeStart + end - start))).toBe(text.slice(start, end));
			}),
		);
	});

	it('pieces and blocks are in order, inside the text, and never overlap', () => {
		fc.assert(
			fc.property(anyOutline, ({ text, blocks, pieces }) => {
				for (const spans of [blocks.map(({ span }) => span), pieces]) {
					let end = 0;
					for (const span of spans) {
						expect(span.start).toBeGreaterThanOrEqual(end);
						expect(span.end).toBeGreaterThan(span.start);
						end = span.end;
					}
					expect(end).toBeLessThanOrEqual(text.length);
				}
			}),
		);
	});

	it('blocks leave only line breaks between them, and hold none', () => {
		fc.assert(
			fc.property(anyOutline, ({ text, blocks }) => {
				expect(blocks.map(({ span }) => quote(text, span)).join('\n')).toBe(text);
				for (const { span } of blocks) expect(quote(text, span)).not.toMatch(/[\n\t]|^ | $| {2}/);
			}),
		);
	});

	it('the ranges of a span hold its words, up to white space', () => {
		const spanned = fc.tuple(anyOutline, fc.nat(), fc.nat()).map(([outline, a, b]) => {
			const [start = 0, end = 0] = [a % (outline.text.length + 1), b % (outline.text.length + 1)].toSorted(
				(x, y) => x - y,
			);
			return { outline, span: { start, end } };
		});
		fc.assert(
			fc.property(spanned, ({ outline, span }) => {
				const found = rangesOf(outline, span).map(({ node, start, end }) => node.data.slice(start, end));
				expect(found.join('').replace(/\s/g, '')).toBe(quote(outline.text, span).replace(/\s/g, ''));
			}),
		);
	});

	it('the text keeps to its cap', () => {
		fc.assert(
			fc.property(fc.array(tree, { maxLength: 6 }), fc.nat({ max: 60 }), (nodes, limit) => {
				const root = document.createElement('div');
				root.append(...nodes.map((node) => grow(document, node)));
				expect(outlineOf(root, limit).text.length).toBeLessThanOrEqual(limit);
			}),
		);
	});
});

describe('200 kB', () => {
	const sizes = [25_000, 200_000];

	const timeOf = (make: (length: number) => HTMLElement): number[] =>
		sizes.map((size) => {
			const element = make(size);
			const times = [1, 2, 3].map(() => {
				const begin = performance.now();
				outlineOf(element);
				return performance.now() - begin;
			});
			return Math.min(...times);
		});

	it.each([
		['one word', (n: number) => `<p>${'a'.repeat(n)}</p>`],
		['one paragraph', (n: number) => `<p>${'Work with care. '.repeat(n / 16)}</p>`],
		['inline bullets', (n: number) => `<p>${'• do <b>this</b> now '.repeat(n / 15)}</p>`],
		['line breaks in one item', (n: number) => `<ul><li>${'some work<br>'.repeat(n / 9)}</li></ul>`],
		['capitals', (n: number) => `<p>${'WORK '.repeat(n / 5)}</p>`],
		['labels', (n: number) => `<p>${'Some Words: here. '.repeat(n / 18)}</p>`],
		['blanks', (n: number) => `<p>${' \n'.repeat(n / 2)}x</p>`],
		['number signs', (n: number) => `<p># ${'#'.repeat(n)}x</p>`],
		['short paragraphs', (n: number) => '<p>Python</p>'.repeat(n / 6)],
		['hidden words', (n: number) => `<p>a${'\u00ad'.repeat(n)}b</p>`],
	])('of %s take no more than a linear share of time', (_, html) => {
		const [small = 0, large = 0] = timeOf((length) => elementOf(html(length)));
		// Eight times the text; quadratic work would take 64 times as long.
		expect(large).toBeLessThan(small * 30 + 60);
	});

	it('of nesting are read without recursion', () => {
		const { document } = new JSDOM('').window;
		const root = document.createElement('div');
		let inner: Element = root;
		for (let depth = 0; depth < 3_000; depth++) inner = inner.appendChild(document.createElement('span'));
		inner.append('deep');
		expect(outlineOf(root).text).toBe('deep');
	});
});
