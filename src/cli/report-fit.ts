// How one ad fits a profile, in the form that the command line prints: quotes and labels instead of spans and ids.
import type { Analysis, Requirement, Strength, Way } from '../core/analysis.ts';
import type { Gap, ItemGap, ItemStatus, QualificationGap, RequirementGap } from '../core/gap.ts';
import type { Posting } from '../core/posting.ts';
import { quote } from '../core/span.ts';
import { branchesOf, statusOf } from '../gap/requirement-status.ts';
import type { Engine } from '../matcher/engine.ts';

/** As printed: what cannot be compared is not rated either, and says so. */
type PrintedStatus = ItemStatus | 'excluded';

/** One requirement as printed. `by`: levels, CEFR steps or years that are missing, null where it cannot be counted. */
type PrintedRequirement = {
	text: string;
	strength: Strength;
	status: PrintedStatus;
	by: number | null;
	have: string | number | null;
	wanted: string | number | null;
	because: string;
	/** The thing that decided it. */
	of: string | null;
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

/** True for what the ways to qualify decide. */
const isByWay = (item: ItemGap): boolean =>
	item.strength === 'must' && (item.kind === 'degree' || (item.kind === 'years' && item.concept === null));

/** The item that a requirement's status comes from: the first that has it among what counts. */
function decidingItem({ items, status }: RequirementGap, strength: Strength): ItemGap | undefined {
	const branches = branchesOf(items, strength);
	return branches.find((branch) => statusOf([branch]) === status)?.find((item) => item.status === status);
}

/** Labels of concepts, by id. */
type Labels = (id: string) => string;

/** Why an item compares as it does: the words of the ad, and whose rating counts. */
function becauseOf(item: ItemGap, gap: Gap, posting: Posting, labelOf: Labels): string {
	const words = `“${quote(posting.text, item.span)}”`;
	if (isByWay(item) && gap.qualification !== null) return `${words}; ${saySum(gap.qualification)}`;
	if (item.kind !== 'skill') return words;
	const cue = item.levelCue === null ? '; the ad states no level' : `; “${item.levelCue.says}” asks for the level`;
	const stand = item.through === null ? '' : `; by the rating of ${labelOf(item.through.concept)}`;
	return `${words}${item.wanted === null ? '; the ad states no level' : cue}${stand}`;
}

/** What is had and what is wanted, each on the scale of its kind. */
function valuesOf(item: ItemGap, gap: Gap): Pick<PrintedRequirement, 'by' | 'have' | 'wanted'> {
	const by = item.status === 'short' && 'missing' in item && item.missing > 0 ? item.missing : null;
	switch (item.kind) {
		case 'certificate':
			return { by: null, have: item.by?.concept ?? null, wanted: item.concept };
		case 'years': {
			const ofWay = isByWay(item) ? gap.qualification?.nearest.way.years : undefined;
			return { by, have: item.have, wanted: ofWay ?? item.wanted };
		}
		case 'degree': {
			const ofWay = isByWay(item) ? gap.qualification?.nearest.way.degree : undefined;
			return { by: null, have: item.have, wanted: ofWay ?? item.wanted };
		}
		case 'skill':
		case 'language':
			return { by, have: item.have, wanted: item.wanted };
		default:
			return item satisfies never;
	}
}

/** What an item is about. */
function subjectOf(item: ItemGap, labelOf: Labels): string {
	switch (item.kind) {
		case 'skill':
		case 'certificate':
			return labelOf(item.concept);
		case 'language':
			return labelOf(`language/${item.code}`);
		case 'years':
			return item.concept === null ? 'years of experience' : `years with ${labelOf(item.concept)}`;
		case 'degree':
			return 'degree';
		default:
			return item satisfies never;
	}
}

function printRequirement(
	requirement: Requirement,
	compared: RequirementGap | undefined,
	gap: Gap,
	posting: Posting,
	labelOf: Labels,
): PrintedRequirement {
	const { span, strength, strengthCue } = requirement;
	const base = { text: quote(posting.text, span), strength };
	const nothing = { by: null, have: null, wanted: null, of: null };
	if (requirement.excluded)
		return { ...base, status: 'excluded', ...nothing, because: `the ad says “${strengthCue.says}”` };
	const item = compared === undefined ? undefined : decidingItem(compared, strength);
	if (item === undefined)
		return { ...base, status: 'unrated', ...nothing, because: 'nothing in this line can be compared with a profile' };
	return {
		...base,
		status: item.status,
		...valuesOf(item, gap),
		because: becauseOf(item, gap, posting, labelOf),
		of: subjectOf(item, labelOf),
	};
}

const statuses: readonly PrintedStatus[] = ['met', 'short', 'unrated', 'not-stated', 'excluded'];

/** How many printed requirements of a strength have each status. */
const countOf = (printed: readonly PrintedRequirement[], strength: Strength): Record<string, number> =>
	Object.fromEntries(
		statuses.map((status) => [
			status,
			printed.filter((each) => each.strength === strength && each.status === status).length,
		]),
	);

/** The printed fit of one ad; of an ad in a language without rules nothing but that is said. */
export function reportFit(id: unknown, posting: Posting, analysis: Analysis, gap: Gap | null, engine: Engine): unknown {
	if (gap === null)
		return {
			id,
			requirements: [],
			counts: null,
			band: null,
			because: `no rules for the language “${analysis.language}”`,
		};
	const labelOf = (concept: string): string => engine.concepts.find(concept)?.label ?? concept;
	const byRequirement = new Map(gap.requirements.map((each) => [each.requirement, each]));
	const requirements = analysis.requirements.map((requirement) =>
		printRequirement(requirement, byRequirement.get(requirement.id), gap, posting, labelOf),
	);
	return {
		id,
		requirements,
		counts: { must: countOf(requirements, 'must'), preferred: countOf(requirements, 'preferred') },
		band: gap.band,
	};
}
