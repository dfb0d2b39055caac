// Which roles a profile is nearest to: orderings rather than numbers, so that weights may be tuned.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/cli/read-assets.ts';
import { degreeClasses } from '../../src/core/analysis.ts';
import { roleFrameworks } from '../../src/core/concept.ts';
import type { Profile } from '../../src/core/profile.ts';
import type { RatedLevel } from '../../src/core/rating.ts';
import { indexLibrary, type LibraryIndex } from '../../src/gap/library-index.ts';
import { rankRoles, type RankedRoles } from '../../src/gap/rank-roles.ts';
import { preparedProfile, type RoleFit } from '../../src/gap/role-fit.ts';
import type { Library, LibraryRole } from '../../src/taxonomy/library.ts';
import { must, plus, profileOf, roleOf, smallIndex, smallLibrary } from './small-library.ts';

const today = '2026-05-04';
const rank = (profile: Profile, index: LibraryIndex, framework: (typeof roleFrameworks)[number] = 'ict'): RankedRoles =>
	rankRoles(framework, preparedProfile(profile, today), index);
const nameOf = ({ role, grade }: RoleFit): string => (grade === null ? role : `${role} ${grade}`);
const withRoles = (...roles: readonly LibraryRole[]): LibraryIndex => indexLibrary({ ...smallLibrary, roles });
const order = (profile: Profile, ...roles: readonly LibraryRole[]): string[] =>
	rank(profile, withRoles(...roles)).judged.map(nameOf);
const role = (id: string, ...expects: LibraryRole['expects']): LibraryRole => roleOf({ id, framework: 'ict', expects });

const all = { 'ecf/build': 3, 'ecf/test': 3, 'ecf/run': 3 } as const;

describe('a role of which more is met', () => {
	it('comes before one of which less is', () => {
		const better = role('ict/b', must('ecf/build', '3'), must('ecf/test', '3'), must('ecf/run', '5'));
		const worse = role('ict/a', must('ecf/build', '5'), must('ecf/test', '5'), must('ecf/run', '3'));
		expect(order(profileOf(all), worse, better)).toEqual(['ict/b', 'ict/a']);
	});

	it('counts musts before pluses: one must outweighs two pluses', () => {
		const build = { ...plus('axelos/build'), level: '1' };
		const tested = { ...plus('odp/talk'), level: 'A' };
		const byMust = role('ict/b', must('ecf/run', '3'), { ...build, level: '5' }, { ...tested, level: 'E' });
		const byPluses = role('ict/a', must('ecf/run', '5'), build, tested);
		const profile = profileOf({ 'ecf/run': 3, 'axelos/build': 1, 'odp/talk': 1 });
		expect(order(profile, byPluses, byMust)).toEqual(['ict/b', 'ict/a']);
	});

	it('is one in which less is missing where as much is met', () => {
		const near = role('ict/b', must('ecf/build', '4'), must('ecf/test', '3'), must('ecf/run', '3'));
		const far = role('ict/a', must('ecf/build', '5'), must('ecf/test', '3'), must('ecf/run', '3'));
		expect(order(profileOf({ ...all, 'ecf/build': 2 }), far, near)).toEqual(['ict/b', 'ict/a']);
	});

	it('never is made up for by being nearly there everywhere', () => {
		const one = role('ict/b', must('ecf/build', '3'), must('ecf/test', '3'), must('ecf/run', '5'));
		const nearly = role('ict/a', must('ecf/build', '4'), must('ecf/test', '4'), must('ecf/run', '4'));
		expect(order(profileOf(all), nearly, one)).toEqual(['ict/b', 'ict/a']);
	});
});

describe('roles that fit alike', () => {
	it('stand with the one first that asks more', () => {
		const more = role('ict/b', must('ecf/build', '3'), must('ecf/test', '3'), must('ecf/run', '3'));
		const less = role('ict/a', must('ecf/build', '1'), must('ecf/test', '1'), must('ecf/run', '1'));
		expect(order(profileOf(all), less, more)).toEqual(['ict/b', 'ict/a']);
	});

	it('stand by name after that, a higher grade before a lower one, whatever the order of the data', () => {
		const same = [must('ecf/build', '1'), must('ecf/test', '1'), must('ecf/run', '1')];
		const [a, b] = [role('ict/a', ...same), { ...role('ict/b', ...same), grades: ['1', '2'] }];
		expect(order(profileOf(all), b, a)).toEqual(['ict/a', 'ict/b 2', 'ict/b 1']);
		expect(order(profileOf(all), a, b)).toEqual(['ict/a', 'ict/b 2', 'ict/b 1']);
	});
});

