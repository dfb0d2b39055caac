// English number words, units of time, and the words around numbers of years and in titles, each by what it does.
import { describe, expect, it } from 'vitest';
import type { YearsAsked } from '../../../src/core/analysis.ts';
import type { LanguageRules } from '../../../src/languages/rules.ts';
import { readTitle } from '../../../src/matcher/read-title.ts';
import { mentioned, opening, writeAd } from '../../matcher/ads.ts';
import { analyseSmall, englishIndex, smallEngine } from '../../matcher/small-knowledge.ts';

const yearsIn = (line: string): readonly YearsAsked[] =>
	analyseSmall(writeAd([opening, '# Requirements', `- ${line}`])).years;
const leastIn = (line: string): number | undefined => yearsIn(line)[0]?.minimum;
const asksYears = (line: string): boolean => yearsIn(line).length > 0;
const keepsInTitle = (word: string | undefined, title: string): boolean => {
	const { words, optional } = readTitle(title, englishIndex, smallEngine.stem).whole;
	const stem = smallEngine.stem((word ?? '').toLowerCase());
	return words.includes(stem) && !optional.has(stem);
};
const partsOf = (title: string): number => readTitle(title, englishIndex, smallEngine.stem).parts.length;
const takesContentAlone = (title: string): boolean => {
	const lines = ['# Requirements', '- Python, Java and Kubernetes', '- Software development'];
	return analyseSmall(writeAd([opening, ...lines], { title })).roles.govstack.length > 0;
};
const findsWith = (name: string) => (line: string) => {
	const posting = writeAd([opening, '# Requirements', `- ${line}`]);
	return mentioned(posting, analyseSmall(posting)).includes(name);
};
const roleOfIlo = (sentences: string): boolean =>
	analyseSmall(writeAd([opening, sentences], { title: 'Procurement Officer' })).roles.ilo.length > 0;

type Examples = {
	readonly effect: (line: string) => boolean;
	readonly has: readonly string[];
	readonly hasNot: readonly string[];
};
type WordList =
	| 'numbers'
	| 'timeUnits'
	| 'rangeWords'
	| 'orWords'
	| 'notExperienceAfter'
	| 'notExperienceBefore'
	| 'seniority'
	| 'titleNoise'
	| 'joiningWords'
	| 'servesWords'
	| 'otherOccupations'
	| 'compoundTails'
	| 'internationalEmployer';

