// Competences that an ad names of the employer or of other people are asked of nobody.
import { describe, expect, it } from 'vitest';
import { opening, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

const isNamed = (line: string, heading = 'About the job'): boolean =>
	analyseSmall(writeAd([opening, `# ${heading}`, line])).mentions.some(
		({ concept }) => concept === 'competence/negotiation' || concept === 'competence/procurement',
	);

describe('prose in which the employer speaks of itself', () => {
	it.each([
		'We are known for negotiation without raised voices.',
		'Our success in negotiation goes back forty years.',
		'Negotiation has made us what we are.',
	])('asks nothing: "%s"', (sentence) => {
		expect(isNamed(sentence)).toBe(false);
	});

	it.each([
		'You will lead our negotiation with the mills.',
		'We are looking for a person with a gift for negotiation.',
		'The role is at the heart of our negotiation with the mills.',
		'Negotiation with the mills is part of every week.',
		'- Leads our negotiation with the mills',
	])('is not to be mixed up with "%s"', (sentence) => {
		expect(isNamed(sentence)).toBe(true);
	});

	it('may ask all the same under a heading that asks', () => {
		expect(isNamed('Our kind of negotiation, learned at sea', 'Requirements')).toBe(true);
	});

	it('still names the technologies that are in use', () => {
		const { mentions } = analyseSmall(writeAd([opening, 'Our ferries are steered by Python and Kubernetes.']));
		expect(mentions.map(({ concept }) => concept)).toEqual(['technology/python', 'technology/kubernetes']);
	});
});

describe('the name of a team that the candidate works with', () => {
	it.each([
		'- Works with the procurement team',
		'- Agrees dates with the galley, procurement and payroll teams',
		'- Sits between the procurement department and the yard',
	])('asks nothing: "%s"', (line) => {
		expect(isNamed(line)).toBe(false);
	});

	it.each([
		'- Leads the procurement team',
		'- Runs procurement with a small team',
		'- Works with suppliers in procurement',
		'- Does procurement for a team of nine',
	])('is not to be mixed up with "%s"', (line) => {
		expect(isNamed(line)).toBe(true);
	});
});
