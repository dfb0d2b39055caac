// What an ad's own words state of the post beside what they ask: grade, seniority, pay, place of work, closing date.
import type { PayPeriod } from './posting.ts';
import type { Span } from './span.ts';

/** The words that state a fact, as written. `span`: null where they stand in the title, which is no part of the text. */
export type Stated = { readonly span: Span | null; readonly says: string };

/** A grade of a known system; `grade` is its id in `assets/concepts/grades.json` ("grade/un-p-3"). */
export type GradeStated = Stated & { readonly grade: string };

/**
 * Seniority as titles tell it, in ascending order as most employers use the words; neighbours overlap.
 * `mid`: "mid-level", "intermediate"; `principal`: also "staff engineer"; `head`: "head of"; `chief`: C-level too.
 */
export const seniorities = [
	'intern',
	'junior',
	'mid',
	'senior',
	'lead',
	'principal',
	'head',
	'director',
	'vice-president',
	'chief',
] as const;

/** A rung of that ladder. */
export type Seniority = (typeof seniorities)[number];

/** The highest rung that a title names, with its words. */
export type SeniorityStated = { readonly rank: Seniority; readonly says: string };

/** Pay of the post, in units of its currency, decimals kept. One amount: both ends are the same. */
export type PayStated = Stated & {
	/** Null after "up to". */
	readonly lowest: number | null;
	/** Null after "from" or before a plus. */
	readonly highest: number | null;
	/** ISO 4217; null where the sign is that of several currencies and no words tell which, or there is none. */
	readonly currency: string | null;
	readonly period: PayPeriod | null;
	/** The words that say the period, which may stand apart from the amount: "annual salary: …"; null where none do. */
	readonly periodBy: Stated | null;
};

/** Where the work is done. */
export type WorkplaceKind = 'remote' | 'hybrid' | 'on-site';

/** A place of work; an ad that contradicts itself has several. */
export type WorkplaceStated = Stated & {
	readonly kind: WorkplaceKind;
	/** Days a week in the office, the least that the ad says; null where it says none. */
	readonly officeDays: number | null;
};

/** A date until which one can apply: ISO 8601, null where its year is missing or day and month cannot be told apart. */
export type ClosingStated = Stated & { readonly date: string | null };

/** All of these, each in reading order; lists are empty where the ad states none, and hold each value once. */
export type AdFacts = {
	readonly grades: readonly GradeStated[];
	/** Null where the title names none. */
	readonly seniority: SeniorityStated | null;
	readonly pay: readonly PayStated[];
	readonly workplaces: readonly WorkplaceStated[];
	readonly closing: readonly ClosingStated[];
};
