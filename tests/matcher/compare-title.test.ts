// How close a title is to the names of a role: orderings, never numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeness } from './role-names.ts';

describe('a title', () => {
	it('is as close as can be to a name that it says word for word', () => {
		expect(closeness('Procurement Officer', 'Procurement Officer')).toBe(1);
	});

	it('is not at all close to a name with which it shares no word', () => {
		expect(closeness('Procurement Officer', 'Software Engineer')).toBe(0);
		expect(closeness('', 'Software Engineer')).toBe(0);
	});

	it('is no further for its seniority, place and hours', () => {
		expect(closeness('Senior Procurement Officer (remote, part-time)', 'Procurement Officer')).toBe(
			closeness('Procurement Officer', 'Procurement Officer'),
		);
	});

	it('is no further in the plural', () => {
		expect(closeness('Procurement Officers', 'Procurement Officer')).toBe(1);
	});

	it('of a programme is none of a programmer', () => {
		expect(closeness('Programme Officer', 'Programmer')).toBe(0);
		expect(closeness('Program Manager', 'Programmer')).toBe(0);
	});

	it('is closer the more of a name it says', () => {
		expect(closeness('Procurement Officer', 'Procurement Officer')).toBeGreaterThan(
			closeness('Procurement Adviser', 'Procurement Officer'),
		);
	});

	it('is closer the less else it says', () => {
		expect(closeness('Procurement Officer', 'Procurement Officer')).toBeGreaterThan(
			closeness('Procurement Officer and Lighthouse Keeper', 'Procurement Officer'),
		);
	});

	it('is closer to a name that it holds whole, among other words, than to one that it holds in part', () => {
		expect(closeness('Software Engineer, ferries and harbours', 'Software Engineer')).toBeGreaterThan(
			closeness('Software Engineer, ferries and harbours', 'Backend Engineer'),
		);
	});
});

describe('where the words of a name stand', () => {
	it('together, they are closer than apart', () => {
		expect(closeness('Harbour Software Engineer', 'Software Engineer')).toBeGreaterThan(
			closeness('Software Harbour Engineer', 'Software Engineer'),
		);
	});

	it('last, they tell the job more than before others', () => {
		expect(closeness('Harbour Light Keeper', 'Light Keeper')).toBeGreaterThan(
			closeness('Light Keeper Trumpeter', 'Light Keeper'),
		);
	});

	it('in the first part, they tell the job more than in a later one', () => {
		expect(closeness('Software Engineer, Lighthouse Keeper', 'Software Engineer')).toBeGreaterThan(
			closeness('Lighthouse Keeper, Software Engineer', 'Software Engineer'),
		);
	});

	it('behind whom the job serves, they are not the job', () => {
		expect(closeness('Assistant to the Harbour Master', 'Harbour Master')).toBeLessThan(
			closeness('Assistant Harbour Master', 'Harbour Master'),
		);
		expect(closeness('Assistant to the Harbour Master', 'Assistant to the Harbour Master')).toBe(1);
	});

	it('one word before another tells another job', () => {
		expect(closeness('Harbour Lights Manager', 'Harbour Manager')).toBeLessThan(
			closeness('Old Harbour Manager', 'Harbour Manager'),
		);
	});
});

describe('a word of rank', () => {
	it('that is another one than a name has, takes less away than another word of the work', () => {
		expect(closeness('Harbour Coordinator', 'Harbour Officer')).toBeGreaterThan(
			closeness('Lighthouse Officer', 'Harbour Officer'),
		);
	});

	it('alone makes no role close', () => {
		expect(closeness('Welding Officer', 'Procurement Officer')).toBe(0);
	});

	it('makes one close where title and name have nothing else', () => {
		expect(closeness('Executive Director', 'Executive Director')).toBe(1);
	});
});

describe('a word of seniority', () => {
	it('is nothing in a title, and a word of its own in a name', () => {
		expect(closeness('Graduate Welder', 'Welder')).toBe(1);
		expect(closeness('Welder', 'Graduate Welder')).toBeLessThan(closeness('Graduate Welder', 'Graduate Welder'));
		expect(closeness('Maths Teacher', 'Graduate Teacher')).toBeLessThan(closeness('Maths Teacher', 'Teacher'));
	});
});

describe('a name of one word', () => {
	it('is another job with another word before it, sooner than a name of two', () => {
		expect(closeness('Lighthouse Administrator', 'Administrator')).toBeLessThan(
			closeness('Lighthouse Harbour Administrator', 'Harbour Administrator'),
		);
	});
});

describe('the place of the job', () => {
	it('in its title says nothing of the work', () => {
		expect(closeness('Harbour Master for Malawi', 'Harbour Master', ['Lilongwe, Malawi'])).toBeGreaterThan(
			closeness('Harbour Master for Malawi', 'Harbour Master'),
		);
	});

	it('that a name has still counts there', () => {
		expect(closeness('Malawi Officer', 'Malawi Officer', ['Lilongwe, Malawi'])).toBe(1);
	});
});

describe('a slash', () => {
	it('between two words lets each stand behind what is before them', () => {
		expect(closeness('Harbour Welder/Painter', 'Harbour Painter')).toBeGreaterThan(
			closeness('Harbour Welder/Painter', 'Lighthouse Painter'),
		);
	});

	it('between two names leaves both the job', () => {
		expect(closeness('Welder / Lighthouse Keeper', 'Lighthouse Keeper')).toBeGreaterThan(
			closeness('Welder, Lighthouse Keeper', 'Lighthouse Keeper'),
		);
	});
});

describe('for any title and name', () => {
	const words = fc.constantFrom(
		'software',
		'engineer',
		'procurement',
		'officer',
		'customer',
		'adviser',
		'welder',
		'of',
	);
	const texts = fc.array(words, { maxLength: 6 }).map((some) => some.join(' '));

	it('closeness stays between none and full, and is full to itself', () => {
		fc.assert(
			fc.property(texts, texts, (title, name) => {
				expect(closeness(title, name)).toBeGreaterThanOrEqual(0);
				expect(closeness(title, name)).toBeLessThanOrEqual(1);
				expect(closeness(name, name)).toBeGreaterThanOrEqual(closeness(title, name));
			}),
		);
	});

	it('one more name never makes a role less close', () => {
		fc.assert(
			fc.property(texts, texts, texts, (title, name, other) => {
				// A name of the small world, so that what is rare among roles stays as rare.
				const [alone, both] = [closeness(title, [name, name]), closeness(title, [name, other])];
				expect(both).toBeGreaterThanOrEqual(other === name ? alone : 0);
			}),
		);
	});
});
