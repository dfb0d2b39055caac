// Days until a calendar date, as the calendar on the wall counts them.
import { expect, it } from 'vitest';
import { daysUntil } from '../../../src/ui/parts/days-left.ts';

it.each([
	['2026-03-14', 4],
	['2026-03-10', 0],
	['2026-03-09', -1],
	['2027-03-10', 365],
])('from early or late on 10 March to %s it is %d', (date, days) => {
	expect(daysUntil(date, new Date(2026, 2, 10, 0, 5))).toBe(days);
	expect(daysUntil(date, new Date(2026, 2, 10, 23, 55))).toBe(days);
});

it('what is no date is no number of days away', () => expect(daysUntil('soon', new Date())).toBeNull());
