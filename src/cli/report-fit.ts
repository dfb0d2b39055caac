// How one ad fits a profile, in the form that the command line prints: quotes and labels instead of spans and ids.
import type { Analysis, Requirement, Strength } from '../core/analysis.ts';
import type { Gap, ItemGap, ItemStatus, RequirementGap } from '../core/gap.ts';
import type { Posting } from '../core/posting.ts';
import { quote } from '../core/span.ts';
import { becauseOf, subjectOf, valuesOf, type Labels, type PrintedValues } from './fit-items.ts';
import { branchesOf, statusOf } from '../gap/requirement-status.ts';
import type { Engine } from '../matcher/engine.ts';

/** As printed: what cannot be compared is not rated either, and says so. */
type PrintedStatus = ItemStatus | 'excluded';

/** One requirement as printed. */
type PrintedRequirement = PrintedValues & {
	text: string;
	strength: Strength;
	status: PrintedStatus;
	because: string;
	/** The thing that decided it. */
	of: string | null;
	/** False where nothing in the line can be compared with any profile. */
	compared: boolean;
};

/** The item that a requirement's status comes from: the first that has it among what counts. */
function decidingItem({ items, status }: RequirementGap, strength: Strength): ItemGap | undefined {
	const branches = branchesOf(items, strength);
	return branches.find((branch) => statusOf([branch]) === status)?.find((item) => item.status === status);
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
	const nothing = { by: null, have: null, wanted: null, unit: null, of: null, compared: false };
	if (requirement.excluded)
		return { ...base, status: 'excluded', ...nothing, because: `the ad says “${strengthCue.says}”` };
	const item = compared === undefined ? undefined : decidingItem(compared, strength);
	if (item === undefined)
		return { ...base, status: 'unrated', ...nothing, because: 'nothing in this line can be compared with a profile' };
	return {
		...base,
		status: item.status,
		...valuesOf(item, gap, labelOf),
		because: becauseOf(item, gap, posting, labelOf),
		of: subjectOf(item, posting.text, labelOf),
		compared: true,
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
