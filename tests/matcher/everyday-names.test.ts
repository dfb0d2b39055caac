// Names that stand in ads every day are found by the bundled data, in the forms that ads use.
import { describe, expect, it } from 'vitest';
import { postingFromText } from '../../src/sites/given-posting.ts';
import { opening, wordsAt } from './ads.ts';
import { analyseBundled } from './bundled-engine.ts';

/** The words that are found in "Experience in …" under "Requirements". */
function namesIn(words: string): string[] {
	const posting = postingFromText({ text: `${opening}\n\nRequirements:\n- Experience in ${words} here` });
	const analysis = analyseBundled(posting);
	return [...analysis.mentions, ...analysis.languages].map(({ span }) => wordsAt(posting, span));
}

describe.each<[string, readonly string[]]>([
	[
		'competences',
		[
			'project management',
			'managing projects',
			'change management',
			'stakeholder management',
			'stakeholder engagement',
			'risk management',
			'managing risks',
			'budget management',
			'managing budgets',
			'line management',
			'managing people',
			'negotiation',
			'negotiating contracts',
			'procurement',
			'supply chain management',
			'customer service',
			'handling complaints',
			'data analysis',
			'analysing data',
			'data entry',
			'report writing',
			'writing reports',
			'public speaking',
			'policy development',
			'strategic planning',
			'monitoring and evaluation',
			'capacity building',
			'fundraising',
			'grant management',
			'financial management',
			'accounting',
			'recruitment',
			'coaching and mentoring',
			'teamwork',
			'problem solving',
			'solving problems',
			'time management',
			'attention to detail',
			'software development',
			'developing software',
			'software testing',
			'quality assurance',
			'QA',
			'business analysis',
			'requirements gathering',
			'user research',
			'UX',
			'product management',
			'information security',
			'incident management',
			'service management',
			'planning and organizing',
			'health and safety',
			'safeguarding',
			'logistics',
			'warehouse management',
			'sales',
			'account management',
			'digital marketing',
			'content creation',
			'social media',
			'leading teams',
			'team leadership',
		],
	],
	[
		'technologies',
		[
			'Python',
			'TypeScript',
			'React',
			'PostgreSQL',
			'AWS',
			'Microsoft Azure',
			'Docker',
			'Terraform',
			'Linux',
			'Git',
			'Jira',
			'Salesforce',
			'Microsoft Excel',
			'Power BI',
			'Tableau',
			'SAP',
			'Photoshop',
			'Figma',
			'machine learning',
			'REST APIs',
			'CI/CD',
			'Agile',
			'Scrum',
		],
	],
])('everyday %s', (_, names) => {
	it.each(names)('"%s" is found', (name) => {
		expect(namesIn(name)).not.toEqual([]);
	});
});
