// The view of many postings: a file becomes a table with its bad lines beside it, ordered, stopped and saved.
// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CheckedRow } from '../../../../../src/core/draft.ts';
import {
	arrangeRows,
	gravestFirst,
	linesOf,
	tableOf,
} from '../../../../../src/ui/views/dashboard/check/arrange-rows.ts';
import { openPage } from '../../../dashboard-stage.tsx';
import { catchSaved } from '../../../data-stage.tsx';
import { all, clear, doing, one, press, says, saysOf, settle, violations } from '../../../stage.tsx';

afterEach(clear);

const until = (holds: () => unknown): Promise<void> =>
	vi.waitFor(
		async () => {
			await settle();
			expect(holds()).toBeTruthy();
		},
		{ timeout: 20_000 },
	);

async function give(name: string, contents: string | Uint8Array<ArrayBuffer>): Promise<void> {
	const input = one<HTMLInputElement>('input[type=file]');
	Object.defineProperty(input, 'files', { value: [new File([contents], name)], configurable: true });
	Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
	await doing(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

const quiet = 'Requirements\n- Three years of sales experience';
const loud = `${quiet}\n- Native English speaker\n- You are a digital native`;
const file = [
	JSON.stringify({ id: 'a', title: 'Sales lead', text: quiet }),
	'not json',
	JSON.stringify({ id: 'b', title: 'Salesman', text: loud }),
].join('\n');

const row = (line: number, error: number, warning: number, info = 0): CheckedRow => ({
	line,
	id: `p${line}`,
	title: `Title ${line}`,
	silent: null,
	counts: { error, warning, info },
	found: [],
});

describe('many postings', () => {
	it('become a table, the gravest first, with the lines that were not read beside it', async () => {
		await openPage('#/check/many');
		await give('many.jsonl', file);
		await until(() => says().includes('2 postings checked, 1 line not read.'));
		expect(all('.many-table tbody tr').map((each) => saysOf(each.querySelector('td')))).toEqual(['b', 'a']);
		expect(saysOf(one('.bad-lines'))).toContain('Line 2: This line is no JSON.');
		expect(await violations()).toEqual([]);
		await press('Id');
		expect(all('.many-table tbody tr').map((each) => saysOf(each.querySelector('td')))).toEqual(['a', 'b']);
	});

	it('are saved as CSV and as JSON Lines, bad lines too', async () => {
		await openPage('#/check/many');
		await give('many.jsonl', file);
		await until(() => says().includes('Save as CSV'));
		const saved = catchSaved();
		await press('Save as JSON Lines');
		await press('Save as CSV');
		await until(() => saved.length === 2);
		const lines = ((await saved[0]?.text()) ?? '').trim().split('\n');
		expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
			{ line: 1, id: 'a' },
			{ line: 3, id: 'b', title: 'Salesman' },
			{ line: 2, error: 'This line is no JSON.' },
		]);
		expect(((await saved[1]?.text()) ?? '').trim().split('\r\n')).toHaveLength(4);
	});

	it('in a file that is no text, or holds nothing, say so', async () => {
		await openPage('#/check/many');
		await give('many.csv', new Uint8Array([0x69, 0x64, 0xff, 0xfe, 0xfd]));
		await until(() => says().includes('From here on the file is no text'));
		await press('Check another file');
		await give('many.jsonl', '\n');
		await until(() => says().includes('There is no posting in many.jsonl.'));
	});
});

describe('rows', () => {
	it('that are alike by a column go by all their counts, then as in the file', () => {
		const rows = [row(1, 0, 1), row(2, 1, 0), row(3, 0, 2), row(4, 0, 1)];
		expect(arrangeRows(rows, gravestFirst).map(({ line }) => line)).toEqual([2, 3, 1, 4]);
		expect(arrangeRows(rows, { by: 'id', isDescending: true }).map(({ line }) => line)).toEqual([4, 3, 2, 1]);
	});

	it('go out with as many cells as the head, and none is lost', () => {
		const rows = [row(1, 0, 1), { ...row(2, 0, 0), silent: 'fr' }];
		const bad = [{ line: 3, code: 'no-text', detail: '' }] as const;
		const table = [...tableOf(rows, bad, ({ code }) => code)];
		expect(new Set(table.map((cells) => cells.length)).size).toBe(1);
		expect(table).toHaveLength(4);
		expect([...linesOf(rows, bad, ({ code }) => code)]).toHaveLength(3);
	});
});
