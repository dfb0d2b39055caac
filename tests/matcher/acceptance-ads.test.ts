// What a critical user tries next, with the bundled data: boilerplate, years, thin ads, other languages, the same bytes.
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/core/analysis.ts';
import { postingFromText } from '../../src/sites/given-posting.ts';
import { opening, spansIn, wordsAt } from './ads.ts';
import { analyseBundled, bundledEngine, compareBundled } from './bundled-engine.ts';

const read = (text: string, title = ''): Analysis => analyseBundled(postingFromText({ text, title }));
const asked = (line: string): Analysis => read(`${opening} ${opening}\n\nRequirements:\n- ${line}`);

const fullAd = `Wrenhaven Ferries sells two million tickets a year through a booking service that four of us look after.

What you'll do
- Build and run the booking service together with two colleagues
- Lead code reviews and coach an apprentice

Requirements
- 5+ years of software engineering experience
- Strong Python and good knowledge of PostgreSQL
- Experience with Kubernetes and Docker
- Bachelor's degree in computer science or equivalent experience
- Excellent written English

Nice to have
- Kotlin
- Familiarity with Terraform`;

const companyHistory = `Wrenhaven Ferries was founded in 1904 by two sisters with one boat. For over 120 years we have carried people, bicycles, sheep and bread between eleven islands, and we are proud of every crossing. Today more than 800 people work with us, on the water, in the yards and in our office above the fish market. In the last 10 years we have replaced six of our ships by electric ones, built in our own yard with Python-driven robots, and we have a 15-year strategy for the rest. We value people who ask, people who listen, and people who own up to a mistake before lunch. Our mission is to leave nobody on the quay. That is why the first ship leaves before the school bus and the last one after the theatre.`;
const equality = `Wrenhaven Ferries is an equal opportunity employer. All qualified applicants will receive consideration without regard to race, colour, religion, sex, sexual orientation, gender identity, national origin, disability or protected veteran status. This has been so on all of our ships since 1931, and it is so in the office, in the yard and in the canteen. Reasonable accommodations are made for those who need them, at every step of the way and long after it.`;
const benefits = `- 30 days of paid leave, rising by one day for every 2 years of service
- Health insurance, dental and vision for you and those who depend on you
- A pension, a season ticket on all ships, and Kubernetes or German courses paid by us
- A canteen that bakes its own bread`;
const salary =
	'The base salary range for this position is £54,000 to £61,000 a year, depending on experience and location.';
const applying =
	'Send your CV and a short cover letter. Only shortlisted candidates will be contacted, usually within 3 weeks.';

const answerOf = ({ requirements, mentions, years, degrees, languages, roles, ...rest }: Analysis) => ({
	requirements,
	levels: mentions.map(({ concept, level, strength }) => [concept, level, strength]),
	years,
	degrees,
	languages,
	roles,
	sums: [rest.minimumYears, rest.minimumDegree, rest.equivalentAccepted],
});

describe('300 words of boilerplate appended to an ad change nothing that it asks, no level and no role', () => {
	const headed = `About us\n${companyHistory}\n\nEqual opportunity\n${equality}\n\nBenefits\n${benefits}\n\nSalary\n${salary}\n\nHow to apply\n${applying}`;

	it('are 300 words', () => {
		expect(headed.split(/\s+/).length).toBeGreaterThan(300);
	});

	it('under headings', () => {
		const before = answerOf(read(fullAd, 'Software Engineer'));
		expect(answerOf(read(`${fullAd}\n\n${headed}`, 'Software Engineer'))).toEqual(before);
		expect(before.requirements).toHaveLength(7);
	});

	it('without any heading', () => {
		const plain = [companyHistory, equality, salary, applying].join('\n\n');
		const before = answerOf(read(fullAd, 'Software Engineer'));
		expect(answerOf(read(`${fullAd}\n\n${plain}`, 'Software Engineer'))).toEqual(before);
	});

	it.each([
		['company history', `About Wrenhaven\n${companyHistory}`],
		['equal-opportunity text', `Equal Employment Opportunity\n${equality}`],
		['benefits', `What we offer\n${benefits}`],
		['a salary line', salary],
		['how to apply', `How to apply\n${applying}`],
	])('when it is %s alone', (_, words) => {
		const before = answerOf(read(fullAd, 'Software Engineer'));
		expect(answerOf(read(`${fullAd}\n\n${words}`, 'Software Engineer'))).toEqual(before);
	});
});

describe('years', () => {
	const product = '8–10+ years of product management, at least 2 years in AI';

	it.each([
		['in an ad', asked(product)],
		['alone', read(product)],
	])('overall and nested are told apart, %s', (_, { years, minimumYears }) => {
		expect(minimumYears).toBe(8);
		expect(years.map(({ minimum, concept }) => [minimum, concept === null])).toEqual([
			[8, true],
			[2, false],
		]);
	});

	it.each<[string, number | null]>([
		['For over 25 years we have built pumps.', null],
		['You must be at least 25 years of age.', null],
		['Minimum of seven (7) years.', 7],
		['Minimum of seven (7) years of experience.', 7],
		['3-5 yrs', 3],
		['3-5 yrs of experience', 3],
		['Five years with a master’s, or seven with a first degree', 5],
		['Five years of experience with a master’s degree, or seven years with a first degree', 5],
	])('"%s" ask for %s at the least', (line, least) => {
		expect(asked(line).minimumYears).toBe(least);
	});

	it('of two ways to qualify are both shown', () => {
		const { years } = asked('Five years with a master’s, or seven with a first degree');
		expect(years.map(({ minimum }) => minimum)).toEqual([5, 7]);
	});
});

