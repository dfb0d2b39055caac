// What Plumbline takes from a JSON Resume and puts into one: the standard's fields, and beside them what it has no place for.
import * as v from 'valibot';
import { cefrLevels, degreeClasses } from '../core/analysis.ts';
import type { Profile } from '../core/profile.ts';
import { ratingShape, statementShapes } from './shapes.ts';

/** The key of what is Plumbline's own, in the sections' entries and in `meta`. The standard lets others add keys. */
export const ownKey = 'x-plumbline';

const optional = <Schema extends v.GenericSchema>(schema: Schema) => v.exactOptional(schema);
const string = v.string();
/** Of another program, or of a version that says it otherwise: then it is not ours, and the standard's fields count. */
const oursOrNothing = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined);

const skill = v.object({
	name: optional(string),
	level: optional(string),
	keywords: optional(v.array(string)),
	[ownKey]: oursOrNothing(ratingShape),
});
const language = v.object({
	language: optional(string),
	fluency: optional(string),
	[ownKey]: oursOrNothing(v.strictObject({ code: string, level: v.picklist(cefrLevels) })),
});
const study = v.object({
	studyType: optional(string),
	area: optional(string),
	startDate: optional(string),
	endDate: optional(string),
	[ownKey]: oursOrNothing(v.strictObject({ degree: v.picklist(degreeClasses), field: v.nullable(string) })),
});
const certificate = v.object({
	name: optional(string),
	[ownKey]: oursOrNothing(v.strictObject({ concept: string, expiresOn: v.nullable(v.pipe(string, v.isoDate())) })),
});

/** What the standard has no place for: years, targets and grade, and ratings that are no skill to show. */
const beside = v.strictObject({
	version: v.literal(1),
	years: statementShapes.years,
	yearsIn: statementShapes.yearsIn,
	targets: statementShapes.targets,
	grade: statementShapes.grade,
	ratings: v.array(ratingShape),
});

/** The sections that Plumbline reads; all others are left alone. */
export const resumeShape = v.object({
	work: optional(v.array(v.object({ startDate: optional(string), endDate: optional(string) }))),
	education: optional(v.array(study)),
	certificates: optional(v.array(certificate)),
	skills: optional(v.array(skill)),
	languages: optional(v.array(language)),
	meta: optional(v.object({ [ownKey]: oursOrNothing(beside) })),
});

/** A résumé as far as it is read. */
export type ReadableResume = v.InferOutput<typeof resumeShape>;

/** The sections by name. */
export const readSections = ['work', 'education', 'certificates', 'skills', 'languages', 'meta'] as const;

/** What stands in `meta` beside the standard's fields. */
export type Beside = Pick<Profile, 'years' | 'yearsIn' | 'targets' | 'grade' | 'ratings'> & { readonly version: 1 };
