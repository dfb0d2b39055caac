// The whole reading of an ad in the small world: what belongs together, what is left out, and other languages.
import { describe, expect, it } from 'vitest';
import { mentioned, mentionsOf, opening, requirementsOf, wordsAt, writeAd } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

const ad = [
	opening,
	'# Duties',
	'- Negotiating contracts with mills',
	'# Requirements',
	'- At least five years of experience in purchasing, of which two years of SAP',
	'- Strong negotiation skills',
	'- Bachelor’s degree or equivalent experience',
	'- Fluent English',
	'- Driving licence',
	'# Nice to have',
	'- French',
	'- PMP',
];

describe('an ad', () => {
	const posting = writeAd(ad, { title: 'Procurement Officer' });
	const analysis = analyseSmall(posting);

	it('is read in its language', () => {
		expect(analysis).toMatchObject({ language: 'en', languageKnown: true, plainLines: [] });
	});

	it('asks what its lines ask, in their words', () => {
		expect(requirementsOf(posting, analysis)).toEqual([
			'At least five years of experience in purchasing, of which two years of SAP',
			'Strong negotiation skills',
			'Bachelor’s degree or equivalent experience',
			'Fluent English',
			'Driving licence',
			'French',
			'PMP',
		]);
	});

	it('ties each mention in a requirement to it, and none in a duty', () => {
		expect(mentionsOf(analysis, 'competence/negotiation').map(({ requirement }) => requirement)).toEqual([null, 'r2']);
	});

	it('gives every mention of a requirement its strength', () => {
		const strengthOf = new Map(analysis.requirements.map(({ id, strength }) => [id, strength]));
		for (const { requirement, strength } of analysis.mentions)
			if (requirement !== null) expect(strength).toBe(strengthOf.get(requirement));
	});

	it('says in sum what it accepts at the least', () => {
		expect(analysis).toMatchObject({ minimumYears: 5, minimumDegree: 'bachelor', equivalentAccepted: true });
	});

	it('names certificates and licences', () => {
		expect(mentioned(posting, analysis)).toEqual(expect.arrayContaining(['Driving licence', 'PMP']));
	});
});

describe('what an ad does not need', () => {
	const posting = writeAd([opening, '# Requirements', '- No knowledge of Kubernetes is needed', '- Python']);
	const analysis = analyseSmall(posting);

	it('is marked as such, with its words', () => {
		expect(analysis.requirements.map(({ excluded }) => excluded)).toEqual([true, false]);
	});

	it('asks for no years, degree or language', () => {
		const lines = ['# Requirements', '- No experience needed: five years, a PhD and fluent French are not required'];
		const { years, degrees, languages } = analyseSmall(writeAd([opening, ...lines]));
		expect({ years, degrees, languages }).toEqual({ years: [], degrees: [], languages: [] });
	});
});

describe('a preferred skill never outranks a required one', () => {
	it('when its line stands twice', () => {
		const posting = writeAd([
			opening,
			'# Requirements',
			'- Kubernetes is a plus',
			'# Skills',
			'- Kubernetes is a plus',
		]);
		const strengths = mentionsOf(analyseSmall(posting), 'technology/kubernetes').map(({ strength }) => strength);
		expect(new Set(strengths)).toEqual(new Set(['preferred']));
	});

	it('when it shares a sentence with one', () => {
		const analysis = analyseSmall(writeAd([opening, '# Requirements', '- Python is required, Kotlin is a plus']));
		expect(mentionsOf(analysis, 'technology/python')[0]?.strength).toBe('must');
		expect(mentionsOf(analysis, 'technology/kotlin')[0]?.strength).toBe('preferred');
	});
});

describe.each([
	[
		'fr',
		'Notre équipe construit des services publics numériques pour les communes rurales, avec des collègues à Lyon et à Dakar.',
		'Cinq ans d’expérience avec Java, Kubernetes et Node.js, niveau avancé',
		'Français et anglais courants, PMP souhaité',
	],
	[
		'de',
		'Unser Team baut digitale Dienste für ländliche Gemeinden, zusammen mit Kolleginnen und Kollegen in Kassel und Graz.',
		'Fünf Jahre Erfahrung mit Java, Kubernetes und Node.js, sehr gute Kenntnisse',
		'Deutsch und Englisch fließend, PMP von Vorteil',
	],
])('an ad in a language without rules (%s)', (language, prose, skills, languages) => {
	const posting = writeAd([prose, '# Profil', `- ${skills}`, `- ${languages}`], { title: 'Software Engineer' });
	const analysis = analyseSmall(posting);

	it('is named as such', () => {
		expect(analysis).toMatchObject({ language, languageKnown: false });
	});

	it('shows technologies and certificates, with no strength and no level', () => {
		expect(mentioned(posting, analysis)).toEqual(['Java', 'Kubernetes', 'Node.js', 'PMP']);
		for (const mention of analysis.mentions)
			expect(mention).toMatchObject({ requirement: null, strength: null, level: null, levelCue: null });
	});

	it('shows its list lines as they are', () => {
		expect(analysis.plainLines.map((span) => wordsAt(posting, span))).toEqual([skills, languages]);
	});

	it('gives no requirements, years, degrees, languages or roles', () => {
		expect(analysis).toMatchObject({
			requirements: [],
			years: [],
			degrees: [],
			languages: [],
			minimumYears: null,
			minimumDegree: null,
			equivalentAccepted: false,
			roles: { govstack: [], ict: [], ilo: [], odp: [] },
		});
	});
});

it('a text with hardly a word is in no language that can be told, and asks nothing', () => {
	expect(analyseSmall(writeAd(['42']))).toMatchObject({ language: 'und', requirements: [] });
	expect(analyseSmall(writeAd([]))).toMatchObject({ language: 'und', mentions: [], plainLines: [] });
});
