// The shape of everything that a file may bring, checked field by field and copied into fresh objects.
import * as v from 'valibot';
import { cefrLevels, degreeClasses } from '../core/analysis.ts';
import { roleFrameworks } from '../core/concept.ts';
import type { KeptSite } from '../core/exchange.ts';
import { longestOwnLabel, type OwnSkill } from '../core/own-skill.ts';
import { mostEntries, mostYears, type Profile, type Statements } from '../core/profile.ts';
import type { ProfileStep } from '../core/profile-change.ts';
import { longestEvidence, type Rating } from '../core/rating.ts';
import { mostAsked, type SeenAd, type SeenAdsChoice } from '../core/seen-ad.ts';
import { defaultSettings, levelFrameworks, themes, wordLanguages, type Settings } from '../core/settings.ts';

/** More ratings than the vocabulary and all own skills together. */
export const mostRatings = 50_000;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const instant = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());
const level = v.picklist([1, 2, 3, 4, 5]);
const years = v.pipe(v.number(), v.minValue(0), v.maxValue(mostYears));
const listOf = <Schema extends v.GenericSchema>(schema: Schema, most: number = mostEntries) =>
	v.pipe(v.array(schema), v.maxLength(most));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** One rating, as it is kept. */
export const ratingShape = v.strictObject({
	concept: id,
	scale: v.picklist(['competence', 'technology']),
	level: v.picklist([1, 2, 3, 4, 5, 'none', 'unsure']),
	ratedAt: instant,
	evidence: v.exactOptional(v.pipe(text(longestEvidence), v.minLength(1))),
	lastUsed: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200))),
}) satisfies v.GenericSchema<unknown, Rating>;

/** The statements, each by its name. */
export const statementShapes = {
	years: v.nullable(years),
	yearsIn: listOf(v.strictObject({ concept: id, years })),
	degrees: v.nullable(listOf(v.strictObject({ degree: v.picklist(degreeClasses), field: v.nullable(id) }))),
	languages: v.nullable(
		listOf(
			v.strictObject({ code: v.pipe(v.string(), v.minLength(2), v.maxLength(12)), level: v.picklist(cefrLevels) }),
		),
	),
	certificates: v.nullable(
		listOf(v.strictObject({ concept: id, expiresOn: v.nullable(v.pipe(v.string(), v.isoDate())) })),
	),
	targets: listOf(id),
	grade: v.nullable(id),
} satisfies { [Name in keyof Statements]: v.GenericSchema<unknown, Statements[Name]> };

/** A whole profile. */
export const profileShape = v.strictObject({
	...statementShapes,
	ratings: listOf(ratingShape, mostRatings),
}) satisfies v.GenericSchema<unknown, Profile>;

/** A skill of the user's own vocabulary. */
export const ownSkillShape = v.strictObject({
	id: v.pipe(id, v.startsWith('own/')),
	label: v.pipe(text(longestOwnLabel), v.minLength(1)),
	kind: v.picklist(['technology', 'competence']),
	addedAt: instant,
}) satisfies v.GenericSchema<unknown, OwnSkill>;

const dock = v.picklist(['open', 'collapsed']);

/** The choices for one site. */
export const siteShape = v.strictObject({
	host: v.pipe(text(253), v.minLength(1)),
	dock,
	side: v.exactOptional(v.picklist(['left', 'right', 'bottom'])),
	listDock: v.exactOptional(dock),
	hidden: v.boolean(),
}) satisfies v.GenericSchema<unknown, KeptSite>;

const statementChange = <Name extends keyof Statements>(name: Name) =>
	v.strictObject({ what: v.literal(name), before: statementShapes[name], after: statementShapes[name] });

const changeShape = v.variant('what', [
	v.strictObject({
		what: v.literal('rating'),
		concept: id,
		before: v.nullable(ratingShape),
		after: v.nullable(ratingShape),
	}),
	statementChange('years'),
	statementChange('yearsIn'),
	statementChange('degrees'),
	statementChange('languages'),
	statementChange('certificates'),
	statementChange('targets'),
	statementChange('grade'),
]);

/** One step of the history. */
export const stepShape = v.strictObject({
	id: count,
	at: instant,
	why: v.picklist(['said', 'imported']),
	changes: listOf(changeShape, mostRatings),
}) satisfies v.GenericSchema<unknown, ProfileStep>;

/** An ad that was read. */
export const seenAdShape = v.strictObject({
	key: v.pipe(text(2_300), v.minLength(1)),
	host: text(253),
	title: text(2_000),
	company: v.nullable(text(2_000)),
	seenAt: instant,
	roles: listOf(id),
	asked: listOf(
		v.strictObject({ concept: id, strength: v.picklist(['must', 'preferred']), level: v.nullable(level) }),
		mostAsked,
	),
	unkept: count,
}) satisfies v.GenericSchema<unknown, SeenAd>;

/** How seen ads are kept. */
export const choiceShape = v.strictObject({
	isRecording: v.boolean(),
	months: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
}) satisfies v.GenericSchema<unknown, SeenAdsChoice>;

/** The settings. */
export const settingsShape = v.strictObject({
	levelsIn: v.picklist(levelFrameworks),
	framework: v.optional(v.nullable(v.picklist(roleFrameworks)), defaultSettings.framework),
	language: v.optional(v.nullable(v.picklist(wordLanguages)), defaultSettings.language),
	theme: v.optional(v.picklist(themes), defaultSettings.theme),
	isMarking: v.optional(v.boolean(), defaultSettings.isMarking),
	hasSingleKeys: v.optional(v.boolean(), defaultSettings.hasSingleKeys),
	isReadingLists: v.optional(v.boolean(), defaultSettings.isReadingLists),
}) satisfies v.GenericSchema<unknown, Settings>;

/** Where a value does not fit, as "ratings[3].level", and what was found there; null for the value itself. */
export function placeOfIssue(issue: v.BaseIssue<unknown>): string | null {
	let path = '';
	for (const { key } of issue.path ?? []) {
		path += typeof key === 'number' ? `[${key}]` : `${path === '' ? '' : '.'}${String(key)}`;
	}
	return path === '' ? null : path;
}
