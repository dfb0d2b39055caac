// The skills of one requirement beside the user's ratings.
import type { Mention } from '../core/analysis.ts';
import type { ConceptId } from '../core/concept.ts';
import type { SkillGap } from '../core/gap.ts';
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

function compareSkill({ mention, anyOf }: Asked, { own, through, wider }: Said, isByYears: boolean): SkillGap {
	const { concept, span, closeTo, strength } = mention;
	const { level: wanted, levelCue } = isByYears ? { level: null, levelCue: null } : mention;
	// What stands in says how much is there at the least: it can meet what is asked, and never fall short of it.
	const isEnough = through !== null && (wanted === null || through.level >= wanted);
	const have = isEnough ? through.level : (own?.level ?? null);
	const base = {
		kind: 'skill' as const,
		concept,
		strength: strength ?? 'must',
		anyOf,
		span,
		wanted,
		levelCue,
		...(closeTo === undefined ? {} : { closeTo }),
		have,
		through,
		wider,
	};
	if (have === null || have === 'unsure') return { ...base, status: 'unrated', missing: 0 };
	const reached = have === 'none' ? 0 : have;
	if (wanted === null) return { ...base, status: reached === 0 ? 'short' : 'not-stated', missing: 0 };
	const missing = Math.max(0, wanted - reached);
	return { ...base, status: missing > 0 ? 'short' : 'met', missing };
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
