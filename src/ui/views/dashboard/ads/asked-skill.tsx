// A skill that an ad asks beside what the user says of it: by words, and by a sign for the eye.
import type { ConceptId } from '../../../../core/concept.ts';
import type { ItemStatus } from '../../../../core/gap.ts';
import { scaleOf } from '../../../../core/rating.ts';
import type { AskedSkill } from '../../../../core/seen-ad.ts';
import type { LevelFramework } from '../../../../core/settings.ts';
import type { SkillJudge } from '../../../../gap/seen-fit.ts';
import { namesOfLevels } from '../../../../taxonomy/names-of-levels.ts';
import { langOfConcept } from '../../../parts/lang-of.ts';
import { levelText, ratingText } from '../../../parts/level-text.ts';
import { WithEnglish } from '../../../parts/with-english.tsx';
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
	const text = words().ads;
	if (level === null) return text.strength[strength];
	const names = namesOfLevels(world.index.scales, levelsIn);
	return text.askedAt(text.strength[strength], levelText(level, scaleOf(world.kindOf(concept)), words(), names));
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

/** The names in English that the words about a skill may hold: of levels in a framework's words, and of another skill that speaks for it. */
function englishIn(concept: ConceptId, { world, judge, levelsIn }: AdWorld): readonly string[] {
	const { through } = judge.said(concept);
	const levels = (namesOfLevels(world.index.scales, levelsIn) ?? []).map(({ name }) => name);
	return through === null || langOfConcept(through.concept) === undefined
		? levels
		: [world.nameOf(through.concept), ...levels];
}

type WordsProps = { readonly of: AdWorld };

/** What an ad asks, on a page. */
export const AskedWords = ({ asked, of }: WordsProps & { readonly asked: AskedSkill }) => (
	<WithEnglish says={askedText(asked, of)} english={englishIn(asked.concept, of)} />
);

/** What the user says, on a page. */
export const OwnWords = ({ concept, of }: WordsProps & { readonly concept: ConceptId }) => (
	<WithEnglish says={ownText(concept, of)} english={englishIn(concept, of)} />
);

/** How they compare. */
export const statusOf = ({ concept, level }: AskedSkill, { judge }: AdWorld): ItemStatus =>
	judge.judge(concept, level).status;

/** That in words, with its sign. */
export const StatusWords = ({ status }: { readonly status: ItemStatus }) => (
	<span class={`beside is-${status}`}>
		<span aria-hidden="true">{signs[status]}</span> {words().ads.beside[status]}
	</span>
);
