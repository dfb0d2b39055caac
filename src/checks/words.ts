// The sentences of the checks: their shape, and which language's are taken.
import type { DegreeClass } from '../core/analysis.ts';
import type { CheckEvidence, Severity } from '../core/finding.ts';
import type { WordLanguage } from '../core/settings.ts';
import type { FoundData, RuleId } from './found.ts';
import { english } from './words/en.ts';
import { french } from './words/fr.ts';
import { spanish } from './words/es.ts';

/** A sentence, or how it is made from what was found. */
export type Sentence<Data> = string | ((data: Data) => string);

/** The sentences of one check. */
export type RuleWords<Data> = {
	/** What the check is called, in a few words. */
	readonly name: string;
	/** What was found, in one sentence. */
	readonly found: Sentence<Data>;
	readonly why: Sentence<Data>;
	readonly instead: Sentence<Data>;
	/** A question that a candidate may put to the employer. */
	readonly ask: Sentence<Data>;
};

/** The sentences of every check in one language. */
export type CheckWords = { readonly [Id in RuleId]: RuleWords<FoundData[Id]> };

/** The words of a report around the findings. */
export type ReportWords = {
	readonly title: string;
	/** The name of a posting that has no title. */
	readonly untitled: (id: string) => string;
	readonly nothing: string;
	/** `language`: BCP 47. */
	readonly silent: (language: string) => string;
	/** A name or label, and what stands to it. */
	readonly pair: (name: string, said: string) => string;
	readonly why: string;
	readonly instead: string;
	readonly against: string;
	readonly howSure: string;
	readonly severities: Readonly<Record<Severity, string>>;
	readonly evidence: Readonly<Record<CheckEvidence, string>>;
};

/** The sentences of one language, and its names of degrees. */
export type CheckTongue = {
	readonly report: ReportWords;
	readonly rules: CheckWords;
	readonly degrees: Readonly<Record<DegreeClass, string>>;
};

const tongues: Readonly<Record<WordLanguage, CheckTongue>> = { en: english, fr: french, es: spanish };

/** What the checks say in a language. */
export const tongueOf = (language: WordLanguage): CheckTongue => tongues[language];

/** The sentence for what was found. */
export const speak = <Data>(sentence: Sentence<Data>, data: Data): string =>
	typeof sentence === 'string' ? sentence : sentence(data);
