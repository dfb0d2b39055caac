// Days of the calendar.
import { expect, it } from 'vitest';
import { isoDate, lastOfMonth } from '../../src/text/calendar-date.ts';

it.each<[number, number, number, string]>([
	[2026, 3, 2, '2026-03-02'],
	[2024, 2, 29, '2024-02-29'],
])('%d, %d, %d is %s', (year, month, day, iso) => {
	expect(isoDate(year, month, day)).toBe(iso);
});

it.each<[number, number, number]>([
	[2026, 2, 29],
	[2026, 13, 1],
	[2026, 4, 31],
	[2026, 1, 0],
])('%d, %d, %d is no day', (year, month, day) => {
	expect(isoDate(year, month, day)).toBeUndefined();
});

it('the last day of a month is told', () => {
	expect(lastOfMonth(2024, 2)).toBe('2024-02-29');
	expect(lastOfMonth(2025, 2)).toBe('2025-02-28');
	expect(lastOfMonth(2025, 12)).toBe('2025-12-31');
});
