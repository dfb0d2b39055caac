// What each check finds in a posting, before it is put into words: the places and the numbers that its sentences need.
import type { DegreeClass, Way } from '../core/analysis.ts';
import type { Severity } from '../core/finding.ts';
import type { Span } from '../core/span.ts';

/** By the id of a check what its sentences are made from. `words`: as the ad writes them. */
export type FoundData = {
	/** `isTooMany`: years on a title for beginners; else few years on a title for the experienced. */
	readonly 'years-against-title': { readonly title: string; readonly years: number; readonly isTooMany: boolean };
	/** `most`: as many as have passed since the year `first`. */
	readonly 'impossible-years': {
		readonly technology: string;
		readonly years: number;
		readonly first: number;
		readonly most: number;
	};
	/** `years`: what the ad asks at the least; null where it is the title that is one for beginners. */
	readonly 'certificate-against-level': {
		readonly certificate: string;
		readonly needs: number;
		readonly years: number | null;
	};
	readonly 'years-scope-unclear': { readonly words: readonly string[] };
	readonly age: { readonly kind: 'age' | 'most-years' | 'hint'; readonly words: string };
	readonly 'generic-he': { readonly words: readonly string[] };
	readonly 'gendered-title': { readonly words: string; readonly neutral: string };
	/** `per100`: to one decimal. */
	readonly 'trait-rate': { readonly words: readonly string[]; readonly per100: number };
	readonly 'title-hype': { readonly words: string };
	/** `words`: what the ad says in place of an amount ("competitive salary"), null where it says nothing. */
	readonly 'pay-missing': { readonly words: string | null };
	/** `times`: the highest over the lowest, to one decimal. */
	readonly 'pay-range-wide': { readonly words: string; readonly times: number };
	readonly 'pay-history': { readonly words: string };
	readonly 'many-musts': { readonly count: number };
	readonly 'must-nice-unmarked': { readonly count: number };
	/** `words`: by which the ad asks for the highest level. */
	readonly 'all-expert': { readonly count: number; readonly all: number; readonly words: readonly string[] };
	readonly 'vague-requirement': { readonly words: readonly string[] };
	readonly 'degree-without-alternative': { readonly degree: DegreeClass };
	readonly 'degree-above-role': { readonly degree: DegreeClass; readonly role: string; readonly needs: DegreeClass };
	readonly 'grade-against-years': {
		readonly grade: string;
		readonly asked: Pick<Way, 'degree' | 'years'>;
		readonly rule: Pick<Way, 'degree' | 'years'>;
		readonly isIlo: boolean;
	};
	readonly 'equivalency-missing': { readonly grade: string };
	/**
	 * `by`: what the duties are compared with: the title, the levels that the framework's role expects, or what the ad itself says of
	 * supervision, which are the first `words`.
	 */
	readonly 'level-against-duties': {
		readonly title: string;
		readonly words: readonly string[];
		readonly isAbove: boolean;
		readonly by: 'title' | 'role' | 'itself';
	};
	readonly 'role-soup': { readonly roles: readonly string[] };
	readonly 'core-skill-missing': { readonly role: string; readonly skills: readonly string[] };
	readonly 'title-against-content': { readonly byTitle: string; readonly byContent: string };
	readonly 'unmapped-requirement': { readonly count: number; readonly all: number };
	readonly 'undefined-abbreviation': { readonly words: readonly string[] };
	readonly 'flexibility-unsaid': null;
	readonly 'exclusionary-phrase': { readonly kind: ExclusionKind; readonly words: string };
	readonly unpaid: { readonly kind: UnpaidKind; readonly words: string };
	readonly contradiction:
		| { readonly kind: 'place'; readonly remote: string; readonly days: string }
		| { readonly kind: 'dates' | 'travel' | 'hours'; readonly words: readonly string[] }
		| { readonly kind: 'closed'; readonly words: string }
		| { readonly kind: 'past'; readonly what: 'interview' | 'end' | 'start'; readonly words: string };
	/** `grade`: years of school that the sentences take, as the Flesch–Kincaid formula counts. */
	readonly 'reading-level': { readonly grade: number; readonly degree: DegreeClass };
};

/** The permanent id of a check. */
export type RuleId = keyof FoundData;

/** Whom a phrase shuts out, or by what. */
export type ExclusionKind =
	| 'native'
	| 'digital-native'
	| 'body'
	| 'family'
	| 'private'
	| 'sex'
	| 'unemployed'
	| 'photo'
	| 'always'
	| 'metaphor';

/** What is not paid, or how. */
export type UnpaidKind = 'trial' | 'nothing' | 'equity' | 'commission';

/** What a check found at one place. */
export type Found<Id extends RuleId> = {
	readonly data: FoundData[Id];
	/** First the ones to point at; empty where it is about what the ad leaves out. */
	readonly spans: readonly Span[];
	/** Where it is less grave than the check can be. */
	readonly severity?: Severity;
	/** The framework line that it is measured by; with the names of degrees where it speaks of one. */
	readonly against?: string | ((degrees: Readonly<Record<DegreeClass, string>>) => string);
	readonly fix?: { readonly span: Span; readonly replacement: string };
};
