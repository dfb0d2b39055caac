// The five frameworks as their documents have them: how many, at which levels, and enough to find each role by.
import { describe, expect, it, test } from 'vitest';
import { compileRoles } from '../../src/taxonomy/compile-roles.ts';
import type { SkillRecord, SourceNote } from '../../src/taxonomy/shapes.ts';
import { foldWord } from '../../src/text/fold.ts';
import { assets, readFramework } from './asset-files.ts';

const skillsOf = (framework: string): SkillRecord[] => assets.skills.filter(({ id }) => id.startsWith(`${framework}/`));
const levelsOf = new Map(assets.skills.map(({ id, levels }) => [id, new Set(Object.keys(levels))]));

describe('there are', () => {
	test('64 roles of GovStack, 30 ICT profiles, 36 descriptions of the ILO, 13 roles of the ODP', () => {
		const { govstack, ict, ilo, odp } = assets;
		expect([govstack.length, ict.length, ilo.length, odp.length]).toEqual([64, 30, 36, 13]);
	});

	test('57 skills of AXELOS, 40 of the e-CF, 5 of the ODP and 7 of its senior grades', () => {
		expect([skillsOf('axelos').length, skillsOf('ecf').length]).toEqual([57, 40]);
		expect(skillsOf('odp').filter(({ id }) => id.startsWith('odp/scs-'))).toHaveLength(7);
		expect(skillsOf('odp').filter(({ id }) => !id.startsWith('odp/scs-'))).toHaveLength(5);
	});

	test('concepts enough to read most ads', () => {
		expect(assets.competences.length).toBeGreaterThanOrEqual(150);
		expect(assets.technologies.length).toBeGreaterThanOrEqual(2_500);
		expect(assets.certificates.length).toBeGreaterThanOrEqual(250);
		expect(assets.fields.length).toBeGreaterThanOrEqual(150);
		expect(assets.languages.length).toBeGreaterThanOrEqual(80);
	});
});

describe('a level', () => {
	it('is one of the five, or of the four of the ODP, in order and without a gap', () => {
		for (const { id, levels } of assets.skills) {
			const scale = id.startsWith('odp/') ? 'AWPE' : '12345';
			expect(scale, id).toContain(Object.keys(levels).join(''));
		}
	});

	it('that an ICT profile asks for is one at which the e-CF defines the competence', () => {
		const asked = assets.ict.flatMap(({ id, competences }) => competences.map((part) => ({ id, ...part })));
		const undefinedOnes = asked.filter(
			({ skill, level }) => level !== null && !levelsOf.get(skill)?.has(String(level)),
		);
		expect(undefinedOnes).toEqual([]);
	});

	it('that an ODP role asks for is one of the skill, for each of its grades', () => {
		for (const { id, grades, levels } of assets.odp) {
			expect(Object.keys(levels), id).toEqual(grades);
			const asked = Object.values(levels).flatMap((perSkill) => Object.entries(perSkill));
			expect(asked.filter(([skill, level]) => level !== null && !levelsOf.get(skill)?.has(level))).toEqual([]);
		}
	});

	it('that a certificate is evidence of is one of the five', () => {
		const evidences = assets.certificates.flatMap((certificate) => certificate.evidences ?? []);
		expect(evidences.filter(({ level }) => ![1, 2, 3, 4, 5].includes(level))).toEqual([]);
	});
});

describe('the anchors of neighbouring levels', () => {
	const words = (text: string): Set<string> => new Set(foldWord(text).match(/[a-z']+/g));
	const shareOf = (a: Set<string>, b: Set<string>): number =>
		[...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size);

	it('say different things', () => {
		const alike = assets.skills.flatMap(({ id, levels }) => {
			const anchors = Object.values(levels).map(words);
			return anchors.slice(1).flatMap((anchor, at) => (shareOf(anchor, anchors[at] ?? new Set()) > 0.75 ? [id] : []));
		});
		expect(alike).toEqual([]);
	});
});

describe('a role', () => {
	it('is reached by five concepts and more, unless its source asks for nothing', () => {
		const thin = compileRoles(assets).filter(({ concepts }) => concepts.length < 5);
		// The description of a product owner says at least what one does.
		expect(thin.map(({ id }) => id)).toEqual(['govstack/government-minister']);
		const silent = new Set(['govstack/government-minister', 'govstack/product-owner']);
		const faults = assets.govstack.filter(({ id }) => silent.has(id)).map((role) => role.faults?.join() ?? '');
		for (const fault of faults) expect(fault).toContain('no qualifications or skills');
	});
});

describe('a framework', () => {
	test.each(['axelos', 'ecf', 'govstack', 'ict', 'ilo', 'odp'])(
		'%s says whose it is, what we changed, what is wrong with it',
		(id) => {
			const note = readFramework<SourceNote>(`${id}/source.json`);
			expect(note.framework).toBe(id);
			for (const said of [note.title, note.publisher, note.version, note.date, note.licence, note.attribution]) {
				expect(said).not.toBe('');
			}
			expect(note.changes.length).toBeGreaterThan(0);
			expect(note.faults.length).toBeGreaterThan(0);
		},
	);
});
