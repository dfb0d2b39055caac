// How many skills stood at which level: what a history of steps comes to, undone steps and lost beginnings included.
import { describe, expect, it } from 'vitest';
import { emptyProfile, type Profile } from '../../../src/core/profile.ts';
import { applyChanges, changesBetween, invert, type ProfileStep } from '../../../src/core/profile-change.ts';
import type { RatedLevel, Rating } from '../../../src/core/rating.ts';
import { countLevels } from '../../../src/ui/charts/level-counts.ts';
import { fc, test } from './arbitrary.ts';

type Kept = { readonly profile: Profile; readonly history: readonly ProfileStep[] };

const all = (): boolean => true;
const dayOf = (id: number): string => new Date(Date.UTC(2026, 0, id)).toISOString();
const rating = (concept: string, level: RatedLevel, ratedAt: string): Rating => ({
	concept,
	scale: concept.startsWith('technology/') ? 'technology' : 'competence',
	level,
	ratedAt,
});

/** Rates, or takes a rating back (null), as the store does: a change that changes nothing leaves no step. */
function say({ profile, history }: Kept, concept: string, level: RatedLevel | null): Kept {
	const id = (history[0]?.id ?? 0) + 1;
	const others = profile.ratings.filter((each) => each.concept !== concept);
	const ratings = level === null ? others : [...others, rating(concept, level, dayOf(id))];
	const changes = changesBetween(profile, { ...profile, ratings });
	if (changes.length === 0) return { profile, history };
	return {
		profile: applyChanges(profile, changes),
		history: [{ id, at: dayOf(id), why: 'said', changes }, ...history],
	};
}

function undo({ profile, history }: Kept): Kept {
	const [last, ...rest] = history;
	return last === undefined
		? { profile, history }
		: { profile: applyChanges(profile, last.changes.toReversed().map(invert)), history: rest };
}

const nothing: Kept = { profile: emptyProfile, history: [] };
const counted = ({ profile, history }: Kept): (readonly [string, Record<string, number>])[] =>
	countLevels(profile, history, all).map(({ at, counts }) => [
		new Date(at).toISOString().slice(0, 10),
		Object.fromEntries(counts),
	]);

describe('levels over time', () => {
	it('are none where nothing was said', () => {
		expect(counted(nothing)).toEqual([]);
	});

	it('are counted at every moment that changed them', () => {
		const kept = say(say(say(nothing, 'technology/python', 2), 'technology/java', 2), 'technology/python', 4);
		expect(counted(kept)).toEqual([
			['2026-01-01', { 2: 1 }],
			['2026-01-02', { 2: 2 }],
			['2026-01-03', { 2: 1, 4: 1 }],
		]);
	});

	it('tell none and not sure from levels, and a rating that was taken back from both', () => {
		const kept = say(
			say(say(nothing, 'technology/python', 'none'), 'technology/java', 'unsure'),
			'technology/python',
			null,
		);
		expect(counted(kept).map(([, counts]) => counts)).toEqual([{ none: 1 }, { none: 1, unsure: 1 }, { unsure: 1 }]);
	});

	it('hold nothing of a step that was undone', () => {
		const once = say(nothing, 'technology/python', 2);
		expect(counted(undo(say(once, 'technology/python', 5)))).toEqual(counted(once));
	});

	it('count what was rated before the history begins from the day of its rating', () => {
		const before = { ...emptyProfile, ratings: [rating('technology/java', 1, '2025-06-01T00:00:00Z')] };
		const kept = say({ profile: before, history: [] }, 'technology/python', 3);
		expect(counted(kept)).toEqual([
			['2025-06-01', { 1: 1 }],
			['2026-01-01', { 1: 1, 3: 1 }],
		]);
		expect(counted({ profile: before, history: [] })).toEqual([['2025-06-01', { 1: 1 }]]);
	});

	it('are those of one scale where only that is asked for', () => {
		const kept = say(say(nothing, 'technology/python', 2), 'competence/coaching', 4);
		const moments = countLevels(kept.profile, kept.history, ({ scale }) => scale === 'competence');
		expect(moments.map(({ counts }) => [...counts])).toEqual([[[4, 1]]]);
	});

	const acts = fc.array(
		fc.oneof(
			fc.constant('undo' as const),
			fc.tuple(
				fc.constantFrom('technology/a', 'technology/b', 'competence/c'),
				fc.constantFrom<RatedLevel | null>(1, 2, 3, 4, 5, 'none', 'unsure', null),
			),
		),
		{ maxLength: 25 },
	);
	test('end with what the profile says now, in the order of time, whatever was said and undone', [acts], (given) => {
		let kept = nothing;
		for (const act of given) kept = act === 'undo' ? undo(kept) : say(kept, ...act);
		const moments = countLevels(kept.profile, kept.history, all);
		const now = Object.fromEntries(moments.at(-1)?.counts ?? []);
		const stands = Map.groupBy(kept.profile.ratings, ({ level }) => level);
		expect(now).toEqual(Object.fromEntries([...stands].map(([level, group]) => [level, group.length])));
		expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).toSorted((a, b) => a - b));
		expect(new Set(moments.map(({ at }) => at)).size).toBe(moments.length);
	});
});
