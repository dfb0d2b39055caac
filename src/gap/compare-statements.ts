// Years, degree, languages and certificates of one requirement beside what the user says of themselves.
import { degreeRank, type Analysis, type DegreeAsked, type YearsAsked } from '../core/analysis.ts';
import type { ConceptId } from '../core/concept.ts';
import type { CertificateGap, DegreeGap, ItemStatus, LanguageGap, QualificationGap, YearsGap } from '../core/gap.ts';
import type { Statements } from '../core/profile.ts';
import { compareCertificate, compareLanguage } from './holdings.ts';
import type { Kinship } from './kinship.ts';
import { highestDegree } from './qualifications.ts';

/** What a comparison of statements needs beside them. */
export type StatementContext = {
	readonly profile: Statements;
	readonly kinship: Kinship;
	/** ISO 8601 date. */
	readonly today: string;
	readonly qualification: QualificationGap | null;
};

/** Years with one concept: said of it or of a kind of it. Fewer years in all than asked are too few for certain. */
function yearsWith(concept: ConceptId, { yearsIn }: Statements, { broaderOf }: Kinship): number | null {
	const counted = yearsIn.filter((said) => said.concept === concept || broaderOf(said.concept).includes(concept));
	return counted.length === 0 ? null : Math.max(...counted.map(({ years }) => years));
}

function compareYears(asked: YearsAsked, { profile, kinship, qualification }: StatementContext): YearsGap {
	const { concept, minimum: wanted, span, strength } = asked;
	const base = { kind: 'years' as const, concept, strength, anyOf: null, span, wanted };
	const having = (have: number | null): YearsGap => {
		const missing = have === null ? 0 : Math.max(0, wanted - have);
		return { ...base, have, missing, status: have === null ? 'unrated' : missing > 0 ? 'short' : 'met' };
	};
	if (concept !== null) {
		const have = yearsWith(concept, profile, kinship);
		const isTooFewInAll = have === null && profile.years !== null && profile.years < wanted;
		return isTooFewInAll ? { ...having(profile.years), have: null } : having(have);
	}
	if (strength === 'preferred' || qualification === null) return having(profile.years);
	// Years and degree of the musts are met or missing together: by the way that is nearest.
	const { nearest } = qualification;
	const status: ItemStatus =
		nearest.missingYears > 0 ? 'short' : profile.years === null && nearest.way.years !== null ? 'unrated' : 'met';
	return { ...base, have: profile.years, missing: nearest.missingYears, status };
}

function compareDegree(asked: DegreeAsked, { profile, qualification }: StatementContext): DegreeGap {
	const { minimum: wanted, span, strength } = asked;
	const have = highestDegree(profile.degrees);
	const base = { kind: 'degree' as const, strength, anyOf: null, span, wanted, have };
	const isReached = have !== null && degreeRank(have) >= degreeRank(wanted);
	if (strength === 'must' && qualification !== null) {
		const { lacksDegree, way } = qualification.nearest;
		return { ...base, status: lacksDegree ? 'short' : have === null && way.degree !== null ? 'unrated' : 'met' };
	}
	return { ...base, status: have === null ? 'unrated' : isReached ? 'met' : 'short' };
}

/** The years that a requirement asks for, beside those of the profile; those that stand in a way to qualify are met by any way. */
export const compareYearsOf = (requirement: string, analysis: Analysis, context: StatementContext): YearsGap[] =>
	analysis.years.filter((asked) => asked.requirement === requirement).map((asked) => compareYears(asked, context));

/** The degrees that a requirement asks for; several of one line are alternatives, and the ways to qualify decide. */
export function compareDegreesOf(requirement: string, analysis: Analysis, context: StatementContext): DegreeGap[] {
	const asked = analysis.degrees.filter((each) => each.requirement === requirement);
	const anyOf = asked.length > 1 ? `${requirement} degrees` : null;
	return asked.map((each) => ({ ...compareDegree(each, context), anyOf }));
}

/** The languages that a requirement asks for. */
export const compareLanguagesOf = (
	requirement: string,
	analysis: Analysis,
	{ profile }: StatementContext,
): LanguageGap[] =>
	analysis.languages
		.filter((asked) => asked.requirement === requirement)
		.map(({ code, level, span, strength, anyOf }) => ({
			kind: 'language' as const,
			strength,
			anyOf,
			span,
			...compareLanguage(code, level?.cefr ?? null, profile.languages),
		}));

/** The certificates and licences that a requirement asks for, each once. */
export function compareCertificatesOf(
	requirement: string,
	analysis: Analysis,
	{ profile, kinship, today }: StatementContext,
): CertificateGap[] {
	const asked = analysis.mentions.filter((each) => each.requirement === requirement && each.kind === 'certificate');
	return [...Map.groupBy(asked, ({ concept }) => concept)].flatMap(([concept, [first]]) =>
		first === undefined
			? []
			: [
					{
						kind: 'certificate' as const,
						strength: first.strength ?? ('must' as const),
						anyOf: first.anyOf,
						span: first.span,
						...compareCertificate(concept, profile.certificates, today, kinship.broaderOf),
					},
				],
	);
}
