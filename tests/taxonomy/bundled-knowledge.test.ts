// The data that the product carries, as far as the engine leans on it: every id that is pointed at is there.
import { termsOf } from '../../src/taxonomy/terms.ts';
import { phraseKey } from '../../src/text/tokens.ts';
import { describe, expect, it } from 'vitest';
import { readAssets, readKnowledge } from '../../src/cli/read-assets.ts';

const assets = readAssets();
const { concepts, roles } = readKnowledge();
const all = concepts.all();
const conceptIds = new Set(all.map(({ id }) => id));
const skillIds = new Set(assets.skills.map(({ id }) => id));

describe('in the bundled data', () => {
	it('no concept stands twice', () => {
		expect(conceptIds.size).toBe(all.length);
	});

	it('no role stands twice', () => {
		expect(new Set(roles.roles.map(({ id }) => id)).size).toBe(roles.roles.length);
	});

	it('every concept that a role expects is a concept', () => {
		const expected = roles.roles.flatMap((role) => role.concepts.map(([concept]) => concept));
		expect([...new Set(expected)].filter((id) => !conceptIds.has(id))).toEqual([]);
	});

	it('every skill that a concept points at is a skill', () => {
		const named = assets.competences.flatMap(({ refs }) => refs);
		expect([...new Set(named)].filter((id) => !skillIds.has(id))).toEqual([]);
	});

	it('every competence that a technology evidences is a competence', () => {
		const named = assets.technologies.flatMap(({ evidences }) => evidences ?? []);
		expect([...new Set(named)].filter((id) => !conceptIds.has(id))).toEqual([]);
	});

	it('every skill that an ICT profile or an ODP role is described by is a skill', () => {
		const ict = assets.ict.flatMap(({ competences }) => competences.map(({ skill }) => skill));
		const odp = assets.odp.flatMap(({ levels }) => Object.values(levels).flatMap((perSkill) => Object.keys(perSkill)));
		expect([...new Set([...ict, ...odp])].filter((id) => !skillIds.has(id))).toEqual([]);
	});

	it('every competence is found by its own label', () => {
		const owner = new Map(termsOf(all).map((term) => [term.phrase, all[term.concept]?.id]));
		const lost = assets.competences.filter(({ id, label }) => owner.get(label) !== id);
		expect(lost.map(({ label }) => `${label} finds ${String(owner.get(label))}`)).toEqual([]);
	});

	it('every name of a framework skill leads to a concept that is evidence of it', () => {
		const owners = Map.groupBy(termsOf(all), ({ phrase }) => phraseKey(phrase));
		const leads = (name: string, skill: string): boolean =>
			(owners.get(phraseKey(name)) ?? []).some(({ concept }) => all[concept]?.refs?.includes(skill));
		const astray = assets.skills.flatMap(({ id, aliases = [] }) =>
			aliases.filter((name) => !leads(name, id)).map((name) => `${name} (${id})`),
		);
		expect(astray).toEqual([]);
	});

	it.each(['technologies', 'certificates', 'languages', 'degrees', 'fields', 'grades'] as const)(
		'there are %s',
		(list) => {
			expect(assets[list].length).toBeGreaterThan(0);
		},
	);
});
