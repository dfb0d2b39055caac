// Years of experience of one requirement beside those that the user says.
import type { Analysis, YearsAsked } from '../core/analysis.ts';
import type { ConceptId } from '../core/concept.ts';
import type { QualificationGap, YearsGap } from '../core/gap.ts';
import type { Statements } from '../core/profile.ts';
import { isSameSpan } from '../core/span.ts';
import type { Kinship } from './kinship.ts';

/** What a comparison of years needs beside them. */
type YearsContext = {
	readonly profile: Pick<Statements, 'years' | 'yearsIn'>;
	readonly kinship: Kinship;
	readonly qualification: QualificationGap | null;
};

/** Years with one concept: said of it or of a kind of it; null where neither was said. */
export function yearsWith(
	concept: ConceptId,
	{ yearsIn }: Pick<Statements, 'yearsIn'>,
	{ broaderOf }: Kinship,
): number | null {
	const counted = yearsIn.filter((said) => said.concept === concept || broaderOf(said.concept).includes(concept));
	return counted.length === 0 ? null : Math.max(...counted.map(({ years }) => years));
}

/** True for years of something: years of work as such do not say that they were spent with it. */
export const isSpecific = ({ concept, of }: Pick<YearsAsked, 'concept' | 'of'>): boolean =>
	concept !== null || of !== null;

function compareYears(asked: YearsAsked, { profile, kinship, qualification }: YearsContext): YearsGap {
	const { concept, of, minimum: wanted, span, strength } = asked;
	const base = { kind: 'years' as const, concept, of, strength, anyOf: null, span, wanted };
	const having = (have: number | null): YearsGap => {
		const missing = have === null ? 0 : Math.max(0, wanted - have);
		return { ...base, have, missing, status: have === null ? 'unrated' : missing > 0 ? 'short' : 'met' };
	};
	if (isSpecific(asked)) {
		const have = concept === null ? null : yearsWith(concept, profile, kinship);
		// Fewer years in all than asked are too few for certain; more say nothing.
		const isTooFewInAll = have === null && profile.years !== null && profile.years < wanted;
		return isTooFewInAll ? { ...having(profile.years), have: null } : having(have);
	}
	const itself = having(profile.years);
	if (strength === 'preferred' || qualification === null || itself.status === 'unrated') return itself;
	// Of several ways to qualify one is enough: how many years these come to depends on the degree that is held.
	const { nearest, ways } = qualification;
	const isOfWays = ways.some(({ way }) => way.spans.some((each) => isSameSpan(each, span)));
	if (ways.length < 2 || !isOfWays) return itself;
	const { missingYears: missing } = nearest;
	return { ...itself, missing, status: missing > 0 ? 'short' : 'met' };
}

/** The years that a requirement asks for, in the order of the text. */
export const compareYearsOf = (requirement: string, analysis: Analysis, context: YearsContext): YearsGap[] =>
	analysis.years.filter((asked) => asked.requirement === requirement).map((asked) => compareYears(asked, context));