describe('what is not known', () => {
	it('counts neither for a role nor against it', () => {
		const four = [must('ecf/build', '3'), must('ecf/test', '3'), must('ecf/run', '5')];
		const known = rank(profileOf(all), withRoles(role('ict/a', ...four)));
		const wider = role('ict/a', ...four, must('odp/talk', 'E'));
		const other = role('ict/b', must('ecf/build', '3'), must('ecf/test', '4'), must('ecf/run', '4'));
		expect(known.judged).toHaveLength(1);
		expect(order(profileOf(all), other, wider)).toEqual(order(profileOf(all), other, role('ict/a', ...four)));
	});

	it('leaves a role apart where fewer than three expectations or less than a third are known, the best known first', () => {
		const few = role('ict/few', must('ecf/build', '1'), must('ecf/test', '1'));
		const unknown = Array.from({ length: 9 }, (_, at) => must(`technology/t${at}`));
		const thin = role('ict/thin', must('ecf/build', '1'), must('ecf/test', '1'), must('ecf/run', '1'), ...unknown);
		const ranked = rank(profileOf(all), withRoles(few, thin, role('ict/none')));
		expect(ranked.judged).toEqual([]);
		expect(ranked.tooLittle.map(nameOf)).toEqual(['ict/thin', 'ict/few', 'ict/none']);
	});

	it('is everything for somebody who has said nothing', () => {
		for (const framework of roleFrameworks) {
			expect(rank(profileOf({}), smallIndex, framework).judged).toEqual([]);
		}
	});
});

