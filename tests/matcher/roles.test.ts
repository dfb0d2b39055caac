// Which roles an ad describes: orderings between ads and between roles, and when to say nothing.
import { describe, expect, it } from 'vitest';
import type { RoleFramework } from '../../src/core/concept.ts';
import { opening, wordsAt, writeAd, type AdFacts } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

const engineerLines = ['# Requirements', '- Python', '- Java', '- Kubernetes', '- Software development'];
const procurementLines = ['# Requirements', '- Negotiation', '# Duties', '- Procurement for the ferries'];

const rolesOf = (framework: RoleFramework, lines: readonly string[], facts: AdFacts = {}) =>
	analyseSmall(writeAd([opening, ...lines], facts)).roles[framework];
const scoreOf = (role: string, lines: readonly string[], facts: AdFacts = {}): number =>
	Object.values(analyseSmall(writeAd([opening, ...lines], facts)).roles)
		.flat()
		.find(({ id }) => id === role)?.score ?? 0;

const engineer = 'govstack/software-engineer';

describe('a role is closer', () => {
	it('to an ad that carries its name than to one that does not', () => {
		expect(scoreOf(engineer, engineerLines, { title: 'Software Engineer' })).toBeGreaterThan(
			scoreOf(engineer, engineerLines, { title: 'Member of Crew' }),
		);
	});

	it('to an ad that spells out an abbreviation of its title, and says by which words', () => {
		const role = 'govstack/procurement-officer';
		const spelled = ['As Purchasing Officer (PO) you see every port.', ...procurementLines];
		const unspelled = ['As one of ours (PO) you see every port.', ...procurementLines];
		const facts = { title: 'PO, Ferries' };
		expect(scoreOf(role, spelled, facts)).toBeGreaterThan(scoreOf(role, unspelled, facts));
		const posting = writeAd([opening, ...spelled], facts);
		const [best] = analyseSmall(posting).roles.govstack;
		const words = best?.reasons.flatMap((reason) =>
			reason.kind === 'spelled-out' ? [wordsAt(posting, reason.span)] : [],
		);
		expect(words).toEqual(['Purchasing Officer']);
	});

	it('to an ad that asks what it expects than to one of the same title that does not', () => {
		expect(scoreOf(engineer, engineerLines, { title: 'Software Engineer' })).toBeGreaterThan(
			scoreOf(engineer, procurementLines, { title: 'Software Engineer' }),
		);
	});

	it('to an ad that requires its skills than to one that would merely like them, among others it requires', () => {
		const others = '- Procurement, negotiation and customer service';
		const required = ['# Requirements', '- Python and Java', others];
		const preferred = ['# Nice to have', '- Python and Java', '# Requirements', others];
		expect(scoreOf(engineer, required, { title: 'Software Engineer' })).toBeGreaterThanOrEqual(
			scoreOf(engineer, preferred, { title: 'Software Engineer' }),
		);
	});

	it('than another, where the title names it', () => {
		const [best] = rolesOf('govstack', procurementLines, { title: 'Procurement Officer' });
		expect(best?.id).toBe('govstack/procurement-officer');
	});

	it('than its neighbour in the family, where the grade is its own', () => {
		for (const grade of ['G-5', 'G-6']) {
			const [best] = rolesOf('ilo', procurementLines, { title: 'Procurement Assistant', grade });
			expect(best?.id).toBe(`ilo/procurement-assistant-${grade.toLowerCase().replace('-', '')}`);
		}
	});

	it('by the years that are asked, where no grade is given', () => {
		const unitedNations = 'The United Nations, its donors and its beneficiaries.';
		const lines = [unitedNations, ...procurementLines, '# Requirements', '- Six years of experience in purchasing'];
		const [best] = rolesOf('ilo', lines, { title: 'Procurement Assistant' });
		expect(best?.id).toBe('ilo/procurement-assistant-g6');
	});
});

describe('no role is named', () => {
	it('for an ad that says nothing', () => {
		expect(analyseSmall(writeAd([opening])).roles).toEqual({ govstack: [], ict: [], ilo: [], odp: [] });
	});

	it('for work that no framework knows', () => {
		const lines = ['# Requirements', '- Knows how to shoe a horse', '- Owns an anvil'];
		expect(analyseSmall(writeAd([opening, ...lines], { title: 'Farrier' })).roles.govstack).toEqual([]);
	});

	it('by its content, for an occupation that no framework describes', () => {
		expect(rolesOf('govstack', engineerLines, { title: 'Night Nurse' })).toEqual([]);
		expect(rolesOf('govstack', engineerLines, { title: 'Member of Crew' })).not.toEqual([]);
	});

	it('on the strength of what the ad says is not needed', () => {
		const lines = ['# Requirements', '- No knowledge of Python, Java or Kubernetes is needed'];
		expect(rolesOf('govstack', lines)).toEqual([]);
	});

	it('in the ICT profiles for a job that is none of ICT', () => {
		expect(rolesOf('ict', procurementLines, { title: 'Procurement Officer' })).toEqual([]);
	});

	it('in the ILO descriptions for a company', () => {
		expect(rolesOf('ilo', procurementLines, { title: 'Procurement Assistant' })).toEqual([]);
	});

	it('in the ODP profiles for work away from customers and operations', () => {
		expect(rolesOf('odp', engineerLines, { title: 'Software Engineer' })).toEqual([]);
	});
});

