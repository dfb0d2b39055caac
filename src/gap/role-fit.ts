// A profile beside everything that one role expects, at one grade where it has grades.
import { degreeRank } from '../core/analysis.ts';
import type { ItemStatus, RuledWay } from '../core/gap.ts';
import type { Profile } from '../core/profile.ts';
import type { LibraryRole } from '../taxonomy/library.ts';
import type { ExpectationStrength } from '../taxonomy/shapes.ts';
import { waysIntoGrade } from './equivalency.ts';
import { matchField, type FieldMatch } from './degree-fields.ts';
import type { LibraryIndex } from './library-index.ts';
import { compareQualifications, highestDegree } from './qualifications.ts';
import {
	compareCertificates,
	compareDegree,
	compareLanguages,
	compareSkill,
	compareYears,
	type CertificateItem,
	type DegreeItem,
	type LanguageItem,
	type SkillItem,
	type YearsItem,
} from './role-items.ts';
import type { Ratings } from './standing.ts';

/**
 * Degree and years together, where a framework's rule lets years stand in for the degree: the way that is nearest to being
 * met, with its sum. Unrated unless both are said.
 */
export type GradeItem = {
	readonly kind: 'grade';
	readonly strength: ExpectationStrength;
	readonly status: ItemStatus;
	readonly way: RuledWay;
	/** What the grade asks before anything stands in for it. */
	readonly asked: RuledWay;
	/** What the rule says that the numbers do not show, a sentence each. */
	readonly conditions: readonly string[];
	readonly missingYears: number;
	readonly lacksDegree: boolean;
	readonly have: Pick<DegreeItem, 'have'>['have'];
	readonly years: number | null;
	readonly fields: readonly string[];
	/** Said, and not counted: the rule leaves it to the reader which fields are relevant. */
	readonly field: FieldMatch;
};

/** One thing that a role expects. */
export type RoleItem = SkillItem | YearsItem | DegreeItem | GradeItem | LanguageItem | CertificateItem;

/** How many expectations have each status. */
export type ItemCounts = Readonly<Record<ItemStatus, number>>;

/** A profile beside a role. `grade` null where the role has none. */
export type RoleFit = {
	readonly role: string;
	readonly grade: string | null;
	/** Skills first, then years, degree, languages and certificates, each in the order of the source. */
	readonly items: readonly RoleItem[];
	readonly counts: Readonly<Record<ExpectationStrength, ItemCounts>>;
};

/** What is compared: ratings by concept, statements, and the day on which certificates have to be valid (ISO 8601). */
export type Compared = { readonly profile: Profile; readonly ratings: Ratings; readonly today: string };

/** A profile made ready for comparing. */
export const preparedProfile = (profile: Profile, today: string): Compared => ({
	profile,
	ratings: new Map(profile.ratings.map((rating) => [rating.concept, rating])),
	today,
});

/** Degree and years by the rules of the ILO for its grade; null for grades without a rule. */
function compareGrade(role: LibraryRole, { profile }: Compared, index: LibraryIndex): GradeItem | null {
	const equivalency = role.framework === 'ilo' ? index.equivalencyOf(role.grades[0] ?? '') : undefined;
	if (equivalency === undefined) return null;
	const ways = waysIntoGrade(equivalency);
	const compared = compareQualifications({ ways, byRuleOf: role.framework }, profile);
	const [asked] = ways;
	if (compared === null || asked === undefined) return null;
	const { way, status, missingYears, lacksDegree } = compared.nearest;
	const isUnsaid = profile.years === null || profile.degrees === null;
	const fields = role.degree?.fields ?? [];
	return {
		kind: 'grade',
		strength: 'must',
		status: isUnsaid ? 'unrated' : status,
		way: ways.find((each) => each.degree === way.degree) ?? asked,
		asked,
		conditions: equivalency.notes,
		missingYears,
		lacksDegree,
		have: highestDegree(profile.degrees),
		years: profile.years,
		fields,
		field: matchField(fields, profile.degrees ?? [], way.degree ?? 'none'),
	};
}

/** How many of some expectations have each status. */
export function countStatuses(items: readonly { readonly status: ItemStatus }[]): ItemCounts {
	const counts = { met: 0, short: 0, unrated: 0, 'not-stated': 0 };
	for (const { status } of items) counts[status] += 1;
	return counts;
}

const present = <Value>(value: Value | null): readonly Value[] => (value === null ? [] : [value]);

/** True where a role asks for a degree at all: "no formal degree" asks for none. */
const asksDegree = ({ degree }: LibraryRole): boolean => degree !== undefined && degreeRank(degree.minimum) > 0;

/** Compares a profile with a role at a grade; of a role without grades, null. */
export function compareWithRole(
	role: LibraryRole,
	grade: string | null,
	compared: Compared,
	index: LibraryIndex,
): RoleFit {
	const { profile, ratings, today } = compared;
	const expected = role.expects.filter((each) => each.grade === null || each.grade === grade);
	const byRule = compareGrade(role, compared, index);
	const items: RoleItem[] = [
		...expected.map((each) => compareSkill(each, ratings, index)),
		...(byRule === null
			? [...present(compareYears(role, profile)), ...(asksDegree(role) ? present(compareDegree(role, profile)) : [])]
			: [byRule]),
		...compareLanguages(role, profile),
		...compareCertificates(role, profile, today, index),
	];
	const of = (strength: ExpectationStrength): ItemCounts =>
		countStatuses(items.filter((item) => item.strength === strength));
	return { role: role.id, grade, items, counts: { must: of('must'), plus: of('plus') } };
}
