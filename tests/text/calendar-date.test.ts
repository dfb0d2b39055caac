// Days of the calendar.
import { expect, it } from 'vitest';
import { isoDate } from '../../src/text/calendar-date.ts';

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