describe('a framework applies', () => {
	it('when it is GovStack, to any job', () => {
		expect(rolesOf('govstack', procurementLines, { title: 'Procurement Officer' })).not.toEqual([]);
	});

	it('when it is ICT, to a job whose title is one', () => {
		expect(rolesOf('ict', engineerLines, { title: 'Software Developer' })[0]?.id).toBe('ict/developer');
	});

	it('when it is ILO, to a graded post and to an employer of its kind', () => {
		expect(rolesOf('ilo', procurementLines, { title: 'Procurement Assistant', grade: 'G5' })).not.toEqual([]);
		const ngo = 'Lantern Relief is a humanitarian NGO that lives on its donors.';
		expect(rolesOf('ilo', [ngo, ...procurementLines], { title: 'Procurement Assistant' })).not.toEqual([]);
	});

	it('when it is ODP, to work with customers in any sector', () => {
		const lines = ['# Duties', '- Customer service at the desk'];
		expect(rolesOf('odp', lines, { title: 'Customer Service Adviser' })[0]?.id).toBe('odp/customer-service-adviser');
	});
});

describe('content alone', () => {
	it('carries a role where a title says nothing that roles know', () => {
		expect(rolesOf('govstack', engineerLines, { title: 'Member of Crew' })[0]?.id).toBe(engineer);
		expect(rolesOf('ict', engineerLines, { title: 'Tide Engineer' })[0]?.id).toBe('ict/developer');
	});

	it('carries none where it agrees with no role', () => {
		const lines = ['# Requirements', '- Problem solving', '- Owns an anvil'];
		expect(rolesOf('govstack', lines, { title: 'Member of Crew' })).toEqual([]);
	});
});

describe('title and content disagree', () => {
	const disagreements = (lines: readonly string[], title: string) =>
		analyseSmall(writeAd([opening, ...lines], { title })).disagreements;

	it('where each clearly tells a role that the other does not', () => {
		expect(disagreements(engineerLines, 'Procurement Officer')).toEqual([
			{ framework: 'govstack', byTitle: 'govstack/procurement-officer', byContent: engineer },
		]);
	});

	it('nowhere where both tell the same', () => {
		expect(disagreements(engineerLines, 'Software Engineer')).toEqual([]);
		expect(disagreements(procurementLines, 'Procurement Officer')).toEqual([]);
	});

	it('nowhere where one of them tells nothing', () => {
		expect(disagreements(['# Requirements', '- Owns an anvil'], 'Procurement Officer')).toEqual([]);
		expect(disagreements(engineerLines, 'Member of Crew')).toEqual([]);
	});
});

describe('a reason for a role', () => {
	const posting = writeAd([opening, ...engineerLines], { title: 'Software Engineer' });
	const [best] = analyseSmall(posting).roles.govstack;

	it('is the title, in the words of the ad', () => {
		expect(best?.reasons).toContainEqual({ kind: 'title', words: 'Software Engineer' });
	});

	it('is each concept that it expects and the ad names, once, at the words that name it', () => {
		const concepts = best?.reasons.flatMap((reason) => (reason.kind === 'concept' ? [reason] : [])) ?? [];
		expect(concepts.map(({ span }) => wordsAt(posting, span))).toEqual([
			'Python',
			'Java',
			'Kubernetes',
			'Software development',
		]);
	});

	it('is there for every role that is named', () => {
		for (const match of Object.values(analyseSmall(posting).roles).flat()) expect(match.reasons).not.toEqual([]);
	});
});

it('roles stand best first, with scores between none and full', () => {
	for (const title of [
		'Software Engineer',
		'Software Developer',
		'Procurement Officer',
		'Procurement Software Engineer',
	]) {
		for (const matches of Object.values(analyseSmall(writeAd([opening, ...engineerLines], { title })).roles)) {
			const scores = matches.map(({ score }) => score);
			expect(scores).toEqual(scores.toSorted((a, b) => b - a));
			for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
		}
	}
});
