// Whatever points at something points at something that is there.
import { describe, expect, it } from 'vitest';
import type { Equivalency } from '../../src/taxonomy/shapes.ts';
import { allIds, assets, conceptFiles, readFramework } from './asset-files.ts';

const known = new Set(allIds);
const form =
	/^(?:competence|technology|certificate|language|degree|field|grade|axelos|ecf|govstack|ict|ilo|odp)\/[a-z0-9.-]+$/;

/** Every id that stands anywhere in a value, as a key or as a text, other than its own. */
function idsIn(value: unknown): string[] {
	if (typeof value === 'string') return form.test(value) ? [value] : [];
	if (Array.isArray(value)) return value.flatMap(idsIn);
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, part]) => idsIn(key).concat(idsIn(part)));
}

describe('every id that is pointed at is there', () => {
	it.each(conceptFiles.map(({ path }) => path))('from %s', (path) => {
		const entries = conceptFiles.find((file) => file.path === path)?.entries ?? [];
		expect(idsIn(entries).filter((id) => !known.has(id))).toEqual([]);
	});

	it.each(['skills', 'govstack', 'ict', 'ilo', 'odp'] as const)('from %s', (list) => {
		expect(idsIn(assets[list]).filter((id) => !known.has(id))).toEqual([]);
	});
});

describe('what points back', () => {
	const referred = new Set(assets.competences.flatMap(({ refs }) => refs));

	it('every framework skill is reached from a competence', () => {
		expect(assets.skills.map(({ id }) => id).filter((id) => !referred.has(id))).toEqual([]);
	});

	it('no concept is part of itself, however far up', () => {
		const broader = new Map(
			[...assets.competences, ...assets.technologies, ...assets.certificates].map((concept) => [
				concept.id,
				concept.broader ?? [],
			]),
		);
		const isBelow = (id: string, above: string, seen = new Set<string>()): boolean =>
			(broader.get(id) ?? []).some(
				(next) => next === above || (!seen.has(next) && isBelow(next, above, seen.add(next))),
			);
		expect([...broader.keys()].filter((id) => isBelow(id, id))).toEqual([]);
	});

	it('every grade that the ILO substitutes for is one that its descriptions have', () => {
		const grades = new Set(assets.ilo.map(({ grade }) => grade));
		const substituted = readFramework<Equivalency[]>('ilo/equivalencies.json').map(({ grade }) => grade);
		expect(substituted).toEqual(['G5', 'G6', 'G7', 'NOA', 'NOB', 'NOC']);
		expect(substituted.filter((grade) => !grades.has(grade))).toEqual([]);
	});

	it('a neighbour on the ladder is a role of the same framework, and another one', () => {
		const roles = new Set(assets.odp.map(({ id }) => id));
		const wrong = assets.odp.flatMap(({ id, neighbours }) =>
			neighbours.filter((next) => next === id || !roles.has(next)),
		);
		expect(wrong).toEqual([]);
	});
});
