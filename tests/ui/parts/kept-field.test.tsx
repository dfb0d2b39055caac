// A field that is edited in place.
// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { KeptField } from '../../../src/ui/parts/kept-field.tsx';
import { readDate, readYears } from '../../../src/ui/parts/read-typed.ts';
import { all, doing, draw, key, one, redraw, saysOf, type } from '../stage.tsx';

let saved: (number | null)[];
let works: boolean;

const field = (kept: string) => (
	<KeptField
		label="Years"
		kept={kept}
		kind="number"
		disabled={false}
		hint="In all."
		read={readYears}
		save={async (value) => {
			saved.push(value);
			return works;
		}}
	/>
);
const input = (): HTMLInputElement => one<HTMLInputElement>('input');
const write = async (words: string): Promise<void> => {
	input().focus();
	await type(input(), words);
};
const leave = (): Promise<void> => doing(() => input().blur());
const problem = (): string[] => all('[role=alert]').map(saysOf);

beforeEach(async () => {
	saved = [];
	works = true;
	await draw(null);
	await draw(field('4'));
});

describe('what was typed', () => {
	it('is saved when the field is left', async () => {
		await write('7');
		expect(saved).toEqual([]);
		await leave();
		expect(saved).toEqual([7]);
	});

	it('is saved at Enter, and not again when the field is left', async () => {
		await write('7');
		await key('Enter');
		await redraw(field('7'));
		await leave();
		expect(saved).toEqual([7]);
	});

	it('is nothing where the field was emptied', async () => {
		await write('');
		await leave();
		expect(saved).toEqual([null]);
	});

	it('is not saved where nothing was changed', async () => {
		await leave();
		await write('4');
		await leave();
		expect(saved).toEqual([]);
	});

	it('and makes no sense is not saved, stays, and is told why', async () => {
		await write('-3');
		await leave();
		expect(saved).toEqual([]);
		expect(input().value).toBe('-3');
		expect(problem()).toEqual(['Years cannot be fewer than 0.']);
		expect(input().getAttribute('aria-invalid')).toBe('true');
	});

	it('and could not be saved stays, and can be saved later', async () => {
		works = false;
		await write('7');
		await leave();
		expect(input().value).toBe('7');
		expect(problem()).toEqual(['That could not be saved. What you typed is still here.']);
		works = true;
		await key('Enter');
		input().focus();
		await key('Enter');
		expect(saved).toEqual([7, 7]);
		expect(problem()).toEqual([]);
	});

	it('is dropped at Escape', async () => {
		await write('-3');
		await key('Enter');
		await key('Escape');
		expect(input().value).toBe('4');
		expect(problem()).toEqual([]);
		await leave();
		expect(saved).toEqual([]);
	});

	it('stays while something else changes what is kept', async () => {
		await write('9');
		await redraw(field('5'));
		expect(input().value).toBe('9');
		await key('Escape');
		expect(input().value).toBe('5');
	});
});

describe('a day that the calendar does not have', () => {
	it('is told by the browser alone, and refused', async () => {
		await draw(null);
		const days: (string | null)[] = [];
		await draw(
			<KeptField
				label="Until"
				kept="2027-01-01"
				kind="date"
				disabled={false}
				read={readDate}
				save={async (value) => days.push(value) > 0}
			/>,
		);
		Object.defineProperty(input(), 'validity', { value: { badInput: true } });
		await type(input(), '');
		input().focus();
		await leave();
		expect(days).toEqual([]);
		expect(problem()).toEqual(['There is no such day. Write a day that the calendar has.']);
	});
});
