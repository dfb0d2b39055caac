// Texts of frameworks for tests of the full page: few skills and roles in own words, with the bundled scales.
import { readFileSync } from 'node:fs';
import type { Library, LibraryRole } from '../../src/taxonomy/library.ts';
import type { Scales } from '../../src/taxonomy/scales.ts';
import type { SearchableConcept } from '../../src/ui/api.ts';

const scales = JSON.parse(readFileSync('assets/scales.json', 'utf8')) as Scales;

/** A role that expects these concepts, all of them as musts. */
export const roleOf = (
	id: string,
	title: string,
	concepts: readonly string[],
	more: Partial<LibraryRole> = {},
): LibraryRole => ({
	id,
	framework: 'govstack',
	title,
	family: title,
	grades: [],
	summary: `Does the work of ${title}.`,
	wording: 'paraphrase',
	faults: [],
	expects: concepts.map((concept) => ({ concept, strength: 'must', level: null, grade: null })),
	duties: [],
	certificates: [],
	languages: [],
	routesIn: [],
	transferable: [],
	neighbours: [],
	deliverables: [],
	tasks: [],
	...more,
});

/** What can be looked up. */
export const smallConcepts: readonly SearchableConcept[] = [
	{ id: 'competence/negotiation', label: 'Negotiation', kind: 'competence' },
	{ id: 'competence/data-analysis', label: 'Data analysis', kind: 'competence' },
	{ id: 'competence/service-delivery', label: 'Service delivery', kind: 'competence' },
	{ id: 'competence/coaching', label: 'Coaching', kind: 'competence' },
	{ id: 'technology/python', label: 'Python', kind: 'technology', names: ['CPython'] },
	{ id: 'technology/kubernetes', label: 'Kubernetes', kind: 'technology', names: ['K8s'] },
	{ id: 'technology/statistics', label: 'Statistics', kind: 'area' },
	{ id: 'certificate/pmp', label: 'PMP', kind: 'certificate' },
	{ id: 'certificate/driving-licence', label: 'Driving licence', kind: 'certificate' },
	{ id: 'language/fr', label: 'French', kind: 'language' },
	{ id: 'language/de', label: 'German', kind: 'language' },
];

/** The library. */
export const smallLibrary: Library = {
	skills: [
		{
			id: 'axelos/negotiation',
			title: 'Negotiation',
			group: 'People',
			definition: 'Reaching terms that both sides can keep.',
			wording: 'paraphrase',
			levels: { 3: 'You settle everyday terms with suppliers.', 4: 'You settle terms that bind whole teams.' },
		},
		{
			id: 'ecf/d.10',
			title: 'D.10 Information and Knowledge Management',
			group: 'Enable',
			definition: 'Keeping what an organisation knows in order.',
			wording: 'ours',
			levels: { 3: 'You look into what users need to know.', 4: 'You bring sources together for many users.' },
		},
		{
			id: 'odp/service',
			title: 'Service',
			group: 'Core skills',
			definition: 'Giving people what they came for.',
			wording: 'ours',
			levels: {
				A: 'You can answer plain questions.',
				W: 'You can handle the usual cases.',
				E: 'You can set how it is done.',
			},
		},
	],
	competences: [
		{
			id: 'competence/negotiation',
			label: 'Negotiation',
			definition: 'Coming to terms with others.',
			refs: ['ecf/d.10', 'axelos/negotiation'],
			broader: [],
			related: [],
		},
		{
			id: 'competence/data-analysis',
			label: 'Data analysis',
			definition: 'Finding out what figures say.',
			refs: ['ecf/unknown', 'ecf/d.10'],
			broader: [],
			related: [],
		},
		{
			id: 'competence/service-delivery',
			label: 'Service delivery',
			definition: 'Serving people day by day.',
			refs: ['odp/service'],
			broader: [],
			related: [],
		},
		{
			id: 'competence/coaching',
			label: 'Coaching',
			definition: 'Helping others to get better at what they do.',
			refs: [],
			broader: [],
			related: [],
		},
	],
	roles: [
		roleOf('govstack/data-scientist', 'Data Scientist', [
			'competence/data-analysis',
			'technology/python',
			'technology/statistics',
			'competence/negotiation',
			'competence/coaching',
		]),
		roleOf('ict/data-manager', 'Data Manager', ['ecf/d.10'], { framework: 'ict' }),
		roleOf('ilo/finance-assistant-g6', 'Finance Assistant', ['competence/negotiation'], {
			framework: 'ilo',
			grades: ['G6'],
		}),
		roleOf('ilo/finance-assistant-g7', 'Finance Assistant', [], { framework: 'ilo', grades: ['G7'] }),
		roleOf('odp/caseworker', 'Caseworker', ['odp/service'], { framework: 'odp' }),
	],
	certificates: [],
	kinds: {},
	scales,
	fields: [
		{ id: 'field/economics', label: 'Economics', aliases: [] },
		{ id: 'field/law', label: 'Law', aliases: [] },
	],
	grades: [
		{ id: 'grade/un-p-2', label: 'P-2', system: 'UN common system' },
		{ id: 'grade/un-p-3', label: 'P-3', system: 'UN common system' },
		{ id: 'grade/heo', label: 'HEO', system: 'UK Civil Service' },
	],
	equivalencies: [],
	sources: [],
};