const examples: Readonly<Record<WordList & keyof LanguageRules, Examples>> = {
	numbers: {
		effect: asksYears,
		has: ['Two years on a farm', 'Twelve years at sea', 'fifteen (15) years in a court', '7 years as a nurse'],
		hasNot: ['Several years on a farm', 'Many years at sea', 'None of the years at sea counts', 'Some years abroad'],
	},
	timeUnits: {
		effect: asksYears,
		has: ['3 years in a shop', '3 yrs in a shop', '18 months in a shop', 'One year in a shop'],
		hasNot: ['3 yards of cloth', '3 weeks in a shop', '3 shops', '3 yearlings and a mare'],
	},
	rangeWords: {
		effect: (line) => yearsIn(line)[0]?.maximum === 5,
		has: [
			'3 to 5 years in a shop',
			'Between 3 and 5 years in a shop',
			'three to five years in a shop',
			'3-5 years in a shop',
		],
		hasNot: ['3 of 5 years in a shop', '5 years in a shop', '3 shops, 5 years'],
	},
	orWords: {
		effect: (line) => analyseSmall(writeAd([opening, '# Requirements', `- ${line}`])).minimumYears === 2,
		has: ['5 years in a kitchen or 2 years in a bakery', '2 or 3 years in a bakery'],
		hasNot: ['5 years in a kitchen and 2 years in a bakery', '5 years in a kitchen, of which 2 years in a bakery'],
	},
	notExperienceAfter: {
		effect: (line) => !asksYears(line),
		has: [
			'At least 25 years of age',
			'Must be 18 years old',
			'Must be 21 years or older to serve wine',
			'Ready for a 2-year contract',
			'Has drawn up a 5-year plan',
			'Left school less than 2 years ago',
			'Open to a 12-month assignment',
		],
		hasNot: [
			'5 years of experience',
			'5 years in planning',
			'2 years as a contract manager',
			'5 years with aged patients',
		],
	},
	notExperienceBefore: {
		effect: (line) => !asksYears(line),
		has: [
			'Lived in Kenya within the last 5 years',
			'Has published in the past 3 years',
			'Aged 18 years and over',
			'A health check every 2 years',
			'Known for over 25 years as a fair employer',
		],
		hasNot: [
			'At least 5 years in a kitchen',
			'Over 5 years in a kitchen',
			'More than 5 years in a kitchen',
			'With 5 years in a kitchen',
		],
	},
	seniority: {
		effect: (title) => !keepsInTitle(title.split(' ')[0], title),
		has: ['Senior Welder', 'Junior Welder', 'Principal Engineer', 'Trainee Baker', 'Staff Engineer'],
		hasNot: ['Lead Miner', 'Welder', 'Staffing Adviser', 'Graduation Planner'],
	},
	titleNoise: {
		effect: (title) => !keepsInTitle(/[\w-]+(?=\W*$)/.exec(title)?.[0], title),
		has: ['Welder, remote', 'Welder - Hybrid', 'Welder (permanent)', 'Welder, EMEA'],
		hasNot: ['Remote Welder', 'Contract Lawyer', 'Time Keeper', 'Site Manager'],
	},
	joiningWords: {
		effect: (title) => !keepsInTitle(title.split(' ')[1], title),
		has: ['Head of Welding', 'Welding and Forging', 'Master at Sea', 'Welder in Hull'],
		hasNot: ['Head Welder', 'Ship Welder', 'Off Shore Welder'],
	},
	servesWords: {
		effect: (title) => partsOf(title) === 2,
		has: ['Assistant to the Harbour Master', 'Cook for the Lightship'],
		hasNot: ['Harbour Master and Cook', 'Master of the Lightship', 'Toy Maker'],
	},
	otherOccupations: {
		effect: (title) => !takesContentAlone(title),
		has: [
			'Night Nurse',
			'Sales Manager',
			'Key Account Manager',
			'Teacher of Maths',
			'Pastry Cook',
			'Human Resources Generalist',
			'Civil Engineer',
		],
		hasNot: ['Member of Crew', 'Night Watch', 'Harbour Hand', 'Engineer'],
	},
	compoundTails: {
		effect: findsWith('Go'),
		has: [
			'Writes Go-based backend services',
			'Runs Go-powered microservices beside Kotlin',
			'Keeps the Go-specific programming rules',
		],
		hasNot: [
			'Plans the go-to-market of a backend',
			'Plans a Go-to-market for backend tools',
			'Is a Go-getter for our backend',
			'Gives Go-live support for a backend',
		],
	},
	internationalEmployer: {
		effect: roleOfIlo,
		has: [
			'The United Nations office for refugees works with donors and beneficiaries.',
			'Lantern Relief is a humanitarian NGO; its country office stands in Nairobi, its donors in Oslo.',
			'Works with civil society in four developing countries, paid by donors.',
		],
		hasNot: [
			'Tidewell Ferries is a company with eleven ships, a canteen and a museum.',
			'We like people who ask, people who listen, and people who laugh.',
			'A non-profit organization that keeps the lighthouses of one county, paid by its members.',
			'Laying the foundation of a house, the foundation of a shed, and the foundation of trust.',
		],
	},
};

describe.each(Object.entries(examples))('the English list "%s"', (_, { effect, has, hasNot }) => {
	it.each(has)('catches "%s"', (line) => {
		expect(effect(line)).toBe(true);
	});

	it.each(hasNot)('leaves alone "%s"', (line) => {
		expect(effect(line)).toBe(false);
	});
});

describe('a number of years', () => {
	it('is the same in words and in digits', () => {
		expect(leastIn('Seven years at sea')).toBe(leastIn('7 years at sea'));
	});

	it('given in months is a part of a year', () => {
		expect(leastIn('18 months at sea')).toBe(1.5);
	});
});
