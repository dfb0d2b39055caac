// Pay as ads write it, and the money in ads that is no pay.
import { describe, expect, it } from 'vitest';
import type { PayStated } from '../../../src/core/ad-facts.ts';
import { factsIn, factsOf } from './facts-of.ts';

const short = ({ lowest, highest, currency, period }: PayStated): unknown[] => [lowest, highest, currency, period];
const payIn = (line: string): unknown[][] => factsIn(line).pay.map(short);
const payOf = (...lines: readonly string[]): unknown[][] => factsOf(lines).pay.map(short);

describe('pay is read', () => {
	it.each<[string, number | null, number | null, string | null, string | null]>([
		['Salary: $120,000 – $150,000 a year', 120_000, 150_000, null, 'year'],
		['Salary: £38,000 to £45,000 per annum', 38_000, 45_000, 'GBP', 'year'],
		['The day rate is USD 450/day', 450, 450, 'USD', 'day'],
		['Our bakers earn USD 45/hour', 45, 45, 'USD', 'hour'],
		['Base salary: €60k-75k', 60_000, 75_000, 'EUR', null],
		['Base salary: 60–75k €', 60_000, 75_000, 'EUR', null],
		['Salary: £30-35,000', 30_000, 35_000, 'GBP', null],
		['The salary is Rs 12,00,000 per annum', 1_200_000, 1_200_000, null, 'year'],
		['Compensation: ₹12-15 LPA', 1_200_000, 1_500_000, 'INR', 'year'],
		["Monthly salary: CHF 9'500", 9_500, 9_500, 'CHF', 'month'],
		['Salary: 45 000 EUR gross per year', 45_000, 45_000, 'EUR', 'year'],
		['Gross salary of 45.000,00 € per year', 45_000, 45_000, 'EUR', 'year'],
		['Pay: $24 to $28 an hour', 24, 28, null, 'hour'],
		['Pay is $16.50/hr, paid every second Friday', 16.5, 16.5, null, 'hour'],
		['You will earn up to £28,000 a year', null, 28_000, 'GBP', 'year'],
		['Salary from £38,000', 38_000, null, 'GBP', null],
		['Salary: £38,000+', 38_000, null, 'GBP', null],
		['Salary: £38,000 and above', 38_000, null, 'GBP', null],
		['We pay a stipend of $900 per month', 900, 900, null, 'month'],
		['Our annual base salary range is $100k to $120k', 100_000, 120_000, null, 'year'],
		['The salary is between £30,000 and £34,000', 30_000, 34_000, 'GBP', null],
		['$90,000 base salary plus a share of the catch', 90_000, 90_000, null, null],
		['Hiring range: 140k–151k', 140_000, 151_000, null, null],
		['The hourly wage is R85.50', 85.5, 85.5, 'ZAR', 'hour'],
		['Daily rate: 350-400 EUR', 350, 400, 'EUR', 'day'],
		['Hourly rate from $18 up to $24', 18, 24, null, 'hour'],
		['Band 6: £35,392 to £42,618 a year', 35_392, 42_618, 'GBP', 'year'],
		['Salary / equity: $90,000 - $95,000', 90_000, 95_000, null, null],
	])('in "%s"', (line, lowest, highest, currency, period) => {
		expect(payIn(line)).toEqual([[lowest, highest, currency, period]]);
	});

	it.each<[string, string | null]>([
		['Salary: $80,000 USD', 'USD'],
		['Salary: US$80,000', 'USD'],
		['Salary: C$80,000', 'CAD'],
		['Salary: $80,000 a year, in Canadian dollars', 'CAD'],
		['Salary: 80,000 euros', 'EUR'],
		['Salary: $80,000', null],
		['Salary: kr 480,000', null],
		['Salary: SEK 480,000', 'SEK'],
	])('with the currency that "%s" tells', (line, currency) => {
		expect(factsIn(line).pay.map((pay) => pay.currency)).toEqual([currency]);
	});

	it('below a heading or a line that speaks of it', () => {
		expect(payOf('# Pay range for this role', '$70,000—$90,000 USD')).toEqual([[70_000, 90_000, 'USD', null]]);
		expect(payOf('# Hourly pay', '- Ovens: $25-$40/hr')).toEqual([[25, 40, null, 'hour']]);
		expect(payOf('# Annual salary', '£31,000')).toEqual([[31_000, 31_000, 'GBP', 'year']]);
	});

	it('in a list of places below such a line', () => {
		const lines = [
			'The salary range hangs on where you bake.',
			'Leeds: £30,000 - £32,000',
			'London: £36,000 - £39,000',
		];
		expect(payOf(...lines).map(([lowest]) => lowest)).toEqual([30_000, 36_000]);
	});

	it('for several places in one sentence', () => {
		expect(payIn('Salary: £50k-60k in Leeds, £55k-65k in London').map(([lowest]) => lowest)).toEqual([50_000, 55_000]);
	});

	it('where a line opens with an amount as pay is written', () => {
		expect(payOf('# What you get', '- £12.60 an hour, 24 hours a week')).toEqual([[12.6, 12.6, 'GBP', 'hour']]);
		expect(payOf('# What you get', '- £20,000 per annum pro rata')).toEqual([[20_000, 20_000, 'GBP', 'year']]);
	});

	it('once, by the words that say more of it', () => {
		expect(payOf('Salary: $70k - $75k', 'Compensation', '$70,000-$75,000/year')).toEqual([
			[70_000, 75_000, null, 'year'],
		]);
	});

	it('with its words, those of the period too where they stand apart', () => {
		const [pay] = factsIn('The annual salary is up to $30,000 for now.').pay;
		expect(pay).toMatchObject({ says: 'up to $30,000', periodBy: { says: 'annual' } });
	});
});

