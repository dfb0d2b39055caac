// One thing that a requirement asks, in the words and numbers of the command line: what is had, what is wanted, and why.
import type { Way } from '../core/analysis.ts';
import type { Gap, ItemGap, QualificationGap } from '../core/gap.ts';
import type { Posting } from '../core/posting.ts';
import { quote } from '../core/span.ts';
import { isQualification } from '../gap/requirement-status.ts';

/** What is had and what is wanted of one thing. `by`: how many of its `unit` are missing, null where it cannot be counted. */
export type PrintedValues = {
	readonly by: number | null;
	readonly have: string | number | null;
	readonly wanted: string | number | null;
	/** In what they are counted; null where they are names. */
	readonly unit: 'levels' | 'years' | 'steps' | null;
};

/** "master + 5 years". */
const sayWay = ({ degree, years }: Way): string =>
	[degree, years === null ? null : `${years} years`].filter((part) => part !== null).join(' + ');

/** The sum by which degree and years count: "bachelor + 7 years = master + 5 years". */
function saySum({ nearest, ways, byRuleOf }: QualificationGap): string {
	const first = ways[0]?.way;
	const sum =
		first === undefined || first === nearest.way ? sayWay(nearest.way) : `${sayWay(nearest.way)} = ${sayWay(first)}`;
	return byRuleOf === null ? sum : `${sum} by the rules for ${byRuleOf}`;
}

/** True for what several ways to qualify decide on together. */
const isByWays = (item: ItemGap, { qualification }: Gap): boolean =>
	isQualification(item) && (qualification?.ways.length ?? 0) > 1;

/** Labels of concepts, by id. */
export type Labels = (id: string) => string;

/** What else decided: a sum of several ways, whose rating speaks, what is open. */
function notesOf(item: ItemGap, gap: Gap, labelOf: Labels): (string | null)[] {
	if (isByWays(item, gap) && gap.qualification !== null) return [saySum(gap.qualification)];
	switch (item.kind) {
		case 'skill':
			return [
				item.wanted === null
					? 'the ad states no level'
					: item.levelCue === null
						? null
						: `“${item.levelCue.says}” asks for the level`,
				item.through === null
					? null
					: `at least ${item.through.level} by the rating of ${labelOf(item.through.concept)}`,
			];
		case 'years':
			return [item.have === null && item.missing > 0 ? 'fewer years in all' : null];
		case 'degree':
			return [
				item.isOtherField ? 'the ad names other fields, and whether this one will do is not for us to say' : null,
				item.isOpenWithout ? 'the ad takes experience in its place, and does not say how much' : null,
				item.status === 'unrated' && item.have !== null && !item.isOpenWithout && !item.isOtherField
					? 'whether the field will do is not for us to say'
					: null,
			];
		case 'certificate':
			return [item.hasExpired ? 'expired' : null, item.isToObtain ? 'one may still get it' : null];
		case 'language':
			return [item.wanted === null ? 'the ad states no level' : null];
		default:
			return item satisfies never;
	}
}

/** Why an item compares as it does: the words of the ad, and what else decided. */
export const becauseOf = (item: ItemGap, gap: Gap, posting: Posting, labelOf: Labels): string =>
	[`“${quote(posting.text, item.span)}”`, ...notesOf(item, gap, labelOf)].filter((part) => part !== null).join('; ');

/** What is had and what is wanted, each on the scale of its kind. */
export function valuesOf(item: ItemGap, gap: Gap, labelOf: Labels): PrintedValues {
	const by = item.status === 'short' && 'missing' in item && item.missing > 0 ? item.missing : null;
	const way = isByWays(item, gap) ? gap.qualification?.nearest.way : undefined;
	switch (item.kind) {
		case 'certificate':
			return {
				by: null,
				have: item.by === null ? null : labelOf(item.by.concept),
				wanted: labelOf(item.concept),
				unit: null,
			};
		case 'years':
			return { by, have: item.have, wanted: way?.years ?? item.wanted, unit: 'years' };
		case 'degree':
			return { by: null, have: item.have, wanted: way?.degree ?? item.wanted, unit: null };
		case 'language':
			return { by, have: item.have, wanted: item.wanted, unit: 'steps' };
		case 'skill':
			return { by, have: item.have, wanted: item.wanted, unit: 'levels' };
		default:
			return item satisfies never;
	}
}

/** What an item is about. */
export function subjectOf(item: ItemGap, text: string, labelOf: Labels): string {
	switch (item.kind) {
		case 'skill':
		case 'certificate':
			return labelOf(item.concept);
		case 'language':
			return labelOf(`language/${item.code}`);
		case 'years':
			if (item.concept !== null) return `years with ${labelOf(item.concept)}`;
			return item.of === null ? 'years of experience' : `years of “${quote(text, item.of)}”`;
		case 'degree':
			return 'degree';
		default:
			return item satisfies never;
	}
}
