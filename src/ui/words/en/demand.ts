// The words of the full page's view "demand", in English.
import { count } from './formats.ts';

/** Functions where a sentence holds a number or a name. */
export const demand = {
	heading: 'Demand',
	lead: 'What the ads that you have read ask for, beside what you say of yourself.',
	role: 'Ads for',
	allAds: 'all roles',
	yourTargets: 'Roles that you aim at',
	otherRoles: 'Other roles of these ads',
	ads: (n: number) => `${count(n, 'ad', 'ads')} read.`,
	tooFew: (n: number) =>
		`${count(n, 'ad', 'ads')}: too few to tell. From five ads on, what is asked often can be told from what one employer happens to ask.`,
	noneYet: 'No ads are kept. Open ads on the boards that Plumbline reads, and what they ask is counted here.',
	none: 'No ads are kept for this role. Open ads on the boards that Plumbline reads, and they are counted here.',
	counting: 'Counting what they ask …',
	unkept: (n: number) =>
		`${count(n, 'asked skill was', 'asked skills were')} not counted: of an ad that asks very many, only the first are kept.`,
	priorities: 'What to learn first',
	prioritiesHint: 'You have less of it than these ads ask. Musts count twice as much as nice-to-haves.',
	noPriorities: 'Of what you have rated, nothing falls short of what these ads ask.',
	rateFirst: 'Rate these first',
	rateFirstHint: 'Asked by these ads, and you have not said yet whether you have it.',
	all: 'Everything that is asked',
	must: (n: number, ads: number) => `must in ${n} of ${count(ads, 'ad', 'ads')}`,
	preferred: (n: number, ads: number) => `nice to have in ${n} of ${count(ads, 'ad', 'ads')}`,
	shortIn: (n: number) => `more than you have in ${count(n, 'ad', 'ads')}`,
	levels: 'Levels asked:',
	levelIn: (level: string, n: number) => `${level}: ${n}`,
	unstatedIn: (n: number) => `no level stated: ${n}`,
	you: 'You:',
	showAll: (n: number) => `Show all ${n}`,
};
