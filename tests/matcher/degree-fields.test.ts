// The fields of study that belong to a degree, those that only stand in its line, and whether a related one will do.
import { describe, expect, it } from 'vitest';
import type { DegreeAsked } from '../../src/core/analysis.ts';
import { opening, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

const degreeIn = (line: string): DegreeAsked | undefined =>
	analyseSmall(writeAd([opening, '# Education', `- ${line}`])).degrees[0];
const fieldsIn = (line: string): string[] | undefined =>
	degreeIn(line)?.fields.map((field) => field.replace('field/', ''));
const isRelatedIn = (line: string): boolean | undefined => degreeIn(line)?.isRelatedAccepted;

describe('the fields of a degree', () => {
	it.each<[string, string[]]>([
		['A bachelor’s degree in law', ['law']],
		['A bachelor’s degree in computer science, basketry or law', ['computer-science', 'law']],
		['A master’s degree or its equivalent in informatics', ['computer-science']],
		['University degree (preferably in law)', ['law']],
		['BSc Nursing', ['nursing']],
		['Bachelor’s or master’s degree in law', ['law']],
		['Bachelor’s degree in law, or a master’s degree in nursing', ['law']],
		['Master’s degree in mechanical or civil engineering', ['mechanical-engineering', 'civil-engineering']],
		['Master’s degree in marine health, or civil engineering', ['civil-engineering']],
		['Master’s degree in mechanical/civil engineering', ['mechanical-engineering', 'civil-engineering']],
	])('in "%s"', (line, fields) => {
		expect(fieldsIn(line)).toEqual(fields);
	});

	it.each([
		'A bachelor’s degree and strong knowledge of law',
		'A bachelor’s degree; keeps up with law',
		'A bachelor’s degree with experience in nursing',
		'A bachelor’s degree from a school of law',
		'A bachelor’s degree, and nothing is read but law',
		'High school diploma in law',
	])('are not those that only stand in its line: "%s"', (line) => {
		expect(fieldsIn(line)).toEqual([]);
	});

	it.each<[string, string[]]>([
		['LLB', ['law']],
		['Bachelor of Laws', ['law']],
		['MBA', ['business']],
		['Bachelor of Science', []],
		['Higher education', []],
		['Bachelor of Science in Nursing', ['nursing']],
		['MBA or Master’s', []],
		['MBA or Master’s in law', ['law']],
	])('may stand in its own name: "%s"', (line, fields) => {
		expect(fieldsIn(line)).toEqual(fields);
	});
});

describe('a related field', () => {
	it.each([
		'A bachelor’s degree in law or a related field',
		'A bachelor’s degree in law or similar discipline',
		'A bachelor’s degree in law or equivalent field of study',
		'A bachelor’s degree in law, nursing, or related',
		'A bachelor’s degree in a relevant technical subject',
		'A bachelor’s degree in law (or another relevant area)',
	])('will do: "%s"', (line) => {
		expect(isRelatedIn(line)).toBe(true);
	});

	it.each([
		'A bachelor’s degree in law',
		'A bachelor’s degree in law or equivalent',
		'A bachelor’s degree in law or related experience',
		'A bachelor’s degree in law; work in a related field',
		'A bachelor’s degree in law and experience in a similar field',
	])('will not do: "%s"', (line) => {
		expect(isRelatedIn(line)).toBe(false);
	});
});
