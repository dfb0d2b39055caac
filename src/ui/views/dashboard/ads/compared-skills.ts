// The skills of several ads as one list: what most of them ask comes first, and of that what most ask as a must.
import type { ConceptId } from '../../../../core/concept.ts';
import type { AskedSkill, SeenAd } from '../../../../core/seen-ad.ts';
import { askedOnce } from '../../../../gap/asked-once.ts';

/** A skill, and what each ad asks of it, in the order of the ads; null where one does not ask it. */
export type ComparedSkill = { readonly concept: ConceptId; readonly asked: readonly (AskedSkill | null)[] };

const countOf = ({ asked }: ComparedSkill, isCounted: (each: AskedSkill) => boolean): number =>
	asked.filter((each) => each !== null && isCounted(each)).length;

/** Every skill that any of the ads asks; of those that are alike the one that is named first. */
export function compareSkillsOf(ads: readonly Pick<SeenAd, 'asked'>[]): ComparedSkill[] {
	const asked = ads.map((ad) => new Map([...askedOnce(ad.asked)].map((each) => [each.concept, each])));
	const concepts = [...new Set(asked.flatMap((each) => [...each.keys()]))];
	return concepts
		.map((concept) => ({ concept, asked: asked.map((each) => each.get(concept) ?? null) }))
		.toSorted(
			(a, b) =>
				countOf(b, () => true) - countOf(a, () => true) ||
				countOf(b, ({ strength }) => strength === 'must') - countOf(a, ({ strength }) => strength === 'must'),
		);
}