describe('with the bundled frameworks', () => {
	const library: Library = readLibrary();
	const index = indexLibrary(library);

	it('somebody with exactly what a European profile expects finds it first, or what asks more of the same', () => {
		for (const { id, expects } of library.roles.filter(({ framework }) => framework === 'ict')) {
			const levels = Object.fromEntries(
				expects.map(({ concept, level }) => [concept, Number(level ?? 1) as RatedLevel]),
			);
			const [first] = rank(profileOf(levels), index).judged;
			const counts = first?.counts.must;
			expect([counts?.short, counts?.unrated], id).toEqual([0, counts?.unrated]);
			expect(rank(profileOf(levels), index).judged.map(({ role }) => role)).toContain(id);
		}
	});

	it('somebody with what a grade of operational delivery expects fits all grades below it no less', () => {
		const leader = library.roles.find(({ id }) => id === 'odp/team-leader');
		const ranks: Readonly<Record<string, RatedLevel>> = { A: 1, W: 2, P: 3, E: 4 };
		const levels = Object.fromEntries(
			(leader?.expects ?? [])
				.filter(({ grade }) => grade === 'HEO')
				.map(({ concept, level }) => [concept, ranks[level ?? ''] ?? 1]),
		);
		const met = rank(profileOf(levels), index, 'odp').judged.filter(({ counts }) => counts.must.short === 0);
		expect(met.map(nameOf)).toEqual(expect.arrayContaining(['odp/team-leader EO', 'odp/team-leader HEO']));
		expect(met.map(nameOf)).not.toContain('odp/team-leader SEO');
	});

	const concepts = [...library.skills, ...library.competences].map(({ id }) => id);
	const rated = ['none', 1, 2, 3, 4, 5] as const;
	const steps = { level: rated, years: [0, 1, 2, 3, 4, 5, 6, 8, 10, 15], degree: degreeClasses } as const;
	/** One step up a list, from where it stands. */
	const up = <Value>(list: readonly Value[], value: Value): Value =>
		list[Math.min(list.length - 1, list.indexOf(value) + 1)] ?? value;

	const profiles = fc.record({
		levels: fc.dictionary(fc.constantFrom(...concepts), fc.constantFrom(...rated), { minKeys: 40, maxKeys: 220 }),
		years: fc.constantFrom(...steps.years),
		degree: fc.constantFrom(...degreeClasses),
		field: fc.constantFrom(null, ...library.fields.slice(0, 5).map(({ id }) => id)),
	});
	type Drawn = Readonly<typeof profiles extends fc.Arbitrary<infer Value> ? Value : never>;
	const drawn = ({ levels, years, degree, field }: Drawn): Profile =>
		profileOf(levels, { years, degrees: [{ degree, field }], languages: [], certificates: [] });
	const raise = (from: Drawn, what: 'rating' | 'years' | 'degree', at: number): Drawn => {
		if (what === 'years') return { ...from, years: up(steps.years, from.years) };
		if (what === 'degree') return { ...from, degree: up(steps.degree, from.degree) };
		const keys = Object.keys(from.levels);
		const concept = keys[at % keys.length] ?? '';
		return { ...from, levels: { ...from.levels, [concept]: up(rated, from.levels[concept] ?? 'none') } };
	};

	/** For each role of `after` that changed: nobody unchanged who stood behind it before stands before it now. */
	function fallen(before: RankedRoles, after: RankedRoles): string[] {
		const wasAt = new Map(before.judged.map((fit, at) => [nameOf(fit), { at, items: JSON.stringify(fit.items) }]));
		const now = after.judged.map((fit) => ({ name: nameOf(fit), items: JSON.stringify(fit.items) }));
		const isUnchanged = ({ name, items }: (typeof now)[number]): boolean => wasAt.get(name)?.items === items;
		return now.flatMap((changed, at) => {
			const was = wasAt.get(changed.name);
			if (was === undefined || isUnchanged(changed)) return [];
			const passed = now
				.slice(0, at)
				.filter((other) => isUnchanged(other) && (wasAt.get(other.name)?.at ?? 0) > was.at);
			return passed.map(({ name }) => `${name} passed ${changed.name}`);
		});
	}

	it('rating higher, more years or a higher degree never moves a role behind one that did not change, nor takes it out', () => {
		const what = fc.constantFrom('rating' as const, 'years' as const, 'degree' as const);
		fc.assert(
			fc.property(profiles, what, fc.nat(), fc.constantFrom(...roleFrameworks), (from, raised, at, framework) => {
				const before = rank(drawn(from), index, framework);
				const after = rank(drawn(raise(from, raised, at)), index, framework);
				expect(fallen(before, after)).toEqual([]);
				const judged = new Set(after.judged.map(nameOf));
				expect(before.judged.map(nameOf).filter((name) => !judged.has(name))).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});

	it('rating higher never lowers how much of any role is met', () => {
		const what = fc.constantFrom('rating' as const, 'years' as const, 'degree' as const);
		fc.assert(
			fc.property(profiles, what, fc.nat(), fc.constantFrom(...roleFrameworks), (from, raised, at, framework) => {
				const thereIn = ({ judged, tooLittle }: RankedRoles): Map<string, number> =>
					new Map(
						[...judged, ...tooLittle].map((fit) => [
							nameOf(fit),
							fit.counts.must.met + fit.counts.must['not-stated'] + fit.counts.plus.met + fit.counts.plus['not-stated'],
						]),
					);
				const [before, after] = [from, raise(from, raised, at)].map((each) =>
					thereIn(rank(drawn(each), index, framework)),
				);
				for (const [name, there] of before ?? []) expect(after?.get(name)).toBeGreaterThanOrEqual(there);
			}),
			{ numRuns: 100 },
		);
	});

	it('the order is the same whatever the order of the roles and of the ratings', () => {
		fc.assert(
			fc.property(profiles, fc.constantFrom(...roleFrameworks), (from, framework) => {
				const turned = indexLibrary({ ...library, roles: library.roles.toReversed() });
				const profile = drawn(from);
				const back = { ...profile, ratings: profile.ratings.toReversed() };
				expect(rank(back, turned, framework).judged.map(nameOf)).toEqual(
					rank(profile, index, framework).judged.map(nameOf),
				);
			}),
			{ numRuns: 20 },
		);
	});

	it('comparing with all roles is a matter of milliseconds (printed, not asserted)', () => {
		const profile = profileOf(Object.fromEntries(concepts.map((id, at) => [id, ((at % 5) + 1) as RatedLevel])));
		const times = Array.from({ length: 9 }, () => {
			const started = performance.now();
			for (const framework of roleFrameworks) rank(profile, index, framework);
			return performance.now() - started;
		}).toSorted((a, b) => a - b);
		console.log(
			`all roles and grades: ${times[4]?.toFixed(1)} ms (median of 9, first and worst ${times[8]?.toFixed(1)} ms)`,
		);
		expect(roleFrameworks.flatMap((framework) => rank(profile, index, framework).judged).length).toBeGreaterThan(100);
	});
});
