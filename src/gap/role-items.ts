// What a role expects beside what a profile says, piece by piece: a skill, years, a degree, a language, a certificate.
import { degreeRank, type DegreeClass } from '../core/analysis.ts';
import type { ConceptId } from '../core/concept.ts';
import type { ItemStatus } from '../core/gap.ts';
import type { Profile } from '../core/profile.ts';
import type { Expectation, LibraryRole } from '../taxonomy/library.ts';
import { rankOfLevel, type ScaleId } from '../taxonomy/scales.ts';
import type { ExpectationStrength } from '../taxonomy/shapes.ts';
import { compareCertificate } from './holdings.ts';
import { matchField, type FieldMatch } from './degree-fields.ts';
import { scaleOfConcept, type LibraryIndex } from './library-index.ts';
import { highestDegree } from './qualifications.ts';
import { findStanding, type Ratings, type Standing } from './standing.ts';

type Item = { readonly strength: ExpectationStrength; readonly status: ItemStatus };

/** A skill or concept. Levels are keys of `scale`, that of the concept; `wanted` null: the framework states none. */
export type SkillItem = Item & {
	readonly kind: 'skill';
	readonly concept: ConceptId;
	readonly scale: ScaleId;
	readonly wanted: string | null;
	readonly standing: Standing | null;
	/** How many levels are missing; 0 unless `short` with a level wanted, where "I don't have this" is below the lowest. */
	readonly missing: number;
	/** How much of what is wanted is there, 0 to 1; 1 unless `short`. */
	readonly reached: number;
};

/** Years of experience overall; `of`: of what the source counts them, which is not compared. */
export type YearsItem = Item & {
	readonly kind: 'years';
	readonly wanted: number;
	readonly of: string | null;
	readonly have: number | null;
	readonly missing: number;
};

/**
 * A degree. Unrated as well where it is lower and the source accepts experience in its place, without saying how much:
 * `acceptsExperience`. One of another field than the role names is short.
 */
export type DegreeItem = Item & {
	readonly kind: 'degree';
	readonly wanted: DegreeClass;
	readonly have: DegreeClass | null;
	readonly fields: readonly string[];
	readonly field: FieldMatch;
	readonly acceptsExperience: boolean;
};

/** A language, or one of the ILO's; of the working languages as many are wanted as `wanted` says, of other languages one. */
export type LanguageItem = Item & { readonly kind: 'language'; readonly code: string; readonly wanted: number };

/** A certificate. */
export type CertificateItem = Item & {
	readonly kind: 'certificate';
	readonly concept: ConceptId;
	readonly hasExpired: boolean;
};

/** A skill beside the ratings. */
export function compareSkill(expected: Expectation, ratings: Ratings, index: LibraryIndex): SkillItem {
	const { concept, strength, level: wanted } = expected;
	const scale = scaleOfConcept(concept);
	const standing = findStanding(concept, ratings, index);
	const base = { kind: 'skill', concept, strength, scale, wanted, standing, missing: 0, reached: 1 } as const;
	if (standing === null || standing.rated === 'unsure') return { ...base, status: 'unrated' };
	const have = standing.level === null ? 0 : (rankOfLevel(index.scales, scale, standing.level) ?? 0);
	if (wanted === null) return have === 0 ? { ...base, status: 'short', reached: 0 } : { ...base, status: 'not-stated' };
	const needed = rankOfLevel(index.scales, scale, wanted) ?? 0;
	const missing = Math.max(0, needed - have);
	return missing === 0 ? { ...base, status: 'met' } : { ...base, status: 'short', missing, reached: have / needed };
}

/** Years beside those that the user says; null where the role asks none. */
export function compareYears({ years }: LibraryRole, { years: have }: Profile): YearsItem | null {
	if (years === undefined) return null;
	const missing = have === null ? 0 : Math.max(0, years.minimum - have);
	const status = have === null ? 'unrated' : missing > 0 ? 'short' : 'met';
	return {
		kind: 'years',
		strength: years.strength,
		status,
		wanted: years.minimum,
		of: years.of ?? null,
		have,
		missing,
	};
}

/** A degree beside those that the user says; null where the role asks none. */
export function compareDegree({ degree }: LibraryRole, { degrees }: Profile): DegreeItem | null {
	if (degree === undefined) return null;
	const { minimum, fields, equivalentAccepted, strength } = degree;
	const have = highestDegree(degrees);
	const field = matchField(fields, degrees ?? [], minimum);
	const isEnough = have !== null && degreeRank(have) >= degreeRank(minimum) && field !== 'other';
	const status = have === null ? 'unrated' : isEnough ? 'met' : equivalentAccepted ? 'unrated' : 'short';
	return {
		kind: 'degree',
		strength,
		status,
		wanted: minimum,
		have,
		fields,
		field,
		acceptsExperience: equivalentAccepted,
	};
}

/** The working languages of the ILO. */
const workingLanguages: readonly string[] = ['en', 'fr', 'es'];

/** How many of the working languages each of the ILO's expectations needs. */
const workingNeeded: Readonly<Record<string, number>> = { 'working-language': 1, 'second-working-language': 2 };

/** Languages beside those that the user says. What depends on the duty station cannot be compared and is left out. */
export function compareLanguages({ languages }: LibraryRole, { languages: spoken }: Profile): LanguageItem[] {
	return languages.flatMap(({ code, strength }): LanguageItem[] => {
		if (code === 'duty-station-language') return [];
		const wanted = workingNeeded[code] ?? 1;
		const counted = code in workingNeeded ? workingLanguages : [code];
		const held = counted.filter((each) => spoken?.some((one) => one.code === each)).length;
		const status = spoken === null ? 'unrated' : held < wanted ? 'short' : 'not-stated';
		return [{ kind: 'language', strength, status, code, wanted }];
	});
}

/** Certificates beside those that the user says. `today`: ISO 8601 date. */
export const compareCertificates = (
	{ certificates }: LibraryRole,
	{ certificates: held }: Profile,
	today: string,
	index: LibraryIndex,
): CertificateItem[] =>
	certificates.map(({ certificate, strength }) => {
		const { status, hasExpired } = compareCertificate(certificate, held, today, index.broaderCertificates);
		return { kind: 'certificate', strength, concept: certificate, status, hasExpired };
	});
