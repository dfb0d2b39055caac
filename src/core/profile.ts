// What a user says of themselves beside the ratings of skills. Null: nothing said; an empty list: none of it.
import type { CefrLevel, DegreeClass } from './analysis.ts';
import type { ConceptId } from './concept.ts';
import type { Rating } from './rating.ts';

/** A degree with its field of study ("field/law"), null where the field does not matter or was not said. */
export type HeldDegree = { readonly degree: DegreeClass; readonly field: ConceptId | null };

/** A language that the user speaks; ISO 639-1 where there is a code of two letters. */
export type SpokenLanguage = { readonly code: string; readonly level: CefrLevel };

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
