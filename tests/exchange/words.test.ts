// Words for levels, and times of work: what is plain is read, what is not is left alone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levels } from '../../src/core/level.ts';
import { levelNames, levelOfWords } from '../../src/exchange/level-words.ts';
import { yearsOfWork, type WorkTime } from '../../src/exchange/work-years.ts';

describe('a word for a level', () => {
	test.each([
		['Basic', 1],
		['beginner', 2],
		['Working  knowledge', 2],
		['Intermediate', 3],
		['ADVANCED', 4],
		['Master', 5],
		['3', 3],
		['4/5', 4],
		['2 out of 5', 2],
	])('%s is %i', (word, level) => {
		expect(levelOfWords(word)).toBe(level);
	});

	test.each(['', 'Ninja', '80%', '8/10', '6', 'expert beginner', '0'])('%j is none', (word) => {
		expect(levelOfWords(word)).toBeNull();
	});

	test('that Plumbline writes is read as what it was', () => {
		for (const scale of ['competence', 'technology'] as const) {
			expect(levels.map((level) => levelOfWords(levelNames[scale][level]))).toEqual(levels);
		}
	});
});

describe('times of work', () => {
	const today = '2026-11-26';

	test('count to the end of the month that they name, and never twice', () => {
		expect(yearsOfWork([{ startDate: '2020-01', endDate: '2020-12' }], today)).toBe(1);
		const twice = [
			{ startDate: '2020-01', endDate: '2021-12' },
			{ startDate: '2020-01-01', endDate: '2021-12-31' },
		];
		expect(yearsOfWork(twice, today)).toBe(2);
	});

	test('without a beginning, backwards or beyond the calendar say nothing', () => {
		const none = [{}, { endDate: '2020' }, { startDate: '2020', endDate: '2019' }, { startDate: '2020-13' }];
		expect(yearsOfWork(none, today)).toBeNull();
	});

	const date = fc
		.tuple(fc.integer({ min: 1980, max: 2026 }), fc.integer({ min: 1, max: 12 }))
		.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
	const times: fc.Arbitrary<WorkTime[]> = fc.array(fc.record({ startDate: date, endDate: date }), { maxLength: 6 });

	test('more of them never count less, and their order does not matter', () => {
		const property = fc.property(times, times, (some, more) => {
			const [one, both] = [yearsOfWork(some, today), yearsOfWork([...some, ...more], today)];
			expect(both ?? 0).toBeGreaterThanOrEqual(one ?? 0);
			expect(yearsOfWork([...more, ...some], today)).toBe(both);
			expect(both ?? 0).toBeLessThanOrEqual(47);
		});
		fc.assert(property);
	});
});
