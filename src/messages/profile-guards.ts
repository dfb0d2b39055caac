// The shape of what a user says of themselves, as messages carry it. Bounds and ids are checked where they have an answer.
import * as v from 'valibot';
import { cefrLevels, degreeClasses } from '../core/analysis.ts';
import type { ProfileChange } from '../core/profile-change.ts';
import type { Rating } from '../core/rating.ts';
import type { Said } from './calls.ts';

/** Longer than evidence and lists may be, so that a page of ours is told that they are too long. */
const longestEvidenceHeard = 5_000;
const mostEntriesHeard = 1_000;
/** The most changes of one import: more than a whole profile has. */
const mostChangesHeard = 20_000;

/** An id of anything. */
export const idSchema = v.pipe(v.string(), v.maxLength(120));
const number = v.pipe(v.number(), v.finite());
/** An ISO 8601 date or instant is ever as long. */
const date = v.pipe(v.string(), v.maxLength(40));
const listOf = <Entry extends v.GenericSchema>(entry: Entry) => v.pipe(v.array(entry), v.maxLength(mostEntriesHeard));

/** A level as it is rated. */
export const ratedLevelSchema = v.picklist([1, 2, 3, 4, 5, 'none', 'unsure']);
const evidence = v.pipe(v.string(), v.maxLength(longestEvidenceHeard));

/** What may stand beside a rating. */
export const detailsSchema = v.pipe(
	v.unknown(),
	// A list has no field too many either.
	v.check((details) => !Array.isArray(details)),
	v.strictObject({
		evidence: v.exactOptional(v.nullable(evidence)),
		lastUsed: v.exactOptional(v.nullable(number)),
	}),
);

const rating = v.strictObject({
	concept: idSchema,
	scale: v.picklist(['competence', 'technology']),
	level: ratedLevelSchema,
	ratedAt: date,
	evidence: v.exactOptional(evidence),
	lastUsed: v.exactOptional(number),
}) satisfies v.GenericSchema<unknown, Rating>;

/** Each statement's value. */
const values = {
	years: v.nullable(number),
	yearsIn: listOf(v.strictObject({ concept: idSchema, years: number })),
	degrees: v.nullable(listOf(v.strictObject({ degree: v.picklist(degreeClasses), field: v.nullable(idSchema) }))),
	languages: v.nullable(listOf(v.strictObject({ code: idSchema, level: v.picklist(cefrLevels) }))),
	certificates: v.nullable(listOf(v.strictObject({ concept: idSchema, expiresOn: v.nullable(date) }))),
	targets: listOf(idSchema),
	grade: v.nullable(idSchema),
} as const;

const said = <Name extends keyof typeof values>(name: Name) =>
	v.strictObject({ name: v.literal(name), value: values[name] });

/** A statement with the value that it gets. */
export const saidSchema = v.variant('name', [
	said('years'),
	said('yearsIn'),
	said('degrees'),
	said('languages'),
	said('certificates'),
	said('targets'),
	said('grade'),
]) satisfies v.GenericSchema<unknown, Said>;

const changed = <Name extends keyof typeof values>(name: Name) =>
	v.strictObject({ what: v.literal(name), before: values[name], after: values[name] });

const change = v.variant('what', [
	v.strictObject({
		what: v.literal('rating'),
		concept: idSchema,
		before: v.nullable(rating),
		after: v.nullable(rating),
	}),
	changed('years'),
	changed('yearsIn'),
	changed('degrees'),
	changed('languages'),
	changed('certificates'),
	changed('targets'),
	changed('grade'),
]) satisfies v.GenericSchema<unknown, ProfileChange>;

/** The changes of an import. */
export const changesSchema = v.pipe(v.array(change), v.maxLength(mostChangesHeard));
