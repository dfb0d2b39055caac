// Postings of every shape that a page may rightly send.
import fc from 'fast-check';
import type { Block, Posting } from '../../src/core/posting.ts';

const source = fc.constantFrom('page', 'json-ld', 'given' as const);
const fact = fc.string({ maxLength: 60 });
const sourced = fc.record({ value: fact, source });
const date = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((day) => day.toISOString().slice(0, 10));
const sourcedDate = fc.record({ value: date, source });
const amount = fc.nat({ max: 1_000_000 });
const pay = fc.record(
	{
		lowest: amount,
		highest: amount,
		currency: fc.constantFrom('EUR', 'USD', 'CHF'),
		period: fc.constantFrom('hour', 'day', 'week', 'month', 'year' as const),
		asWritten: fact,
	},
	{ requiredKeys: ['asWritten'] },
);

/** A text of lines with the blocks that they are. */
const written = fc
	.array(
		fc.record({
			words: fc.string({ minLength: 1, maxLength: 30 }),
			kind: fc.constantFrom('heading', 'paragraph', 'list-item' as const),
		}),
		{
			maxLength: 8,
		},
	)
	.map((lines) => {
		const blocks: Block[] = [];
		let text = '';
		for (const { words, kind } of lines) {
			const start = text === '' ? 0 : text.length + 1;
			text += (text === '' ? '' : '\n') + words;
			blocks.push({ kind, span: { start, end: text.length } });
		}
		return { text, blocks };
	});

/** Any posting that fits. */
export const anyPosting: fc.Arbitrary<Posting> = fc
	.tuple(
		written,
		fc.record(
			{
				url: fact,
				board: fc.string({ maxLength: 40 }),
				key: fact,
				textSource: source,
				truncated: fc.boolean(),
				places: fc.array(sourced, { maxLength: 5 }),
				title: sourced,
				company: sourced,
				grade: sourced,
				postedOn: sourcedDate,
				closesOn: sourcedDate,
				pay: fc.record({ value: pay, source }),
			},
			{ requiredKeys: ['url', 'board', 'key', 'textSource', 'truncated', 'places'] },
		),
	)
	.map(([text, facts]) => Object.assign(facts, text));

const page = { source: 'page' } as const;

/** A posting in which nothing is missing. */
export const fullPosting: Posting = {
	url: 'https://builtin.com/job/engineer/101',
	board: 'builtin',
	key: '101',
	text: 'Must have\nPython\nKubernetes',
	blocks: [
		{ kind: 'heading', span: { start: 0, end: 9 } },
		{ kind: 'list-item', span: { start: 10, end: 16 } },
		{ kind: 'list-item', span: { start: 17, end: 27 } },
	],
	textSource: 'page',
	truncated: false,
	title: { value: 'Engineer', ...page },
	company: { value: 'Lanternfish', ...page },
	places: [{ value: 'Denver', ...page }],
	grade: { value: 'P-3', ...page },
	postedOn: { value: '2026-03-02', source: 'json-ld' },
	closesOn: { value: '2026-04-01', source: 'json-ld' },
	pay: { value: { lowest: 1, highest: 2, currency: 'USD', period: 'year', asWritten: '1–2' }, ...page },
};
