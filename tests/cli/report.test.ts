// The printed form of an analysis: each skill once, with the strongest of what the ad says of it.
import { describe, expect, it } from 'vitest';
import { reportAnalysis } from '../../src/cli/report.ts';
import { opening, writeAd } from '../matcher/ads.ts';
import { analyseSmall, smallEngine } from '../matcher/small-knowledge.ts';
import { printed, type PrintedAnalysis } from './printed.ts';

const report = (...lines: readonly string[]): PrintedAnalysis => {
	const posting = writeAd([opening, ...lines], { title: 'Software Engineer' });
	return printed(reportAnalysis('x', posting, analyseSmall(posting), smallEngine));
};
const skill = (label: string, ...lines: readonly string[]) =>
	report(...lines).skills.find((printedSkill) => printedSkill.label === label);

describe('a printed skill', () => {
	it('stands once, in the words that the ad uses first', () => {
		const { skills } = report('# Requirements', '- K8s', '- Kubernetes at night');
		expect(skills.map(({ label, surface }) => [label, surface])).toEqual([['Kubernetes', 'K8s']]);
	});

	it('stands in words that are a name of it rather than close to one, and says which name where none is', () => {
		const near = '- Manage small boat projects';
		expect(skill('Project management', '# Requirements', near)).toMatchObject({
			surface: 'Manage small boat projects',
			closeTo: 'manage projects',
		});
		const both = skill('Project management', '# Requirements', near, '- Project management');
		expect(both?.surface).toBe('Project management');
		expect(both).not.toHaveProperty('closeTo');
	});

	it('stands beside a wider one that the ad names as well', () => {
		const { skills } = report('# Requirements', '- SQL', '- PostgreSQL');
		expect(skills.map(({ label }) => label)).toEqual(['SQL', 'PostgreSQL']);
	});

	it('is a must once any of its lines makes it one', () => {
		expect(skill('SAP', '# Nice to have', '- SAP', '# Requirements', '- SAP at sea')?.strength).toBe('must');
	});

	it('is preferred where every line that asks for it prefers it', () => {
		expect(skill('SAP', '# Nice to have', '- SAP', '- SAP at sea')?.strength).toBe('preferred');
		expect(skill('SAP', '# Requirements', '- SAP is a plus', '# Skills', '- SAP is a plus')?.strength).toBe(
			'preferred',
		);
	});

	it('is asked at the highest level of its lines', () => {
		const lines = ['# Requirements', '- Familiar with Python', '- Expert in Python', '- Python'];
		expect(skill('Python', ...lines)?.level).toBe(5);
		expect(skill('Python', '# Requirements', '- Python')?.level).toBeNull();
	});

	it('names the framework skills that it is evidence of', () => {
		expect(skill('Java', '# Requirements', '- Java')?.refs).toEqual(['ecf/b.1']);
	});

	it('is not printed where the ad says that it is not needed', () => {
		expect(report('# Requirements', '- No knowledge of SAP is needed')).toMatchObject({ skills: [], requirements: [] });
	});

	it('is no certificate and no human language: those stand apart', () => {
		const analysis = report('# Requirements', '- PMP', '- Fluent French');
		expect(analysis.skills).toEqual([]);
		expect(analysis.certifications).toEqual([{ label: 'PMP', surface: 'PMP', strength: 'must' }]);
		expect(analysis.languages).toEqual([{ code: 'fr', strength: 'must', cefr: 'c1' }]);
	});
});

describe('a printed ad', () => {
	const analysis = report(
		'# Requirements',
		'- Five years of experience in purchasing',
		'- Bachelor’s degree or equivalent experience',
		'- Java, Python',
	);

	it('gives its requirements in the words of the ad', () => {
		expect(analysis.requirements[0]).toEqual({ text: 'Five years of experience in purchasing', strength: 'must' });
	});

	it('gives years and degree at the least', () => {
		expect(analysis).toMatchObject({
			experience: { minYears: 5 },
			education: { minimum: 'bachelor', equivalentAccepted: true },
		});
	});

	it('gives roles by framework, each with its id and score alone', () => {
		expect(Object.keys(analysis.roles)).toEqual(['govstack', 'ict', 'ilo', 'odp']);
		expect(Object.keys(analysis.roles['govstack']?.[0] ?? {})).toEqual(['id', 'score']);
	});

	it('says null, not nothing, where the ad names no years and no degree', () => {
		expect(report('# Requirements', '- Patience')).toMatchObject({
			experience: { minYears: null },
			education: { minimum: null, equivalentAccepted: false },
		});
	});
});

it('a certificate is printed by its most exact name alone', () => {
	const labels = (line: string): unknown[] =>
		report('# Requirements', `- ${line}`).certifications.map(({ label }) => label);
	expect(labels('Lorry licence, beside a driving licence')).toEqual(['Lorry licence']);
	expect(labels('Driving licence')).toEqual(['Driving licence']);
});

it('without rules for the language, skills are printed as musts without levels', () => {
	const posting = writeAd([
		'Unser Team baut digitale Dienste für ländliche Gemeinden, zusammen mit Kolleginnen und Kollegen in Kassel.',
		'- Sehr gute Kenntnisse in Java',
	]);
	const { skills, requirements } = printed(reportAnalysis(null, posting, analyseSmall(posting), smallEngine));
	expect(skills).toMatchObject([{ label: 'Java', strength: 'must', level: null }]);
	expect(requirements).toEqual([]);
});

describe('what the ad states of the post', () => {
	it('is printed with its words, and with the values that they have', () => {
		const printedFacts = report(
			'# Requirements',
			'- Fluent English, French',
			'# What we offer',
			'- Grade: P-3',
			'- Salary: €38,000 to €45,000 a year',
			'- Hybrid working, two days a week in the office',
			'# How to apply',
			'Closing date: 12 March 2026',
		);
		expect(printedFacts).toMatchObject({
			languages: [
				{ code: 'en', cefr: 'c1' },
				{ code: 'fr', cefr: 'c1' },
			],
			grade: [{ id: 'grade/p-3', text: 'P-3' }],
			seniority: null,
			pay: [{ lowest: 38_000, highest: 45_000, currency: 'EUR', period: 'year', text: '€38,000 to €45,000 a year' }],
			workplace: [{ kind: 'hybrid', officeDays: 2, text: 'two days a week in the office' }],
			closesOn: [{ date: '2026-03-12', text: '12 March 2026' }],
		});
	});

	it('begins with the grade that the page states', () => {
		const posting = writeAd([opening, 'Grade: P-3'], { title: 'Senior Baker', grade: 'P-4' });
		const { grade, seniority } = printed(reportAnalysis('x', posting, analyseSmall(posting), smallEngine));
		expect(grade).toEqual([
			{ id: null, text: 'P-4' },
			{ id: 'grade/p-3', text: 'P-3' },
		]);
		expect(seniority).toEqual({ rank: 'senior', text: 'Senior' });
	});
});
