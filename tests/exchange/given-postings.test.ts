// Postings of a file come one at a time, whole whatever pieces the file comes in, and every line that is none says why.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BadLine } from '../../src/core/draft.ts';
import { readCsvRows, startCsv, writeCsvRows, type CsvRow } from '../../src/exchange/csv-rows.ts';
import { readGivenPostings, type GivenPosting } from '../../src/exchange/given-postings.ts';

async function readAll(name: string, ...pieces: string[]): Promise<(GivenPosting | BadLine)[]> {
	const all: (GivenPosting | BadLine)[] = [];
	for await (const each of readGivenPostings(name, pieces)) all.push(each);
	return all;
}

const cut = (text: string, at: readonly number[]): string[] => {
	const ends = [...new Set(at.map((place) => place % (text.length + 1)))].toSorted((a, b) => a - b);
	return [...ends, text.length].map((end, place) => text.slice(ends[place - 1] ?? 0, end));
};

describe('a table in pieces', () => {
	it('is read as in one', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', ';', 'é'), maxLength: 6 });
		fc.assert(
			fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }), fc.array(fc.nat()), (rows, at) => {
				const written = writeCsvRows(rows);
				const reading = startCsv();
				const read: CsvRow[] = cut(written, at).flatMap((piece) => [...reading.push(piece)]);
				const { rows: last, openQuote } = reading.end();
				expect({ rows: [...read, ...last], openQuote }).toEqual(readCsvRows(written));
			}),
		);
	});
});

describe('JSON Lines', () => {
	it('give a posting a line, by the names that files use', async () => {
		const lines =
			'{"id":7,"title":"Engineer","text":"Python"}\n\n{"name":"Cook","description":"Bread","link":"https://a.example"}';
		expect(await readAll('many.jsonl', lines)).toEqual([
			{ line: 1, id: '7', title: 'Engineer', company: '', location: '', url: '', text: 'Python', html: '' },
			{ line: 3, id: '', title: 'Cook', company: '', location: '', url: 'https://a.example', text: 'Bread', html: '' },
		]);
	});

	it('that are broken say so by their numbers, and stop no other', async () => {
		const lines = '{"text":"a"}\nnot json\n[1]\n{"id":"x"}\n{"text":5}\n{"text":"b"}';
		expect(await readAll('many.jsonl', lines)).toMatchObject([
			{ line: 1, text: 'a' },
			{ line: 2, code: 'not-json' },
			{ line: 3, code: 'no-object' },
			{ line: 4, code: 'no-text' },
			{ line: 5, code: 'not-text', detail: 'text' },
			{ line: 6, text: 'b' },
		]);
	});
});

describe('a table of postings', () => {
	it('has a column for the text, under any of its names', async () => {
		const table = '\uFEFFId;Title;Description\r\n1;Engineer;"Two\nlines"\r\n2;Cook;\r\n';
		expect(await readAll('many.csv', table)).toMatchObject([
			{ line: 2, id: '1', title: 'Engineer', text: 'Two\nlines' },
			{ line: 4, code: 'no-text' },
		]);
	});

	it('without one is not read, and its columns are named', async () => {
		expect(await readAll('many.csv', 'id,words\n1,a\n2,b\n')).toEqual([
			{ line: 1, code: 'no-column', detail: 'id, words' },
		]);
	});

	it('with a quote that nothing closes says where it opens', async () => {
		expect(await readAll('many.csv', 'id,text\n1,a\n2,"b\n3,c\n')).toMatchObject([
			{ line: 2, text: 'a' },
			{ line: 3, code: 'open-quote' },
		]);
	});

	it('is told from JSON by how it begins, where its name does not say', async () => {
		expect(await readAll('many', 'text\n', 'a\n')).toMatchObject([{ line: 2, text: 'a' }]);
		expect(await readAll('many', '', ' \n{"text":"a"}')).toMatchObject([{ line: 2, text: 'a' }]);
		expect(await readAll('many', '')).toEqual([]);
	});
});
