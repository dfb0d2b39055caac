// What a user says of themselves beside the ratings of skills. Null: nothing said; an empty list: none of it.
import type { DegreeClass } from './analysis.ts';
import type { ConceptId } from './concept.ts';
import type { Rating } from './rating.ts';

/** The six levels of the Common European Framework of Reference for Languages, ascending. */
export const cefrLevels = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const;
/** From a few everyday words to the command of an educated native speaker. */
export type Cefr = (typeof cefrLevels)[number];

/** A degree with its field of study ("field/law"), null where the field does not matter or was not said. */
export type HeldDegree = { readonly degree: DegreeClass; readonly field: ConceptId | null };

/** A language that the user speaks; ISO 639-1 where there is a code of two letters. */
export type SpokenLanguage = { readonly code: string; readonly level: Cefr };

/** A certificate, licence or registration. `expiresOn`: the last day on which it counts, as an ISO 8601 date; null: it does not expire. */
export type HeldCertificate = { readonly concept: ConceptId; readonly expiresOn: string | null };

/** Years with one skill or in one field. */
export type YearsIn = { readonly concept: ConceptId; readonly years: number };

/** Everything that a user has said. */
export type Profile = {
	readonly ratings: readonly Rating[];
	/** Years of professional experience overall. */
	readonly years: number | null;
	readonly yearsIn: readonly YearsIn[];
	readonly degrees: readonly HeldDegree[] | null;
	readonly languages: readonly SpokenLanguage[] | null;
	readonly certificates: readonly HeldCertificate[] | null;
};
