// Which ways to qualify hold for an ad: its own, or those that its employer's framework adds for the grade.
import type { Analysis, Way } from '../core/analysis.ts';
import type { RuledWay } from '../core/gap.ts';
import { gradeInRules, isOfIlo, type Employer } from '../taxonomy/ilo-name.ts';
import type { Equivalency } from '../taxonomy/shapes.ts';
import { waysIntoGrade } from './equivalency.ts';

/** The ways, and the grade by whose rule some of them hold; null where all are the ad's own. */
export type WaysOfAd = { readonly ways: readonly (Way | RuledWay)[]; readonly byRuleOf: string | null };

/**
 * The ad's own words come first: where they leave two ways or accept something in place of the degree, no rule is added.
 * Otherwise the ILO's rules for the grade that the ad states are, with the ad's own years for the grade.
 */
export function findWays(
	{ ways, facts, equivalentAccepted }: Pick<Analysis, 'ways' | 'facts' | 'equivalentAccepted'>,
	employer: Employer,
	equivalencies: readonly Equivalency[],
): WaysOfAd {
	const own: WaysOfAd = { ways, byRuleOf: null };
	const [asked, ...others] = ways;
	if (asked === undefined || others.length > 0 || equivalentAccepted || asked.years === null) return own;
	if (!isOfIlo(employer)) return own;
	const stated = new Set(facts.grades.map(({ grade }) => gradeInRules(grade)));
	const rule = equivalencies.find(({ grade }) => stated.has(grade));
	if (rule === undefined || rule.accepted.length === 0 || asked.degree !== rule.required.degree) return own;
	const forGrade = asked.years;
	const added = waysIntoGrade({ ...rule, required: { ...rule.required, years: forGrade } }).slice(1);
	return { ways: [asked, ...added], byRuleOf: rule.grade };
}
