// The skills of one requirement beside the user's ratings.
import type { Mention } from '../core/analysis.ts';
import type { ConceptId } from '../core/concept.ts';
import type { SkillGap } from '../core/gap.ts';
import type { Level } from '../core/level.ts';
import { isRatable } from '../core/rating.ts';
import type { Said } from './kinship.ts';

/** What a requirement asks of one skill, and the mention that decided it: the one that asks most. */
type Asked = { readonly mention: Mention; readonly anyOf: string | null };

/** What a requirement's mentions ask of each skill, at the highest level named, in the order of their first mention. */
function skillsOf(mentions: readonly Mention[]): Asked[] {
	const asked = new Map<ConceptId, Asked>();
	for (const mention of mentions) {
		if (!isRatable(mention)) continue;
		const known = asked.get(mention.concept);
		const asksMore = (mention.level ?? 0) > (known?.mention.level ?? 0);
		// Asked on its own once, it is no alternative any more.
		const anyOf = known === undefined || known.anyOf === mention.anyOf ? mention.anyOf : null;
		asked.set(mention.concept, { mention: known === undefined || asksMore ? mention : known.mention, anyOf });
	}
	return [...asked.values()];
}

/** How what is asked of a skill compares with what is said of it. `missing`: levels, 0 unless `short` with a level asked. */
export type JudgedSkill = Pick<SkillGap, 'have' | 'status' | 'missing'>;

/**
 * Judges a skill that is asked at a level (null: at none) by what a profile's ratings say of it.
 * What stands in says how much is there at the least: it can meet what is asked, and never fall short of it.
 */
export function judgeSkill(wanted: Level | null, { own, through }: Said): JudgedSkill {
	const isEnough = through !== null && (wanted === null || through.level >= wanted);
	const have = isEnough ? through.level : (own?.level ?? null);
	if (have === null || have === 'unsure') return { have, status: 'unrated', missing: 0 };
	const reached = have === 'none' ? 0 : have;
	if (wanted === null) return { have, status: reached === 0 ? 'short' : 'not-stated', missing: 0 };
	const missing = Math.max(0, wanted - reached);
	return { have, status: missing > 0 ? 'short' : 'met', missing };
}

function compareSkill({ mention, anyOf }: Asked, said: Said, isByYears: boolean): SkillGap {
	const { concept, span, closeTo, strength } = mention;
	const { level: wanted, levelCue } = isByYears ? { level: null, levelCue: null } : mention;
	return {
		kind: 'skill',
		concept,
		strength: strength ?? 'must',
		anyOf,
		span,
		wanted,
		levelCue,
		...(closeTo === undefined ? {} : { closeTo }),
		through: said.through,
		wider: said.wider,
		...judgeSkill(wanted, said),
	};
}

/**
 * Each skill that the mentions of one requirement name, beside what `said` tells of it. `isByYears`: true for a mention whose
 * level stands for years that are compared themselves.
 */
export const compareSkills = (
	mentions: readonly Mention[],
	said: (concept: ConceptId) => Said,
	isByYears: (mention: Mention) => boolean,
): SkillGap[] =>
	skillsOf(mentions).map((asked) => compareSkill(asked, said(asked.mention.concept), isByYears(asked.mention)));
