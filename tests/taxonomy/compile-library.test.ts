// The library of the full page: everything that the assets say stands in it, and nothing in it points at nothing.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { knowledgeFiles, pageFiles } from '../../src/cli/knowledge-files.ts';
import { readAboutFacts, readAssets, readKnowledge, readLibrary, readSampleAd } from '../../src/cli/read-assets.ts';
import { civilServiceLadder, compareGrades, iloLadder } from '../../src/taxonomy/grade-ladders.ts';
import { findLevel } from '../../src/taxonomy/scales.ts';

const assets = readAssets();
const library = readLibrary();
const skills = new Map(library.skills.map((skill) => [skill.id, skill]));
const competences = new Set(library.competences.map(({ id }) => id));
const technologies = new Set(assets.technologies.map(({ id }) => id));
const certificates = new Set(assets.certificates.map(({ id }) => id));
const roles = new Map(library.roles.map((role) => [role.id, role]));
const isKnown = (id: string): boolean => skills.has(id) || competences.has(id) || technologies.has(id);
const scaleOf = (skill: string) => skill.slice(0, skill.indexOf('/')) as 'ecf' | 'odp';

describe('everything that the assets say', () => {
	it('every role, skill and competence is there, once', () => {
		const ids = [...assets.govstack, ...assets.ict, ...assets.ilo, ...assets.odp].map(({ id }) => id);
		expect(library.roles.map(({ id }) => id)).toEqual(ids);
		expect([...skills.keys()]).toEqual(assets.skills.map(({ id }) => id));
		expect([...competences]).toEqual(assets.competences.map(({ id }) => id));
	});

	it('a European profile expects its e-competences at their levels, and not the terms by which ads are matched', () => {
		for (const { id, competences: expected } of assets.ict) {
			const levels = roles.get(id)?.expects.map(({ concept, level }) => [concept, level]);
			expect(levels).toEqual(expected.map(({ skill, level }) => [skill, level === null ? null : String(level)]));
		}
	});

	it('a role of operational delivery expects its skills at each of its grades', () => {
		for (const { id, grades, levels } of assets.odp) {
			for (const grade of grades) {
				const at = roles.get(id)?.expects.filter((each) => each.grade === grade);
				expect(Object.fromEntries(at?.map(({ concept, level }) => [concept, level]) ?? [])).toEqual(levels[grade]);
			}
		}
	});

	it('a GovStack role keeps musts and pluses apart, with years, degree, certificates and languages', () => {
		for (const role of assets.govstack) {
			const found = roles.get(role.id);
			expect(found?.expects.map(({ concept, strength }) => ({ concept, strength }))).toEqual(role.concepts);
			expect([found?.years, found?.degree]).toEqual([role.years, role.degree]);
			expect([found?.certificates, found?.languages]).toEqual([role.certificates, role.languages]);
		}
	});

	it('an ILO description keeps its grade, degree, years, languages and duties', () => {
		for (const role of assets.ilo) {
			const found = roles.get(role.id);
			expect(found?.grades).toEqual([role.grade]);
			expect(found?.years?.minimum).toBe(role.years);
			expect(found?.degree).toMatchObject(role.degree);
			expect([found?.languages.map(({ code }) => code), found?.duties]).toEqual([role.languages, role.duties]);
		}
	});

	it('a fault of a source that is about one profile stands with that profile', () => {
		expect(roles.get('ict/business-analyst')?.faults).toHaveLength(1);
		expect(roles.get('ict/developer')?.faults).toEqual([]);
	});
});