describe('money is no pay', () => {
	it.each([
		'You manage a budget of £45,000 a year',
		'We raised $89 million and have $100M in annual revenue',
		'We reached $100M ARR and pay attention to salaries',
		'A salary and a sign-on bonus of $5,000',
		'Besides your salary there is a $5,000 referral bonus',
		'Competitive salary, and a 401(k) with a match of up to 4% of your salary',
		'Base salary and 401k',
		'Salary sacrifice scheme, £1,000 of cycle vouchers',
		'$150 per month to use toward your phone',
		'$1,500 per year for learning',
		'A learning stipend of $2,000 a year',
		'Wellness stipend: $600',
		'You will grow a portfolio worth €2,000,000',
		'Employees pay $50 per month for their insurance',
		'Our customer base of 10,000 people',
		'Salary is paid over 12 months, for 40 hours a week',
		'Salary grade 7, from 2026 on',
		'We have paid fair wages since 1998',
		'The salary is set by 3 people within 30 days',
		'Potential for a $1-$5 pay increase each term',
		'Tuition of $3,000',
		'Rent: £6,000 a year',
		'The minimum salary for a visa is £38,700',
		'A bonus of up to 10% of your salary, at most £5,000',
		'Level 3: £10 a ticket',
		'Bread for $4 an hour after opening',
	])('in "%s"', (line) => {
		expect(payIn(line)).toEqual([]);
	});

	it('in a list of benefits, below a heading that speaks of pay too', () => {
		const lines = ['# Compensation and benefits', '- Relocation: $5,000', '- Learning: $1,500 per year', '- 28 days'];
		expect(payOf(...lines)).toEqual([]);
	});

	it('added to an amount that is pay', () => {
		expect(payIn('A stipend of US$ 1,500 a month plus travel of US$ 400').map(([lowest]) => lowest)).toEqual([1_500]);
		expect(payIn('Salary: £27,055 + £4,000 for London').map(([lowest]) => lowest)).toEqual([27_055]);
	});

	it('behind an amount that is pay', () => {
		expect(payIn('Salary: $60,000 plus $5,000 bonus')).toEqual([[60_000, 60_000, null, null]]);
		expect(payIn('Base salary of $90,000, plus $10,000 in equity').map(([lowest]) => lowest)).toEqual([90_000]);
	});
});
