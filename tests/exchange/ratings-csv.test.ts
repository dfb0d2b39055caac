// A table of ratings: written in one way, read as spreadsheets and people write it.
import { describe, expect, test } from 'vitest';
import { emptyProfile, type Profile } from '../../src/core/profile.ts';
import type { Rating } from '../../src/core/rating.ts';
import { readRatingsCsv, writeRatingsCsv } from '../../src/exchange/ratings-csv.ts';
import { now } from './openers.ts';
import { smallVocabulary } from './profile-arbitrary.ts';

const python: Rating = {
	concept: 'technology/python',
	scale: 'technology',
	level: 4,
	ratedAt: '2026-03-01T08:00:00.000Z',
	evidence: 'Wrote the "tide" tables, with tests',
	lastUsed: 2025,
};
const bare: Rating = { concept: 'technology/python', scale: 'technology', level: 4, ratedAt: now };

const read = (text: string, profile: Profile = emptyProfile) => readRatingsCsv(text, profile, smallVocabulary, now);

describe('a table of ratings', () => {
	test('is written with names beside the ids, in the order of the ids', () => {
		const none: Rating = { concept: 'competence/negotiation', scale: 'competence', level: 'none', ratedAt: now };
		expect(writeRatingsCsv({ ratings: [python, none] }, smallVocabulary)).toBe(
			'\uFEFFconcept,label,scale,level,rated_at,last_used,evidence\r\n' +
				`competence/negotiation,Negotiation,competence,none,${now},,\r\n` +
				'technology/python,Python,technology,4,2026-03-01T08:00:00.000Z,2025,"Wrote the ""tide"" tables, with tests"\r\n',
		);
	});

	test('shows a formula and does not run it, and gives it back as it was', () => {
		const evidence = '=HYPERLINK("https://a.org")';
		const text = writeRatingsCsv({ ratings: [{ ...python, evidence }] }, smallVocabulary);
		expect(text).toContain(`,"'=HYPERLINK(`);
		expect(read(text).ratings).toEqual([{ ...python, evidence }]);
	});

	test.each([
		['a byte order mark and Windows line ends', '\uFEFFconcept,level\r\ntechnology/python,4\r\n'],
		['old Mac line ends', 'concept,level\rtechnology/python,4'],
		['semicolons', 'concept;level\ntechnology/python;4'],
		['tabs', 'concept\tlevel\ntechnology/python\t4'],
		['another order, capitals and columns of one’s own', 'Level,mine,Concept\n4,yes,technology/python'],
		['the name alone', 'label,level\npython,4'],
		['the name where the id should be', 'concept,level\nPython,4'],
		['quotes that need not be', '"concept","level"\n"technology/python","4"'],
		['empty lines', 'concept,level\n\n,\ntechnology/python,4\n\n'],
	])('is read with %s', (_what, text) => {
		expect(read(text)).toEqual({ ratings: [bare], faults: [] });
	});

	test.each([
		['a level beyond the scale', 'technology/python,6', 'bad-value', 'level', '6'],
		['a skill that nobody knows', 'technology/zorble,3', 'unknown-concept', 'concept', 'technology/zorble'],
		['a language, which is no skill to rate', 'language/fr,3', 'unknown-concept', 'concept', 'language/fr'],
	])('tells %s with line and column, and reads the rest', (_what, line, code, column, detail) => {
		expect(read(`concept,level\n${line}\ntechnology/python,4`)).toEqual({
			ratings: [bare],
			faults: [{ code, where: `line 2, column ${column}`, detail }],
		});
	});

	test.each([
		['scale', 'competence', 'bad-value'],
		['rated_at', 'last Tuesday', 'bad-value'],
		['last_used', '25', 'bad-value'],
		['evidence', 'x'.repeat(501), 'too-large'],
	])('tells a wrong %s', (column, cell, code) => {
		expect(read(`concept,level,${column}\ntechnology/python,4,${cell}`)).toMatchObject({
			ratings: [],
			faults: [{ code, where: `line 2, column ${column}` }],
		});
	});

	test('without a column for evidence leaves what the profile says of it; an empty cell takes it away', () => {
		const profile: Profile = { ...emptyProfile, ratings: [python] };
		const { evidence, lastUsed } = python;
		expect(read('concept,level\ntechnology/python,4', profile).ratings).toEqual([{ ...bare, evidence, lastUsed }]);
		const emptied = 'concept,level,evidence,last_used\ntechnology/python,4,,';
		expect(read(emptied, profile).ratings).toEqual([bare]);
	});

	test('takes a skill once', () => {
		const { ratings, faults } = read('concept,level\ntechnology/python,4\nPython,2');
		expect(ratings).toEqual([bare]);
		expect(faults).toEqual([{ code: 'twice', where: 'line 3, column concept', detail: 'technology/python' }]);
	});

	test('counts lines as an editor does, whatever stands in quotes', () => {
		const { faults } = read('concept,level,evidence\ntechnology/python,4,"two\nlines"\ntechnology/zorble,3,');
		expect(faults).toEqual([{ code: 'unknown-concept', where: 'line 4, column concept', detail: 'technology/zorble' }]);
	});

	test('tells where a quote opens that nothing closes', () => {
		const { ratings, faults } = read('concept,level,evidence\ntechnology/python,4,\ntechnology/java,3,"open\nand on');
		expect(ratings).toEqual([bare]);
		expect(faults).toEqual([{ code: 'not-csv', where: 'line 3', detail: null }]);
	});
});
