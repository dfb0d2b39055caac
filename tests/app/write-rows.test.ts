// A table of any length: no cell that a spreadsheet runs, told as it goes, and stopped.
import { expect, it } from 'vitest';
import { writeRows } from '../../src/app/write-rows.ts';
import { readCsvRows } from '../../src/exchange/csv-rows.ts';

const breathe = async (): Promise<void> => undefined;
const watch = { signal: new AbortController().signal, onProgress: () => undefined, breathe };

it('a cell that looks like a formula gets an apostrophe, and others stay as they are', async () => {
	const csv = await writeRows([['=1+1', '+49', '-x', '@a', "'=b", 'C++', 'a "b", c']], watch);
	expect(readCsvRows(csv).rows[0]?.cells).toEqual(["'=1+1", "'+49", "'-x", "'@a", "''=b", 'C++', 'a "b", c']);
});

function* endless(): Generator<string[]> {
	for (let row = 1; ; row++) yield [String(row)];
}

it('what is written is told, and the writing ends with the reason of the signal', async () => {
	const control = new AbortController();
	const told: number[] = [];
	const onProgress = (done: number): void => {
		told.push(done);
		if (told.length === 3) control.abort(new Error('enough'));
	};
	await expect(writeRows(endless(), { signal: control.signal, onProgress, breathe })).rejects.toThrow('enough');
	expect(told).toEqual([1_000, 2_000, 3_000]);
});
