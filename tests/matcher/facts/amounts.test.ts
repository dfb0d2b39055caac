// Amounts of money: how digits are read, and what is no amount.
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/matcher/facts/amounts.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const amountsIn = (text: string) => findAmounts(text, { start: 0, end: text.length }, tokenise(text));
const valuesIn = (text: string): number[] => amountsIn(text).map(({ value }) => value);

describe('an amount', () => {
	it.each<[string, number]>([
		['1,945.00', 1_945],
		['147,741.60', 147_741.6],
		['45.000,00', 45_000],
		['45.000', 45_000],
		['45,50', 45.5],
		["9'500", 9_500],
		['12,00,000', 1_200_000],
		['4,333,333', 4_333_333],
		['45 000', 45_000],
		['120k', 120_000],
		['1.5K', 1_500],
	])('"%s" is read', (text, value) => {
		expect(valuesIn(text)).toEqual([value]);
	});

	it('has the sign before it or behind it, and its words end there', () => {
		for (const [text, sign] of [
			['Rs. 500 then', 'Rs'],
			['€500 then', '€'],
			['500 € then', '€'],
			['KES500 then', 'KES'],
			['500 KES then', 'KES'],
		] as const) {
			const [amount] = amountsIn(text);
			expect(amount?.sign, text).toBe(sign);
			expect(text.slice(amount?.start, amount?.end), text).toBe(text.replace(' then', ''));
		}
	});
});

it('ends with its line', () => {
	expect(amountsIn('500\nEUR')).toMatchObject([{ end: 3, sign: null }]);
});

it.each(['100%', '8 %', '401(k)', '401k', '5m', '$2B', 'A4', 'K8s', 'AB12,000', '2nd'])('"%s" is none', (text) => {
	expect(valuesIn(text)).toEqual([]);
});
