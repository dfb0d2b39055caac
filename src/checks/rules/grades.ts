// Checks on graded posts: least education and years by the grade's public rule, and what may stand in for a degree.
import rules from '../../../assets/checks/un-grades.json' with { type: 'json' };
import { degreeRank, type Way } from '../../core/analysis.ts';
import { quote } from '../../core/span.ts';
import { gradeInRules, isOfIlo } from '../../taxonomy/ilo-name.ts';
import type { Check } from '../check.ts';
import type { CheckedAd } from '../checked-ad.ts';

type Bar = { readonly degree: Way['degree']; readonly years: number };

/** The one grade that the ad states; null where it states none or several. */
function gradeOf({ analysis, posting }: CheckedAd): { readonly id: string; readonly says: string } | null {
	const [only, ...more] = analysis.facts.grades;
	if (only !== undefined) return more.length > 0 ? null : { id: only.grade, says: only.says };
	const bare = /^(P|D|G|GS|NO)-?([A-E1-7])$/iu.exec(posting.grade?.value.trim() ?? '');
	if (bare === null) return null;
	const [says, letter = '', step = ''] = bare;
	return { id: `grade/un-${letter.toLowerCase().replace('gs', 'g')}-${step.toLowerCase()}`, says };
}

/** True when the ad states a grade of the United Nations' common system. */
export const hasUnGradeStated = (ad: CheckedAd): boolean => gradeOf(ad)?.id.startsWith('grade/un-') === true;

const yearsAfterAdvanced: Readonly<Record<string, number>> = rules.yearsAfterAdvanced;

/** What the rule of a grade asks of a way to qualify, with the way's own degree; null where no rule speaks of it. */
function ruleFor(ad: CheckedAd, grade: string, way: Way): { readonly bar: Bar; readonly isIlo: boolean } | null {
	const professional = yearsAfterAdvanced[grade];
	if (professional !== undefined && way.degree === 'master')
		return { bar: { degree: 'master', years: professional }, isIlo: false };
	if (professional !== undefined && way.degree === 'bachelor')
		return { bar: { degree: 'bachelor', years: professional + rules.moreWithFirstLevel }, isIlo: false };
	if (professional !== undefined || !isOfIlo({ company: ad.posting.company?.value ?? null, text: ad.posting.text }))
		return null;
	const rule = ad.knowledge.equivalencies.find((candidate) => candidate.grade === gradeInRules(grade));
	if (rule === undefined) return null;
	const { degree, years } = rule.required;
	// What the ad accepts in place of the degree has its own sum; only the degree itself, or another one, is compared.
	const isAccepted = rule.accepted.some((one) => one.degree === way.degree);
	return isAccepted ? null : { bar: { degree, years }, isIlo: true };
}

const gradeAgainstYears: Check<'grade-against-years'> = {
	severity: 'warning',
	evidence: ['provable'],
	find: (ad) => {
		const grade = gradeOf(ad);
		// The way with the highest degree is the rule's own; those below it follow from it.
		const way = ad.analysis.ways
			.filter(({ degree, years }) => degree !== null && years !== null)
			.toSorted((a, b) => degreeRank(b.degree ?? 'none') - degreeRank(a.degree ?? 'none'))[0];
		if (grade === null || way === undefined || way.years === null) return [];
		const rule = ruleFor(ad, grade.id, way);
		if (rule === null || (rule.bar.years === way.years && rule.bar.degree === way.degree)) return [];
		const asked = { degree: way.degree, years: way.years };
		const { bar, isIlo } = rule;
		return [
			{
				data: { grade: grade.says, asked, rule: bar, isIlo },
				spans: way.spans,
				against: (degrees) => `${grade.says}: ${degrees[bar.degree ?? 'none']}, ${bar.years}`,
			},
		];
	},
};

const inLieu =
	/\bin lieu\b|\bin place of\b|\binstead of\b|\bsubstitut\w+|\bmay be accepted\b|\bequivalent\b|\bcombination (?:of|with)\b|\bor (?:a )?(?:bachelor|first[- ]level|high school|secondary)/iu;

const equivalencyMissing: Check<'equivalency-missing'> = {
	severity: 'info',
	evidence: ['provable'],
	find: (ad) => {
		const grade = gradeOf(ad);
		if (grade === null || !/^grade\/un-(?:p|no)-/u.test(grade.id)) return [];
		const asked = ad.analysis.degrees.filter(
			({ strength, minimum }) => strength === 'must' && degreeRank(minimum) >= degreeRank('bachelor'),
		);
		if (asked.length === 0 || ad.analysis.equivalentAccepted || ad.analysis.ways.length > 1) return [];
		if (ad.lines.some(({ span }) => inLieu.test(quote(ad.posting.text, span).slice(0, 1_000)))) return [];
		return [{ data: { grade: grade.says }, spans: asked.slice(0, 2).map(({ span }) => span) }];
	},
};

/** The checks on grades. */
export const gradeChecks = { 'grade-against-years': gradeAgainstYears, 'equivalency-missing': equivalencyMissing };
