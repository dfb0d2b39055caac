// A profile as a person writes it by hand: what is not said may be left out, skills may be given by their names, and a rating
// needs no more than skill and level.
import * as v from 'valibot';
import { failure, success, type Outcome } from '../core/outcome.ts';
import { emptyProfile } from '../core/profile.ts';
import { scaleOf } from '../core/rating.ts';
import { placeOfIssue, ratingShape, statementShapes } from '../exchange/shapes.ts';
import { findConcept, isKnownRole, isKnownSubject, type Vocabulary } from '../exchange/vocabulary.ts';
import type { GivenProfile } from './read-profile.ts';

const writtenProfile = v.strictObject({
	...v.partial(v.strictObject(statementShapes)).entries,
	ratings: v.optional(
		v.array(
			v.strictObject({
				...ratingShape.entries,
				scale: v.optional(ratingShape.entries.scale),
				ratedAt: v.optional(ratingShape.entries.ratedAt),
			}),
		),
		[],
	),
});

/** Names of statements that a JSON Resume has as well. */
const shared: ReadonlySet<string> = new Set(['languages', 'certificates']);

/** True for what is written in the shape of a profile, and for an object that says nothing. */
export const isWrittenProfile = (value: object): boolean => {
	const keys = Object.keys(value);
	const own = new Set([...Object.keys(statementShapes), 'ratings'].filter((name) => !shared.has(name)));
	return keys.length === 0 || keys.some((key) => own.has(key));
};

/** Entries of which each names something: those that are known, under their ids, and a sentence for each of the others. */
function resolve<Entry extends { readonly concept: string }>(
	what: string,
	entries: readonly Entry[],
	idOf: (named: string) => string | null,
): { readonly known: Entry[]; readonly skipped: string[] } {
	const resolved = entries.map((entry) => ({ entry, id: idOf(entry.concept) }));
	return {
		known: resolved.flatMap(({ entry, id }) => (id === null ? [] : [{ ...entry, concept: id }])),
		skipped: resolved.flatMap(({ entry, id }) => (id === null ? [`${what}: there is no “${entry.concept}”`] : [])),
	};
}

/** Reads a written profile. `now`: an ISO 8601 instant. The reason of a failure names all that is wrong, and where. */
export function readWrittenProfile(
	written: unknown,
	vocabulary: Vocabulary,
	now: string,
): Outcome<GivenProfile, string> {
	const read = v.safeParse(writtenProfile, written);
	if (!read.success)
		return failure(read.issues.map((issue) => `${placeOfIssue(issue) ?? 'the profile'}: ${issue.message}`).join('; '));
	const said = read.output;
	const conceptOf = (named: string): string | null => findConcept(vocabulary, named)?.id ?? null;
	const subjectOf = (named: string): string | null => (isKnownSubject(vocabulary, named) ? named : conceptOf(named));
	const ratings = resolve('ratings', said.ratings, conceptOf);
	const yearsIn = resolve('yearsIn', said.yearsIn ?? [], subjectOf);
	const certificates = resolve('certificates', said.certificates ?? [], conceptOf);
	const unknownFields = (said.degrees ?? []).flatMap(({ field }) =>
		field === null || vocabulary.fields.some(({ id }) => id === field) ? [] : [`degrees: there is no field “${field}”`],
	);
	const targets = Map.groupBy(said.targets ?? [], (id) => isKnownRole(vocabulary, id));
	const { grade = null } = said;
	const isGradeKnown = grade === null || vocabulary.grades.some(({ id }) => id === grade);
	return success({
		profile: {
			...emptyProfile,
			years: said.years ?? null,
			yearsIn: yearsIn.known,
			degrees: said.degrees ?? null,
			languages: said.languages ?? null,
			certificates: said.certificates === undefined || said.certificates === null ? null : certificates.known,
			targets: targets.get(true) ?? [],
			grade: isGradeKnown ? grade : null,
			ratings: ratings.known.map((rating) => ({
				...rating,
				scale: rating.scale ?? scaleOf(vocabulary.engine.concepts.find(rating.concept)?.kind ?? 'competence'),
				ratedAt: rating.ratedAt ?? now,
			})),
		},
		ownSkills: [],
		skipped: [
			...ratings.skipped,
			...yearsIn.skipped,
			...certificates.skipped,
			...unknownFields,
			...(targets.get(false) ?? []).map((id) => `targets: there is no role “${id}”`),
			...(isGradeKnown ? [] : [`grade: there is no “${grade}”`]),
		],
	});
}
