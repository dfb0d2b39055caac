// The scales of levels, and what a level of one comes to on another.
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readAssets } from '../../src/cli/read-assets.ts';
import {
	findLevel,
	findScale,
	findTranslation,
	nameOfLevel,
	rankOfLevel,
	ratedOn,
	translateLevel,
	type LevelScale,
	type ScaleId,
	type Scales,
	type TranslatedLevel,
} from '../../src/taxonomy/scales.ts';
import { levels } from '../../src/core/level.ts';
import { en } from '../../src/ui/words/en/index.ts';

const text = readFileSync(new URL('../../assets/scales.json', import.meta.url), 'utf8');
const scales = JSON.parse(text) as Scales;
const all = scales.scales;
const pairs = all.flatMap((from) => all.filter((to) => to !== from).map((to) => [from, to] as const));

/** The translation of a level that is known to be there. */
function translated(from: ScaleId, level: string, to: ScaleId): TranslatedLevel {
	const found = translateLevel(scales, from, level, to);
	if (found === null) throw new Error(`${from} ${level} has no translation to ${to}`);
	return found;
}
const rank = (id: ScaleId, key: string): number => rankOfLevel(scales, id, key) ?? Number.NaN;
/** Where the level of a scale lands on another, from 1. */
const landing = (from: ScaleId, level: string, to: ScaleId): number => rank(to, translated(from, level, to).level);
/** Every level of every scale, translated to every other. */
const crossings = pairs.flatMap(([from, to]) =>
	from.levels.map((level) => ({
		from: from.id,
		to: to.id,
		...translated(from.id, level.key, to.id),
	})),
);

describe('a scale', () => {
	it('is one of five, each of them once', () => {
		expect(all.map(({ id }) => id)).toEqual(['axelos', 'ecf', 'odp', 'ilo', 'technology']);
	});

	test.each(all)('$id says of every level, in a sentence, what somebody at it does', ({ levels: steps }) => {
		expect(steps.filter(({ says }) => !/^You [^.]+\.$/.test(says))).toEqual([]);
		for (const part of ['key', 'name', 'says'] as const)
			expect(new Set(steps.map((step) => step[part])).size).toBe(steps.length);
	});

	test.each(['axelos', 'ecf', 'odp'] as const)('%s has the levels at which its skills are defined', (id) => {
		const skills = readAssets().skills.filter((skill) => skill.id.startsWith(`${id}/`));
		const used = new Set(skills.flatMap((skill) => Object.keys(skill.levels)));
		expect([...used].toSorted()).toEqual(
			findScale(scales, id)
				?.levels.map(({ key }) => key)
				.toSorted(),
		);
	});

	test.each(['competence', 'technology'] as const)('of ratings (%s) bears the names that users see', (kind) => {
		const shown = levels.map((level) => [String(level), en.levels[kind][level]]);
		expect(findScale(scales, ratedOn[kind])?.levels.map(({ key, name }) => [key, name])).toEqual(shown);
	});

	it('names a level with its code, or by its words where it has none', () => {
		const names = (['ecf', 'odp', 'ilo'] as const).map((id) => findScale(scales, id)?.levels.at(-1));
		expect(names.map((level) => level && nameOfLevel(level))).toEqual([
			'Principal (e-5)',
			'Expert (E)',
			'Excellent knowledge',
		]);
	});

	it('has no place for a level that it does not define', () => {
		expect(findLevel(scales, 'odp', '3')).toBeUndefined();
		expect(rankOfLevel(scales, 'odp', '3')).toBeNull();
		expect(translateLevel(scales, 'odp', '3', 'axelos')).toBeNull();
		expect(translateLevel(scales, 'odp', '3', 'odp')).toBeNull();
		expect(translateLevel(scales, 'axelos', 'toString', 'ecf')).toBeNull();
	});
});

describe('a level', () => {
	it('translates to a level of every other scale', () => {
		expect(crossings).toHaveLength(92);
		expect(crossings.filter(({ to, level }) => findLevel(scales, to, level) === undefined)).toEqual([]);
	});

	it('is itself on its own scale, exactly', () => {
		for (const { id, levels: steps } of all)
			for (const { key } of steps)
				expect(translateLevel(scales, id, key, id)).toEqual({ level: key, isExact: true, lost: null });
	});

	it('never falls below one that it stands above', () => {
		for (const [from, to] of pairs) {
			const landings = from.levels.map(({ key }) => landing(from.id, key, to.id));
			expect(landings, `${from.id} to ${to.id}`).toEqual(landings.toSorted((a, b) => a - b));
		}
	});

	it('comes back from another scale no further than one step away', () => {
		for (const [from, to] of pairs)
			for (const { key } of from.levels) {
				const back = landing(to.id, translated(from.id, key, to.id).level, from.id);
				expect(Math.abs(back - rank(from.id, key)), `${from.id} ${key} by ${to.id}`).toBeLessThanOrEqual(1);
			}
	});

	it('comes to much the same by way of a third scale', () => {
		for (const [from, to] of pairs)
			for (const by of all.filter((scale) => scale !== from && scale !== to))
				for (const { key } of from.levels) {
					const detour = landing(by.id, translated(from.id, key, by.id).level, to.id);
					const straight = landing(from.id, key, to.id);
					expect(Math.abs(detour - straight), `${from.id} ${key} to ${to.id} by ${by.id}`).toBeLessThanOrEqual(1);
				}
	});

	it('of one tool never comes to the highest level of responsibility', () => {
		for (const to of ['axelos', 'ecf'] as const)
			for (const { key } of findScale(scales, 'technology')?.levels ?? [])
				expect(landing('technology', key, to)).toBeLessThan(5);
	});
});

describe('an exact translation', () => {
	const exact = crossings.filter(({ isExact }) => isExact);
	const sizeOf = (id: ScaleId): number => findScale(scales, id)?.levels.length ?? 0;

	it('loses nothing, and any other says in a sentence what it loses', () => {
		expect(exact.filter(({ lost }) => lost !== null)).toEqual([]);
		const silent = crossings.filter(({ isExact, lost }) => !isExact && !/^[A-ZÀ-Ý].{20,}\.$/u.test(lost ?? ''));
		expect(silent).toEqual([]);
	});

	it('is there only between scales of as many levels', () => {
		expect(exact.length).toBeGreaterThan(0);
		expect(exact.filter(({ from, to }) => sizeOf(from) !== sizeOf(to))).toEqual([]);
	});

	it('never leads to or from words, or a scale of tools', () => {
		const others = new Set<ScaleId>(['ilo', 'technology']);
		expect(exact.filter(({ from, to }) => others.has(from) || others.has(to))).toEqual([]);
	});

	it('is exact on the way back', () => {
		for (const [from, to] of pairs)
			for (const { key } of from.levels) {
				const there = translated(from.id, key, to.id);
				if (!there.isExact) continue;
				expect(translated(to.id, there.level, from.id)).toEqual({ level: key, isExact: true, lost: null });
			}
	});
});

describe('the file of scales', () => {
	it('says for every two scales, once for each direction, why their levels meet as they do', () => {
		expect(scales.translations).toHaveLength(pairs.length);
		for (const [from, to] of pairs) {
			const translation = findTranslation(scales, from.id, to.id);
			expect(translation?.about).toMatch(/^[A-Z].+\.$/);
			expect(Object.keys(translation?.levels ?? {})).toEqual(
				from.levels.map(({ key }: LevelScale['levels'][number]) => key),
			);
		}
	});

	it('is written in one way', () => {
		expect(text).toBe(`${JSON.stringify(scales, null, '\t')}\n`);
	});
});
