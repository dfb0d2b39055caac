// From what authors write to what the engine loads: which names find which concept.
import { describe, expect, it } from 'vitest';
import { knowledgeFiles } from '../../src/cli/knowledge-files.ts';
import { compileKnowledge, type Assets } from '../../src/taxonomy/compile.ts';
import { termsOf, type Term } from '../../src/taxonomy/terms.ts';
import { smallAssets, smallKnowledge } from '../matcher/small-knowledge.ts';

const termsFor = (assets: Assets, phrase: string): Term[] =>
	termsOf(compileKnowledge(assets, 'test').concepts.all()).filter((term) => term.phrase === phrase);
const idsOf = (assets: Assets, phrase: string): (string | undefined)[] => {
	const { concepts } = compileKnowledge(assets, 'test');
	return termsFor(assets, phrase).map(({ concept }) => concepts.at(concept)?.id);
};

describe('a name', () => {
	it('finds its concept by label and by alias', () => {
		expect(idsOf(smallAssets, 'Kubernetes')).toEqual(['technology/kubernetes']);
		expect(idsOf(smallAssets, 'K8s')).toEqual(['technology/kubernetes']);
	});

	it('of up to three capitals is matched in capitals only', () => {
		for (const phrase of ['SAP', 'SQL', 'PMP', 'AI']) expect(termsFor(smallAssets, phrase)[0]?.exact).toBe(true);
		for (const phrase of ['Scala', 'Java', 'Kubernetes'])
			expect(termsFor(smallAssets, phrase)[0]?.exact).toBeUndefined();
	});

	it('that is ambiguous carries the words that settle it, folded', () => {
		const [go] = termsFor(smallAssets, 'Go');
		expect(go).toMatchObject({ exact: true });
		expect(go?.near).toContain('programming');
		expect(termsFor(smallAssets, 'Golang')[0]?.near).toBeUndefined();
	});

	it('that two concepts claim belongs to the first', () => {
		const [first] = smallAssets.technologies;
		const assets = {
			...smallAssets,
			technologies: [...smallAssets.technologies, { ...first!, id: 'technology/other' }],
		};
		expect(idsOf(assets, 'Golang')).toEqual(['technology/go']);
	});

	it('that two concepts share as ambiguous stays with both, for the context to decide', () => {
		const ambiguous = { terms: ['Go'], couldBe: 'the board game', near: ['stones'] };
		const assets = {
			...smallAssets,
			technologies: [...smallAssets.technologies, { id: 'technology/go-game', label: 'Go engines', ambiguous }],
		};
		expect(idsOf(assets, 'Go')).toEqual(['technology/go', 'technology/go-game']);
	});
});

describe("a framework skill's own alias", () => {
	it('finds the competence that points at the skill', () => {
		expect(idsOf(smallAssets, 'front desk enquiries')).toEqual(['competence/customer-service']);
	});

	const withCompetence = (id: string, label: string): Assets => ({
		...smallAssets,
		competences: [
			...smallAssets.competences,
			{ ...smallAssets.competences[1]!, id, label, aliases: [], refs: ['axelos/project-control'] },
		],
	});

	it('finds the competence that is called most like the skill, where several point at it', () => {
		const assets = withCompetence('competence/steering', 'Control of projects and works');
		expect(idsOf(assets, 'keep projects on track')).toEqual(['competence/project-management']);
		const closer = withCompetence('competence/project-control', 'Project control');
		expect(idsOf(closer, 'keep projects on track')).toEqual(['competence/project-control']);
	});

	it('finds the one that points at the fewest skills, where none is called more like it', () => {
		const assets = withCompetence('competence/project-keeping', 'Project keeping');
		expect(idsOf(assets, 'keep projects on track')).toEqual(['competence/project-keeping']);
	});

	it('never takes a name from the competence that is called so itself', () => {
		const agile = { ...smallAssets.competences[1]!, id: 'competence/agile-delivery', label: 'Agile delivery' };
		const assets = {
			...smallAssets,
			competences: [{ ...agile, aliases: [], refs: ['axelos/project-control'] }, ...smallAssets.competences],
			skills: smallAssets.skills.map((skill) =>
				skill.id === 'axelos/project-control' ? { ...skill, aliases: ['Project management'] } : skill,
			),
		};
		expect(idsOf(assets, 'Project management')).toEqual(['competence/project-management']);
	});
});

describe('a compiled concept', () => {
	const conceptOf = (id: string) => smallKnowledge.concepts.find(id);

	it('of a technology is evidence of the skills of the competences that it evidences', () => {
		expect(conceptOf('technology/java')?.refs).toEqual(['ecf/b.1']);
		expect(conceptOf('technology/kotlin')?.refs).toBeUndefined();
	});

	it('stands for each record once', () => {
		const ids = smallKnowledge.concepts.all().map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const { competences, technologies, certificates, languages, skills } = smallAssets;
		expect(ids).toHaveLength([competences, technologies, certificates, languages, skills].flat().length);
	});

	it('of a framework’s skill can be rated, and is found in no text', () => {
		const found = smallKnowledge.concepts.all().filter(({ kind }) => kind === 'framework-skill');
		expect(found.map(({ id }) => id).toSorted()).toEqual(smallAssets.skills.map(({ id }) => id).toSorted());
		expect(termsOf(found)).toEqual([]);
	});
});

describe('compiled knowledge', () => {
	it('carries the version that it was given', () => {
		expect(smallKnowledge.roles.version).toBe('small');
	});

	it('is the same for the same assets', () => {
		expect(knowledgeFiles(compileKnowledge(smallAssets, 'small'))).toEqual(knowledgeFiles(smallKnowledge));
	});
});
