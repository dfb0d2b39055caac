// A skill that an ad asks beside what the user says of it: by words, and by a sign for the eye.
import type { ConceptId } from '../../../../core/concept.ts';
import type { ItemStatus } from '../../../../core/gap.ts';
import { scaleOf } from '../../../../core/rating.ts';
import type { AskedSkill } from '../../../../core/seen-ad.ts';
import type { LevelFramework } from '../../../../core/settings.ts';
import type { SkillJudge } from '../../../../gap/seen-fit.ts';
import { namesOfLevels } from '../../../../taxonomy/names-of-levels.ts';
import { levelText, ratingText } from '../../../parts/level-text.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';

/** What the views of single ads are drawn from. */
export type AdWorld = {
	readonly world: LibraryWorld;
	readonly judge: SkillJudge;
	readonly levelsIn: LevelFramework;
};

const signs: Readonly<Record<ItemStatus, string>> = { met: '✓', 'not-stated': '✓', short: '↓', unrated: '?' };

/** "Must, Lead (4)"; the strength alone where the ad states no level. */
export function askedText({ concept, strength, level }: AskedSkill, { world, levelsIn }: AdWorld): string {
	const scale = scaleOf(world.kindOf(concept));
	const named = level === null ? null : levelText(level, scale, words(), namesOfLevels(world.index.scales, levelsIn));
	return words().ads.askedAs(strength, named);
}

/** What the user says of a skill, and which other skill says it where another does. */
export function ownText(concept: ConceptId, { world, judge, levelsIn }: AdWorld): string {
	const text = words();
	const { own, through } = judge.said(concept);
	const names = namesOfLevels(world.index.scales, levelsIn);
	if (through === null) return ratingText(own?.level ?? null, scaleOf(world.kindOf(concept)), text, names);
	const level = levelText(through.level, scaleOf(world.kindOf(through.concept)), text, names);
	return text.ads.through(level, world.nameOf(through.concept));
}

/** How they compare. */
export const statusOf = ({ concept, level }: AskedSkill, { judge }: AdWorld): ItemStatus =>
	judge.judge(concept, level).status;

/** That in words, with its sign. */
export const StatusWords = ({ status }: { readonly status: ItemStatus }) => (
	<span class={`beside is-${status}`}>
		<span aria-hidden="true">{signs[status]}</span> {words().ads.beside[status]}
	</span>
);
