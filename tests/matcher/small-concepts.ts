// The concepts of the small world: names that are easy to confuse first, then a few plain ones of every kind.
import type { Assets } from '../../src/taxonomy/compile.ts';

type SmallConcepts = Pick<
	Assets,
	| 'competences'
	| 'technologies'
	| 'certificates'
	| 'languages'
	| 'languageLevels'
	| 'degrees'
	| 'fields'
	| 'grades'
	| 'skills'
>;

const programmingWords = ['language', 'languages', 'programming', 'backend', 'microservices', 'developer'];

export const smallConcepts: SmallConcepts = {
	technologies: [
		{
			id: 'technology/go',
			label: 'Go',
			aliases: ['Golang'],
			ambiguous: { terms: ['Go'], couldBe: 'the verb', near: programmingWords },
		},
		{
			id: 'technology/r',
			label: 'R',
			ambiguous: { terms: ['R'], couldBe: 'an initial', near: ['statistics', 'statistical', 'tidyverse'] },
		},
		{
			id: 'technology/c',
			label: 'C',
			ambiguous: { terms: ['C'], couldBe: 'a grade, an initial, a vitamin', near: ['embedded', 'firmware'] },
		},
		{ id: 'technology/cpp', label: 'C++' },
		{ id: 'technology/csharp', label: 'C#' },
		{ id: 'technology/dotnet', label: '.NET', aliases: ['.NET Core'] },
		{ id: 'technology/node-js', label: 'Node.js', aliases: ['NodeJS', 'Node JS'] },
		{ id: 'technology/javascript', label: 'JavaScript' },
		{ id: 'technology/java', label: 'Java', evidences: ['competence/software-development'] },
		{ id: 'technology/scala', label: 'Scala' },
		{ id: 'technology/kotlin', label: 'Kotlin' },
		{ id: 'technology/python', label: 'Python' },
		{ id: 'technology/kubernetes', label: 'Kubernetes', aliases: ['K8s'], broader: ['technology/containers'] },
		{ id: 'technology/containers', label: 'Containers' },
		{ id: 'technology/sap', label: 'SAP' },
		{ id: 'technology/sql', label: 'SQL' },
		{ id: 'technology/postgresql', label: 'PostgreSQL', broader: ['technology/sql'] },
	],
	competences: [
		{
			id: 'competence/software-development',
			label: 'Software development',
			definition: 'Building software that others run.',
			aliases: ['software engineering', 'write maintainable code'],
			refs: ['ecf/b.1'],
		},
		{
			id: 'competence/project-management',
			label: 'Project management',
			definition: 'Bringing a project to its end in time and within its means.',
			aliases: ['manage projects', 'project planning'],
			refs: ['axelos/project-control', 'ecf/e.2'],
		},
		{
			id: 'competence/negotiation',
			label: 'Negotiation',
			definition: 'Reaching an agreement that both sides keep.',
			aliases: ['negotiating contracts', 'negotiation skills'],
			refs: ['axelos/negotiation'],
		},
		{
			id: 'competence/problem-solving',
			label: 'Problem solving',
			definition: 'Finding out what is wrong, and what helps.',
			aliases: ['solve problems'],
			refs: [],
		},
		{
			id: 'competence/customer-service',
			label: 'Customer service',
			definition: 'Helping customers at a desk, by telephone or in writing.',
			aliases: ['customer support', 'serving customers', 'customer enquiries'],
			refs: ['odp/helping-customers'],
		},
		{
			id: 'competence/procurement',
			label: 'Procurement',
			definition: 'Buying what an organisation needs, by its rules.',
			aliases: ['purchasing', 'tendering'],
			refs: [],
		},
		{
			id: 'competence/artificial-intelligence',
			label: 'Artificial intelligence',
			definition: 'Making use of systems that learn.',
			aliases: ['AI'],
			refs: [],
		},
	],
	certificates: [
		{ id: 'certificate/pmp', label: 'PMP', kind: 'certificate', aliases: ['Project Management Professional'] },
		{ id: 'certificate/driving-licence', label: 'Driving licence', kind: 'licence', aliases: ["driver's license"] },
		{
			id: 'certificate/lorry-licence',
			label: 'Lorry licence',
			kind: 'licence',
			broader: ['certificate/driving-licence'],
		},
	],
	languages: [
		{ id: 'language/en', code: 'en', label: 'English', aliases: ['anglais'] },
		{ id: 'language/fr', code: 'fr', label: 'French', aliases: ['français'] },
		{ id: 'language/sw', code: 'sw', label: 'Swahili', aliases: ['Kiswahili'] },
	],
	languageLevels: [
		{ id: 'cefr/b1', label: 'B1', definition: 'Gets by.', words: { en: ['intermediate'], fr: [], es: [] } },
		{ id: 'cefr/c1', label: 'C1', definition: 'With ease.', words: { en: ['fluent', 'fluency'], fr: [], es: [] } },
	],
	degrees: [
		{ id: 'degree/secondary', class: 'secondary', label: 'secondary school', aliases: ['high school diploma'] },
		{
			id: 'degree/bachelor',
			class: 'bachelor',
			label: "bachelor's degree",
			aliases: ["bachelor's", 'first degree', 'first level university degree', 'university degree', 'degree in'],
			opening: ['higher education'],
		},
		{
			id: 'degree/master',
			class: 'master',
			label: "master's degree",
			aliases: ["master's", 'advanced university degree', 'advanced degree'],
		},
		{ id: 'degree/bachelor-of-science', class: 'bachelor', label: 'Bachelor of Science', aliases: ['BSc'] },
		{
			id: 'degree/bachelor-of-laws',
			class: 'bachelor',
			label: 'Bachelor of Laws',
			aliases: ['LLB'],
			fields: { LLB: 'field/law' },
		},
		{
			id: 'degree/mba',
			class: 'master',
			label: 'MBA',
			aliases: ["MBA or Master's"],
			fields: { MBA: 'field/business' },
		},
		{ id: 'degree/doctorate', class: 'doctorate', label: 'doctorate', aliases: ['PhD'] },
	],
	fields: [
		{ id: 'field/computer-science', label: 'computer science', aliases: ['informatics'] },
		{ id: 'field/law', label: 'law', aliases: ['laws'] },
		{ id: 'field/civil-engineering', label: 'civil engineering', aliases: [] },
		{ id: 'field/mechanical-engineering', label: 'mechanical engineering', aliases: [] },
		{ id: 'field/science', label: 'science', aliases: [] },
		{ id: 'field/schools', label: 'higher education', aliases: [] },
		{ id: 'field/health', label: 'health engineering', aliases: [] },
		{ id: 'field/nursing', label: 'nursing', aliases: [] },
		{ id: 'field/business', label: 'business', aliases: [] },
	],
	grades: [
		{
			id: 'grade/p-3',
			label: 'P-3',
			system: 'UN common system',
			aliases: ['P3', 'P-3'],
			minimumYears: 5,
			minimumDegree: 'master',
		},
	],
	skills: [
		{
			id: 'axelos/project-control',
			title: 'Project control',
			group: 'Projects',
			definition: 'Keeping a project on its way.',
			wording: 'ours',
			levels: { 1: 'You can report where a task stands.', 3: 'You can steer a project alone.' },
			aliases: ['keep projects on track'],
		},
		{
			id: 'axelos/negotiation',
			title: 'Negotiation',
			group: 'People',
			definition: 'Reaching agreements.',
			wording: 'ours',
			levels: { 3: 'You can settle a contract alone.' },
		},
		{
			id: 'ecf/b.1',
			title: 'Application development',
			group: 'Build',
			definition: 'Building applications.',
			wording: 'ours',
			levels: { 1: 'You can change a program with help.' },
		},
		{
			id: 'ecf/e.2',
			title: 'Project and portfolio management',
			group: 'Manage',
			definition: 'Leading projects.',
			wording: 'ours',
			levels: { 3: 'You can lead a project.' },
		},
		{
			id: 'odp/helping-customers',
			title: 'Helping customers',
			group: 'Service',
			definition: 'Helping those who come.',
			wording: 'ours',
			levels: { A: 'You know what customers may ask.' },
			aliases: ['front desk enquiries'],
		},
	],
};
