// Jobs of a list in the order that the user wants, and only those.
import { describe, expect, it } from 'vitest';
import { allJobs, arrangeJobs, rolesIn, type JobChoice } from '../../../src/ui/parts/arrange-jobs.ts';
import { jobOf } from '../ad-changes.ts';

const now = new Date(2026, 2, 10, 15);
const role = { title: 'Data Engineer', framework: 'govstack', grades: [], link: null, faults: [] } as const;
const jobs = [
	jobOf('a', { closesOn: '2026-03-20', seenAt: '2026-03-01T00:00:00Z', fit: { met: 2, known: 3, asked: 4 } }),
	jobOf('b', { role }),
	jobOf('c', { closesOn: '2026-03-09', status: 'saved', fit: { met: 3, known: 3, asked: 4 } }),
	jobOf('d', { closesOn: '2026-03-10', role: { ...role, title: 'Caseworker', framework: 'odp' } }),
	jobOf('e', { role: { ...role } }),
];
const keys = (choice: Partial<JobChoice>): string =>
	arrangeJobs(jobs, { ...allJobs, ...choice }, now)
		.map(({ key }) => key)
		.join('');

describe('the order', () => {
	it('is that of the page until another is wanted', () => expect(keys({})).toBe('abcde'));

	it('by closing date has what closes soonest first, then what has closed, then what does not say', () => {
		expect(keys({ sort: 'closing' })).toBe('dacbe');
	});

	it('by fit has the best first, and last what was never read', () => expect(keys({ sort: 'fit' })).toBe('cabde'));

	it('of those not seen first keeps the order of the page among them', () => {
		expect(keys({ sort: 'unseen' })).toBe('bcdea');
	});
});

describe('narrowing down', () => {
	it('leaves the jobs of one suggested role, or those without one', () => {
		expect(keys({ role: 'govstack Data Engineer' })).toBe('be');
		expect(keys({ role: 'none' })).toBe('ac');
	});

	it('leaves what was not seen, what is saved, and what can still be had by a date', () => {
		expect(keys({ filters: new Set(['unseen']) })).toBe('bcde');
		expect(keys({ filters: new Set(['saved']) })).toBe('c');
		expect(keys({ filters: new Set(['dated']) })).toBe('ad');
	});

	it('leaves what passes all of it', () => {
		expect(keys({ filters: new Set(['unseen', 'dated']) })).toBe('d');
		expect(keys({ filters: new Set(['saved', 'dated']) })).toBe('');
	});
});

describe('the roles of a list', () => {
	it('are named once each, by their names', () => {
		expect(rolesIn(jobs).map(({ title }) => title)).toEqual(['Caseworker', 'Data Engineer']);
	});
});

it('five hundred jobs are arranged in well under a frame', () => {
	const many = Array.from({ length: 500 }, (_, at) =>
		jobOf(String(at), { closesOn: `2026-04-${(at % 28) + 1}`, role }),
	);
	const start = performance.now();
	for (let times = 0; times < 20; times++) arrangeJobs(many, { ...allJobs, sort: 'closing' }, now);
	expect((performance.now() - start) / 20).toBeLessThan(16);
});
