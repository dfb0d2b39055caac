// Fields of study of the user's degrees beside those that an ad or a role names.
import { degreeRank, type DegreeClass } from '../core/analysis.ts';
import type { HeldDegree } from '../core/profile.ts';

/**
 * How the fields of the user's degrees stand to those that are asked: `named`, `other`, `unsaid` where none says its field;
 * null where none is asked or no degree is high enough.
 */
export type FieldMatch = 'named' | 'other' | 'unsaid' | null;

/** The fields of degrees that are high enough beside those that are asked. */
export function matchField(fields: readonly string[], held: readonly HeldDegree[], minimum: DegreeClass): FieldMatch {
	const enough = held.filter(({ degree }) => degreeRank(degree) >= degreeRank(minimum));
	if (fields.length === 0 || enough.length === 0) return null;
	if (enough.some(({ field }) => field !== null && fields.includes(field))) return 'named';
	return enough.some(({ field }) => field === null) ? 'unsaid' : 'other';
}
