// Titles as employers write them, with the bundled data: the role that comes first, and where none should come.
import { describe, expect, it } from 'vitest';
import type { RoleFramework } from '../../src/core/concept.ts';
import { opening, writeAd } from './ads.ts';
import { analyseBundled } from './bundled-engine.ts';

const idsOf = (framework: RoleFramework, title: string, lines: readonly string[] = [], company = ''): string[] =>
	analyseBundled(writeAd([opening, ...lines], { title, company })).roles[framework].map(({ id }) =>
		id.replace(`${framework}/`, ''),
	);

describe('GovStack', () => {
	it.each([
		['Senior Payroll Accountant', 'finance-management-officer'],
		['Lead React Developer (remote)', 'front-end-developer'],
		['Golang Engineer, Payments', 'back-end-developers'],
		['Junior Helpdesk Technician', 'help-desk-support-analyst'],
		['Head of Marketing', 'digital-marketing-officer'],
		['Ward Clerk – Night Shift', 'administrative-coordinator'],
		['Solutions Engineer, Nordics', 'solution-architect'],
		['AI Platform Engineer', 'devops-specialist'],
		['Community Organizer', 'citizen-engagement-change-management-officer'],
		['Buyer', 'procurement-manager'],
		['MEAL Coordinator', 'monitoring-and-evaluation-officer'],
		['Programme Lead', 'project-manager'],
		['Project Director', 'project-manager'],
		['Programme Assistant', 'project-support-officer'],
		['Project Administrator', 'project-support-officer'],
	])('"%s" is first of all %s', (title, role) => {
		expect(idsOf('govstack', title)[0]).toBe(role);
	});

	it.each([
		'Primary School Teacher',
		'Spanish Teacher (part time)',
		'Staff Nurse',
		'Band 6 Physiotherapist',
		'Consultant Psychiatrist',
		'HR Advisor',
		'Chief People Officer',
		'Civil Engineer',
		'Pastry Chef',
		'Interior Designer',
	])('"%s" is none', (title) => {
		const lines = [
			'# Requirements',
			'- Good communication skills and teamwork',
			'- Problem solving',
			'- Microsoft Office',
		];
		expect(idsOf('govstack', title, lines)).toEqual([]);
	});
});

describe('the ICT profiles', () => {
	it.each([
		['Site Reliability Engineer', 'devops-expert'],
		['Data Engineer (Snowflake)', 'data-specialist'],
		['Junior Penetration Tester', 'information-security-specialist'],
		['Kotlin Developer', 'developer'],
		['Test Automation Lead', 'test-specialist'],
		['VP of Product', 'product-owner'],
	])('"%s" is first of all %s', (title, role) => {
		expect(idsOf('ict', title)[0]).toBe(role);
	});

	it('an AI engineer who builds with models is a developer, one who trains them a data scientist', () => {
		const title = 'AI Engineer';
		const builds = [
			'# Duties',
			'- Design REST APIs and microservices for agents on Kubernetes',
			'- Write TypeScript, React and Node.js, and review code on GitHub',
			'# Requirements',
			'- LangChain, prompt engineering and retrieval-augmented generation',
		];
		const trains = [
			'# Duties',
			'- Train and evaluate deep learning models with PyTorch and scikit-learn',
			'- Feature engineering, A/B testing and statistics',
			'# Requirements',
			'- Python, pandas and NumPy',
			'- Research in computer vision or reinforcement learning',
		];
		expect(idsOf('ict', title, builds)[0]).toBe('developer');
		expect(idsOf('ict', title, trains)[0]).toBe('data-scientist');
	});

	it('a job without any technology is none, even if one of them is called so', () => {
		const lines = [
			'# Requirements',
			'- Budget management',
			'- Negotiation',
			'- Fundraising',
			'- Training delivery',
			'- Logistics',
		];
		expect(idsOf('ict', 'Project Manager', lines)).toEqual([]);
		expect(idsOf('ict', 'Quality Manager', lines)).toEqual([]);
	});

	it('content carries a title that no profile is called by', () => {
		const lines = [
			'# Requirements',
			'- Java, Python, TypeScript and React',
			'- Git, unit testing, CI/CD',
			'- REST APIs, microservices, Docker',
		];
		expect(idsOf('ict', 'Tide Engineer', lines)[0]).toBe('developer');
		expect(idsOf('ict', 'Tide Engineer', ['# Requirements', '- Welding', '- A driving licence'])).toEqual([]);
	});
});

describe('the ILO descriptions', () => {
	const company = 'Save the Children';

	it.each([
		['Shelter Specialist', /programme-officer/],
		['Nutrition Coordinator', /programme-officer/],
		['Child Protection Adviser', /programme-officer/],
		['Livelihoods Assistant', /programme-assistant/],
		['Warehouse Manager', /operations-officer/],
		['HR Generalist', /human-resources-officer/],
		['Systems Developer', /information-technology-officer/],
		['Driver – Field Office', /driver/],
		['Executive Assistant to the Country Director', /operations-assistant/],
		['Assistant Country Director', /programme-officer/],
	])('"%s" of an NGO is first of all one of %s', (title, role) => {
		expect(idsOf('ilo', title, [], company)[0]).toMatch(role);
	});

	it('the years asked choose among the grades', () => {
		const asking = (years: string): string | undefined =>
			idsOf('ilo', 'Shelter Officer', ['# Requirements', `- At least ${years} years of experience`], company)[0];
		expect([asking('two'), asking('three'), asking('six')]).toEqual([
			'programme-officer-noa',
			'senior-programme-officer-nob',
			'senior-programme-officer-noc',
		]);
	});

	it.each(['Tidewell Ferries', 'Tidewell General Hospital', 'Tidewell NHS Foundation Trust'])(
		'are none for %s',
		(employer) => {
			expect(idsOf('ilo', 'HR Generalist', [], employer)).toEqual([]);
		},
	);

	it.each(['Physician', 'Midwife'])('"%s" of an NGO is none', (title) => {
		expect(idsOf('ilo', title, [], company)).toEqual([]);
	});
});

describe('Operational Delivery', () => {
	it.each([
		['Medical Receptionist', /help-and-advice|operational-support/],
		['Call Centre Supervisor', /team-leader/],
		['Claims Handler', /service-delivery/],
		['Regional Operations Manager', /operations-manager/],
		['Data Entry Clerk', /operational-support/],
	])('"%s" is first of all one of %s', (title, role) => {
		expect(idsOf('odp', title)[0]).toMatch(role);
	});

	it.each(['Software Engineer', 'Accountant', 'Network Administrator', 'HR Business Partner', 'Marketing Manager'])(
		'"%s" is none',
		(title) => {
			expect(idsOf('odp', title)).toEqual([]);
		},
	);
});