describe('every reference', () => {
	it('of a role leads to a skill, concept or role that exists', () => {
		for (const role of library.roles) {
			const named = [...role.expects.map(({ concept }) => concept), ...role.duties, ...role.transferable];
			expect(named.filter((id) => !isKnown(id))).toEqual([]);
			expect(role.neighbours.filter((id) => !roles.has(id))).toEqual([]);
			expect(role.certificates.filter(({ certificate }) => !certificates.has(certificate))).toEqual([]);
		}
	});

	it('of a role to a level leads to one of its scale, for which its skill has an anchor', () => {
		for (const { concept, level } of library.roles.flatMap(({ expects }) => expects)) {
			if (level === null) continue;
			expect(findLevel(library.scales, scaleOf(concept), level)).toBeDefined();
			expect(skills.get(concept)?.levels[level]).toBeTypeOf('string');
		}
	});

	it('of a competence leads to a skill or competence, and every skill is led to', () => {
		const led = new Set(library.competences.flatMap(({ refs }) => refs));
		expect([...led].filter((id) => !skills.has(id))).toEqual([]);
		expect([...skills.keys()].filter((id) => !led.has(id))).toEqual([]);
		const others = library.competences.flatMap(({ broader, related }) => [...broader, ...related]);
		expect(others.filter((id) => !competences.has(id))).toEqual([]);
	});

	it('of a certificate leads to a competence and to certificates', () => {
		for (const { certificate, broader, evidences } of library.certificates) {
			expect([certificate, ...broader].filter((id) => !certificates.has(id))).toEqual([]);
			expect(evidences.filter(({ concept }) => !isKnown(concept))).toEqual([]);
		}
	});

	it('of a concept to its kinds leads from something that a role expects, or from a kind of that', () => {
		const expected = new Set(library.roles.flatMap(({ expects }) => expects.map(({ concept }) => concept)));
		const under = new Set([...expected].flatMap((id) => library.kinds[id] ?? []));
		for (const [concept, kinds] of Object.entries(library.kinds)) {
			expect(expected.has(concept) || under.has(concept), concept).toBe(true);
			expect(kinds.filter((id) => !isKnown(id))).toEqual([]);
		}
		expect(library.kinds['technology/relational-databases']).toContain('technology/postgresql');
	});

	it('of a degree to a field leads to one', () => {
		const fields = new Set(library.fields.map(({ id }) => id));
		expect(library.roles.flatMap(({ degree }) => degree?.fields ?? []).filter((id) => !fields.has(id))).toEqual([]);
	});
});

describe('grades', () => {
	it('of every role are on their ladder', () => {
		for (const { framework, grades } of library.roles) {
			if (grades.length === 0) continue;
			const ladder = framework === 'ilo' ? iloLadder : civilServiceLadder;
			const places = grades.map((grade) => ladder.indexOf(grade));
			expect(places).not.toContain(-1);
			expect(places).toEqual(places.toSorted((a, b) => a - b));
		}
	});

	it('of one system stand from the lowest to the highest', () => {
		const order = ['grade/uk-aa', 'grade/uk-heo', 'grade/uk-g7', 'grade/uk-g6', 'grade/uk-scs-1', 'grade/uk-scs-3'];
		expect(order.toReversed().toSorted(compareGrades)).toEqual(order);
		const un = ['grade/un-g-2', 'grade/un-g-7', 'grade/un-no-a', 'grade/un-no-c', 'grade/un-p-2', 'grade/un-d-1'];
		expect(un.toReversed().toSorted(compareGrades)).toEqual(un);
		const numbered = ['grade/nhs-band-8a', 'grade/nhs-band-8b', 'grade/nhs-band-9'];
		expect(numbered.toReversed().toSorted(compareGrades)).toEqual(numbered);
		expect(['grade/undp-npsa-10', 'grade/undp-npsa-9'].toSorted(compareGrades)[0]).toBe('grade/undp-npsa-9');
	});

	it('are all there', () => {
		expect(library.grades.map(({ id }) => id).toSorted()).toEqual(assets.grades.map(({ id }) => id).toSorted());
	});
});

it('a licence among what an ILO description asks stands with its certificates', () => {
	expect(roles.get('ilo/driver-g2')?.certificates).toEqual([
		{ certificate: 'certificate/drivers-licence', strength: 'must' },
	]);
});

it('the library comes apart from what reading an ad loads, and each stays small', () => {
	const forAds = knowledgeFiles(readKnowledge());
	expect(Object.keys(forAds)).not.toContain('library.json');
	const compressed = (texts: readonly string[]): number =>
		texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
	expect(compressed(Object.values(forAds))).toBeLessThan(600_000);
	const ofPages = pageFiles(library, readAboutFacts(), readSampleAd());
	expect(compressed([ofPages['library.json'] ?? ''])).toBeLessThan(140_000);
	expect(compressed([ofPages['about.json'] ?? '', ofPages['sample-ad.json'] ?? ''])).toBeLessThan(8_000);
});
