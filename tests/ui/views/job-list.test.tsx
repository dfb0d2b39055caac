// The jobs of a list page in the overlay: what each says, sorting and narrowing down, and the way to its card.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListedJobView, ListView } from '../../../src/messages/views.ts';
import { Overlay } from '../../../src/ui/views/overlay.tsx';
import { changedView, jobOf } from '../ad-changes.ts';
import { all, clear, doing, draw, one, press, says, saysOf } from '../stage.tsx';
import { overlayApiOf } from '../views-of-tabs.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 2, 10, 12), toFake: ['Date'] }));
afterEach(async () => {
	await clear();
	vi.useRealTimers();
});

const open = async (jobs: readonly ListedJobView[], changes: Partial<ListView> = {}) => {
	const content: ListView = { kind: 'list', jobs, truncated: false, ...changes };
	const fake = overlayApiOf({ ...(await changedView({})), content });
	await draw(<Overlay api={fake.api} />);
	return fake;
};
const role = { title: 'Data Engineer', framework: 'govstack', grades: [], link: null, faults: [] } as const;
const titles = (): string[] => all('.job strong').map(saysOf);
const choose = (label: string, value: string): Promise<void> =>
	doing(() => {
		const select = one<HTMLSelectElement>(
			'select',
			all('.choice').find((each) => saysOf(each).startsWith(label)),
		);
		select.value = value;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	});

describe('a job', () => {
	it('says what its title suggests, its grade in words, and what the user did with it', async () => {
		await open([
			jobOf('a', {
				company: 'Harbour & Field',
				place: 'Lisbon',
				role,
				grade: 'P-3',
				gradeMeaning: { years: 5, degree: 'advanced' },
				closesOn: '2026-03-14',
				seenAt: '2026-03-01T10:00:00Z',
				status: 'applied',
				fit: { met: 6, known: 7, asked: 9 },
			}),
		]);
		const said = saysOf(one('.job'));
		for (const part of [
			'Harbour & Field · Lisbon',
			'suggests: Data Engineer (GovStack roles)',
			'P-3: about 5 years after an advanced degree',
			'4 days left',
			'seen on March 1, 2026',
			'Applied',
			'6 of 9 skills met, 7 known',
		])
			expect(said).toContain(part);
	});

	it.each([
		['2026-03-11', '1 day left'],
		['2026-03-10', 'closes today'],
		['2026-03-09', 'closed'],
	])('that closes on %s says: %s', async (closesOn, said) => {
		await open([jobOf('a', { closesOn })]);
		expect(saysOf(one('.signs'))).toContain(said);
	});

	it.each([
		[{ years: 1, degree: null }, 'P-1: about 1 year of experience'],
		[{ years: null, degree: 'first' }, 'P-1: a first degree'],
		[{ years: null, degree: null }, 'P-1'],
		[null, 'P-1'],
	] as const)('with the grade meaning %j says %s', async (gradeMeaning, said) => {
		await open([jobOf('a', { grade: 'P-1', gradeMeaning })]);
		expect(all('.job > p').map(saysOf)[0]).toBe(said);
	});

	it('of which nothing is known but its title says that it was not seen, and no more', async () => {
		await open([jobOf('a')]);
		expect(saysOf(one('.job'))).toMatch(/^Job a ?not seen yet$/);
	});

	it('leads to its card', async () => {
		const { log } = await open([jobOf('a'), jobOf('b')]);
		await press('Job b');
		expect(log).toEqual(['jump to b']);
	});
});

describe('the list', () => {
	const jobs = [
		jobOf('a', { seenAt: '2026-03-01T10:00:00Z', closesOn: '2026-03-20' }),
		jobOf('b', { role, closesOn: '2026-03-12' }),
		jobOf('c', { status: 'saved' }),
	];

	it('is sorted by a choice, and says how many there are', async () => {
		await open(jobs);
		expect(titles()).toEqual(['Job a', 'Job b', 'Job c']);
		await choose('Sort by', 'closing');
		expect(titles()).toEqual(['Job b', 'Job a', 'Job c']);
		expect(saysOf(one('.shown'))).toBe('3 jobs');
	});

	it('is narrowed down by role and by switches, and says how many are left', async () => {
		await open(jobs);
		await choose('Role', 'govstack Data Engineer');
		expect(titles()).toEqual(['Job b']);
		await choose('Role', '');
		await press('Not seen');
		expect(titles()).toEqual(['Job b', 'Job c']);
		expect(saysOf(one('.shown'))).toBe('2 of 3 jobs');
		await press('Not seen');
		expect(titles()).toHaveLength(3);
	});

	it('of which nothing is left says so, and shows all again', async () => {
		await open(jobs);
		await press('Saved');
		await press('With a closing date');
		expect(says()).toContain('No job of this page is left by what you chose.');
		await press('Show all');
		expect(titles()).toHaveLength(3);
	});

	it('without jobs says so, and so does one of a page that holds more', async () => {
		await open([]);
		expect(says()).toContain('Plumbline found no jobs in this list.');
		await open(jobs, { truncated: true });
		expect(says()).toContain('the first 500 are here');
	});

	it('is named for what it is', async () => {
		await open(jobs);
		expect(one('main').getAttribute('aria-label')).toBe('Plumbline: the jobs on this page');
		expect(saysOf(one('h1'))).toBe('Jobs on this page');
	});

	it('has no field to type in', async () => {
		await open(jobs);
		expect(all('input, textarea, [contenteditable]')).toEqual([]);
	});
});
