// How close a title is to the names of a role: orderings, never numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTitle } from '../../src/matcher/compare-title.ts';
import { readTitle } from '../../src/matcher/read-title.ts';
import { findWord, type KnownWord, type TitleIndex } from '../../src/matcher/title-index.ts';
import { closeness } from './role-names.ts';
import { smallEngine } from './small-knowledge.ts';

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

/** The index of the small engine as if only one name led anywhere. */
const alone = (place: number): TitleIndex => {
	const { titles } = smallEngine;
	const words = titles.words.map((line) => line.split('\t')[0] ?? '');
	const known = words.map((word): [string, KnownWord] => {
		const { rarity, names } = findWord(word, titles);
		return [word, { rarity, names: names.filter((name) => name === place) }];
	});
	return { ...titles, known: new Map(known) };
};

it('a title is as close to a role as to the closest of its names, each compared alone, or left out below what it has to be', () => {
	const { titles } = smallEngine;
	const language = smallEngine.languageFor('en');
	if (language === null) throw new Error('there is no English');
	const eachAlone = [...titles.names.keys()].map((place) => [titles.roles[place] ?? 0, alone(place)] as const);
	const word = fc.constantFrom(...titles.words.map((line) => line.split('\t')[0] ?? ''), 'senior', 'harbour', ',', '/');
	const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
	fc.assert(
		fc.property(words, fc.double({ min: 0, max: 1, noNaN: true }), (title, least) => {
			const read = readTitle(title, language, smallEngine.stem);
			const best = new Map<number, number>();
			for (const [role, index] of eachAlone) {
				const closeness = compareTitle(read, index).get(role) ?? 0;
				if (closeness > (best.get(role) ?? 0)) best.set(role, closeness);
			}
			const sorted = (all: Iterable<[number, number]>) => [...all].toSorted(([a], [b]) => a - b);
			expect([...compareTitle(read, titles)]).toEqual(sorted(best));
			const far = [
				...compareTitle(
					read,
					titles,
					smallEngine.roles.map(() => least),
				),
			];
			expect(far).toEqual(sorted(best).filter(([, closeness]) => closeness > least));
		}),
		{ numRuns: 60 },
	);
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
