// Certificates that one may still get, and those that have to be there.
import { describe, expect, it } from 'vitest';
import { opening, wordsAt, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

/** The words of what a line under "Requirements" lets one still get. */
function toObtain(line: string): string[] {
	const posting = writeAd([opening, '# Requirements', `- ${line}`]);
	return analyseSmall(posting).mentions.flatMap(({ isToObtain, span }) =>
		isToObtain === true ? [wordsAt(posting, span)] : [],
	);
}

describe('a certificate that one may still get', () => {
	it.each([
		'Ability to obtain PMP',
		'Willing to acquire a PMP',
		'Eligible to obtain and maintain the PMP',
		'Must obtain PMP within six months',
		'PMP; must be obtained within 6 months of the start',
		'PMP, or willingness to acquire it',
		'PMP (or able to obtain it)',
		'Eligible for PMP',
	])('"%s"', (line) => {
		expect(toObtain(line)).toEqual(['PMP']);
	});
});

describe('a certificate that has to be there', () => {
	it.each([
		'PMP',
		'PMP and ability to lead',
		'PMP with the ability to obtain funds',
		'Ability to lead with PMP',
		'PMP obtained at a school',
		'Able to obtain what others cannot, for reasons that nobody has found out; PMP',
	])('"%s"', (line) => {
		expect(toObtain(line)).toEqual([]);
	});

	it('is no skill, which cannot be promised', () => {
		expect(toObtain('Willing to acquire Python')).toEqual([]);
	});
});