describe('a degree', () => {
	it('is not lowered by a language that one has to read and write', () => {
		const { minimumDegree } = read(
			`${opening}\n\nRequirements:\n- Bachelor's degree in law\n- Ability to read and write in English and Welsh`,
		);
		expect(minimumDegree).toBe('bachelor');
		expect(asked('Ability to read and write in English').minimumDegree).toBeNull();
	});

	it('of a UN ad is the lower of its two ways, with the years of the higher', () => {
		const { minimumDegree, equivalentAccepted, minimumYears } = asked(
			'Advanced university degree with a minimum of five years of experience; a first-level university degree with two additional years may be accepted in lieu',
		);
		expect({ minimumDegree, equivalentAccepted, minimumYears }).toEqual({
			minimumDegree: 'bachelor',
			equivalentAccepted: true,
			minimumYears: 5,
		});
	});
});

describe('a thin ad and a rich one', () => {
	const thin =
		'You will join a friendly team by the sea. We are looking for someone with Python and good communication skills.';

	it('a vague ad is never closer to a role than a full one with the same title', () => {
		const score = (text: string): number => read(text, 'Software Engineer').roles.govstack[0]?.score ?? 0;
		expect(score(fullAd)).toBeGreaterThanOrEqual(score(thin));
	});

	it('an ad without a title and with hardly a word names no role', () => {
		expect(read('You will join a friendly team by the sea. There is coffee, and a dog.').roles).toEqual({
			govstack: [],
			ict: [],
			ilo: [],
			odp: [],
		});
	});
});

describe('the same ad', () => {
	it('gives the same bytes 100 times over, whatever was read in between', () => {
		const once = JSON.stringify(read(fullAd, 'Software Engineer'));
		const again = Array.from({ length: 100 }, (_, at) => {
			if (at % 10 === 0) read(`${companyHistory} ${at}`);
			return JSON.stringify(read(fullAd, 'Software Engineer'));
		});
		expect(new Set(again)).toEqual(new Set([once]));
	});

	it('quotes inside its text wherever it points, and survives a message', () => {
		const posting = postingFromText({ text: fullAd, title: 'Software Engineer' });
		const analysis = analyseBundled(posting);
		for (const span of spansIn(analysis)) expect(wordsAt(posting, span).trim()).not.toBe('');
		expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
	});
});

describe('levels', () => {
	const mentionOf = (line: string, label: string) =>
		asked(line).mentions.find(({ concept }) => bundledEngine.concepts.find(concept)?.label === label);

	it('a self-rated professional is one level short where the ad says "leads", with the words that say so', () => {
		const analysis = asked('Leads negotiation with suppliers');
		const mention = analysis.mentions.find(({ concept }) => concept === 'competence/negotiation');
		expect(mention).toMatchObject({ level: 4, levelCue: { says: 'Leads' } });
		const rating = {
			concept: mention?.concept ?? '',
			scale: 'competence',
			level: 3,
			ratedAt: '2026-03-04T05:06:07Z',
		} as const;
		const [requirement] = compareBundled(analysis, [rating]).requirements;
		expect(requirement?.items).toContainEqual(
			expect.objectContaining({
				concept: rating.concept,
				status: 'short',
				missing: 1,
			}),
		);
	});

	it('without a cue nothing is stated, and no gap is counted', () => {
		expect(mentionOf('Python', 'Python')).toMatchObject({ level: null, levelCue: null });
	});
});

describe.each([
	[
		'fr',
		'Wrenhaven Ferries recherche une personne qui développe avec nous le service de réservation de nos onze navires, à Brest ou à distance.',
		'Profil recherché',
		[
			'Cinq ans d’expérience en développement avec Python, Docker et Kubernetes',
			'Maîtrise de PostgreSQL',
			'Certification PMP appréciée',
		],
	],
	[
		'de',
		'Wrenhaven Ferries sucht eine Person, die mit uns den Buchungsdienst unserer elf Schiffe weiterentwickelt, in Kiel oder von zu Hause aus.',
		'Ihr Profil',
		[
			'Fünf Jahre Berufserfahrung mit Python, Docker und Kubernetes',
			'Gute Kenntnisse in PostgreSQL',
			'PMP-Zertifizierung von Vorteil',
		],
	],
])('an ad in %s, for which there are no rules', (language, prose, heading, lines) => {
	const posting = postingFromText({
		text: [prose, '', heading, ...lines.map((line) => `- ${line}`)].join('\n'),
		title: 'DevOps Engineer',
	});
	const analysis = analyseBundled(posting);

	it('is named, and shows technologies, certificates and its lines', () => {
		expect(analysis).toMatchObject({ language, languageKnown: false });
		const words = analysis.mentions.map(({ span }) => wordsAt(posting, span));
		expect(words).toEqual(expect.arrayContaining(['Python', 'Docker', 'Kubernetes', 'PostgreSQL', 'PMP']));
		expect(analysis.plainLines.map((span) => wordsAt(posting, span))).toEqual(lines);
	});

	it('shows no level, role or gap', () => {
		expect(analysis.mentions.every(({ level, strength }) => level === null && strength === null)).toBe(true);
		expect(Object.values(analysis.roles).flat()).toEqual([]);
		expect(compareBundled(analysis, []).requirements).toEqual([]);
	});
});
