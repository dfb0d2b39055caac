// The last day on which one can apply, and the other dates of an ad.
import { describe, expect, it } from 'vitest';
import { factsIn, factsOf } from './facts-of.ts';

const closingIn = (line: string): (string | null)[][] => factsIn(line).closing.map(({ date, says }) => [date, says]);

describe('a closing date is read', () => {
	it.each<[string, string | null, string]>([
		['Closing date: 12 March 2026', '2026-03-12', '12 March 2026'],
		['Closing date: Thursday 12th of March, 2026', '2026-03-12', '12th of March, 2026'],
		['Closing date for all applications is March 12, 2026 (midnight GMT)', '2026-03-12', 'March 12, 2026'],
		['Apply by 2026-03-12', '2026-03-12', '2026-03-12'],
		['Deadline: 12.03.2026', '2026-03-12', '12.03.2026'],
		['Deadline 13/03/2026', '2026-03-13', '13/03/2026'],
		['Deadline 03/13/2026', '2026-03-13', '03/13/2026'],
		['Deadline 12/03/2026', null, '12/03/2026'],
		['Deadline 03/25/26', '2026-03-25', '03/25/26'],
		['Deadline 12.03.26', '2026-03-12', '12.03.26'],
		['Deadline 12/03/26', null, '12/03/26'],
		['Deadline 25/03/04', null, '25/03/04'],
		['Deadline 12-Mar-2026', '2026-03-12', '12-Mar-2026'],
		['This vacancy closes on 12 March', null, '12 March'],
		['Applications close at noon on 12 March 2026', '2026-03-12', '12 March 2026'],
		['Please send your CV to the bakery by 5 pm local time on 12 March 2026', '2026-03-12', '12 March 2026'],
		['Applications must reach us no later than 12 March 2026', '2026-03-12', '12 March 2026'],
		['Applications will close at 5 p.m. on Monday 16th March 2026', '2026-03-16', '16th March 2026'],
		['Proposals must reach us by 15 April 2026; the work starts 1 May 2026', '2026-04-15', '15 April 2026'],
		['Deadline for the submission of applications: 12 March 2026', '2026-03-12', '12 March 2026'],
		['Open until 12 March 2026', '2026-03-12', '12 March 2026'],
	])('in "%s"', (line, date, says) => {
		expect(closingIn(line)).toEqual([[date, says]]);
	});

	it('below a heading or a label that says so', () => {
		expect(factsOf(['# Application deadline:', '12 March 2026']).closing).toMatchObject([{ date: '2026-03-12' }]);
		expect(factsOf(['Closing date', '12 March 2026']).closing).toMatchObject([{ date: '2026-03-12' }]);
	});

	it('in a heading', () => {
		expect(factsOf(['# Closing date – 12 March 2026']).closing).toMatchObject([{ date: '2026-03-12' }]);
	});

	it('once', () => {
		const lines = ['Closing date: 12 March 2026', 'Apply by 2026-03-12'];
		expect(factsOf(lines).closing).toMatchObject([{ says: '12 March 2026' }]);
	});

	it('as two where the ad has two', () => {
		const lines = ['Closing date: 12 March 2026', 'Apply by 15 March 2026'];
		expect(factsOf(lines).closing.map(({ date }) => date)).toEqual(['2026-03-12', '2026-03-15']);
	});
});

describe('a date is no closing date', () => {
	it.each([
		'Interviews will be held on 20 March 2026',
		'Closing date is soon, interview date: 20 March 2026',
		'Start date: 1 May 2026',
		'Applications are open, the post starts on 1 May 2026',
		'Posted on 1 March 2026',
		'We work to tight deadlines and have done so since 1 May 1990',
		'You finish your degree by 30 June 2026',
		'The contract ends on 31 December 2026',
		'Closing date: as soon as it is filled, in 30 days',
		'Deadline 31/02/2026',
		'The deadline for the first report is 15 March 2026',
		'Apply with a CV, and mention the fair of 12 March 2026',
	])('in "%s"', (line) => {
		expect(closingIn(line)).toEqual([]);
	});

	it('under another label', () => {
		expect(factsOf(['# Start date', '12 March 2026']).closing).toEqual([]);
	});
});
