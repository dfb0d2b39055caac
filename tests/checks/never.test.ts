// What the checks must never speak of: words that linters have cried wolf over.
import { describe, expect, it } from 'vitest';
import { analyseBundled } from '../matcher/bundled-engine.ts';
import { checkPosting, rulesOf, writePosting } from './checked.ts';

const harmless = [
	'Our initiative for women in technology meets every month.',
	'We give new dads and new mums the same leave.',
	'Your details stay in our talent pool for a year.',
	'Send applications or CVs to the address below.',
	'Competence in sailing and competency in dealing with people matter here.',
	'You sit on the committee for safety at sea.',
	'You act in the best interests of the children.',
	'We are the best place to work for people who love boats.',
	'You look after our Active Directory.',
	'For over 25 years we have built boats.',
	'We are a young company with an old yard.',
	'Founded in 1990, our company has 35 years of experience.',
	'You teach children aged 5 to 11.',
	'You must be at least 18 years of age to serve alcohol.',
	'We do not discriminate on the basis of age, sex, marital status or disability.',
	'All qualified applicants are considered, native speakers or not.',
	'We never ask for salary history.',
	'We work with digital native businesses.',
	'You may take unpaid leave after two years.',
	'Our founder Carl Brandt built his first boat in his garage.',
	'The Danish word “mand” and the French word “chef” stand on the door.',
	'The Chairman, Ole Holm, opens the meeting.',
];

describe('the checks', () => {
	it.each(harmless)('never speak of: %s', (sentence) => expect(rulesOf(sentence)).toEqual([]));

	it.each(harmless)('never speak of, in a list of what is asked: %s', (sentence) => {
		expect(rulesOf(`# Requirements\n- ${sentence}`)).toEqual([]);
	});

	it('never take a least age for experience', () => {
		const posting = writePosting('# Requirements\n- You are at least 25 years of age');
		expect(analyseBundled(posting).years).toEqual([]);
		expect(checkPosting(posting)).toEqual([]);
	});
});
