// What a user says of themselves. Null: nothing said; an empty list: none of it.
import type { CefrLevel, DegreeClass } from './analysis.ts';
import type { ConceptId } from './concept.ts';
import type { Rating } from './rating.ts';

/** A degree with its field of study ("field/law"), null where the field does not matter or was not said. */
export type HeldDegree = { readonly degree: DegreeClass; readonly field: ConceptId | null };

/** A language that the user speaks; ISO 639-1 where there is a code of two letters. */
export type SpokenLanguage = { readonly code: string; readonly level: CefrLevel };

/** A certificate, licence or registration. `expiresOn`: the last day on which it counts, as an ISO 8601 date; null: it does not expire. */
export type HeldCertificate = { readonly concept: ConceptId; readonly expiresOn: string | null };

/** Years with one skill, or in one field ("field/law"). */
export type YearsIn = { readonly concept: ConceptId; readonly years: number };

/** Everything that a user says beside the ratings of skills. */
export type Statements = {
	/** Years of professional experience overall. */
	readonly years: number | null;
	readonly yearsIn: readonly YearsIn[];
	readonly degrees: readonly HeldDegree[] | null;
	readonly languages: readonly SpokenLanguage[] | null;
	readonly certificates: readonly HeldCertificate[] | null;
	/** The roles that the user aims at, by id, the first most of all. */
	readonly targets: readonly string[];
	/** The grade that the user holds ("grade/un-p-3"), null where none or not said. */
	readonly grade: string | null;
};

/** A statement by its name. */
export type StatementName = keyof Statements;

/** Everything that a user has said. */
export type Profile = Statements & { readonly ratings: readonly Rating[] };

/** The statements of somebody who has said nothing. */
export const noStatements: Statements = {
	years: null,
	yearsIn: [],
	degrees: null,
	languages: null,
	certificates: null,
	targets: [],
	grade: null,
};

/** The profile of somebody who has said nothing. */
export const emptyProfile: Profile = { ...noStatements, ratings: [] };

/** All names of statements, in the order in which they are shown and written. */
export const statementNames = Object.keys(noStatements) as readonly StatementName[];

/** The most years of experience that anybody is taken to have. */
export const mostYears = 70;

/** The most entries of one statement's list. */
export const mostEntries = 200;
