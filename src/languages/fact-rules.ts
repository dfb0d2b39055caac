// What a language folder provides for the facts that an ad states: pay, place of work, dates, grade, seniority.
import type { Seniority, WorkplaceKind } from '../core/ad-facts.ts';
import type { PayPeriod } from '../core/posting.ts';

/** Lists hold whole phrases, lower case; hyphens count as spaces. No phrase stands in two lists of cues. */
export type FactRules = {
	/** Cues: words that speak of the pay of the post. */
	readonly pay: readonly string[];
	/** Words of pay that are also a verb or something else: they count where a line begins with them, or a colon follows. */
	readonly payLabels: readonly string[];
	/** Cues: words of money that is no pay: budgets, funding, bonuses, benefits. */
	readonly notPay: readonly string[];
	/** The time that an amount is for, beside words of pay or behind the amount: "hourly". */
	readonly payPeriods: Readonly<Record<PayPeriod, readonly string[]>>;
	/** The same, behind an amount only: "an hour". */
	readonly periodsBehind: Readonly<Record<PayPeriod, readonly string[]>>;
	/** Units of time behind a slash: "$40/hr". */
	readonly timeUnits: Readonly<Record<string, PayPeriod>>;
	/** Cues: words behind an amount of what it may be spent on. */
	readonly spentOn: readonly string[];
	/** Words behind an amount with which a line may go on that begins with it: "£20,000 per annum pro rata". */
	readonly payTails: readonly string[];
	/** Words between an amount and its period: "gross". */
	readonly amountTails: readonly string[];
	/** Words behind an amount that begin something beside it: "plus a bonus". */
	readonly besideWords: readonly string[];
	/** Those of them that add another amount to the pay: "plus €500 for travel". */
	readonly plusWords: readonly string[];
	/** Words before an amount that is the most, or the least. */
	readonly upTo: readonly string[];
	readonly from: readonly string[];
	/** Words behind an amount that make it the least: "£30,000 and above". */
	readonly orMore: readonly string[];
	/** Words before two amounts that an "and" joins. */
	readonly between: readonly string[];
	/** Words behind a number that multiply it. */
	readonly multipliers: Readonly<Record<string, number>>;
	/** Names of currencies, with their ISO 4217 codes. */
	readonly currencies: Readonly<Record<string, string>>;
	/** Cues: phrases that tell the place of work wherever they stand. */
	readonly workplaces: Readonly<Record<WorkplaceKind, readonly string[]>>;
	/** Cues: words that tell it in a title, alone on a line, or behind one of `placeLabels`. */
	readonly workplaceWords: Readonly<Record<WorkplaceKind, readonly string[]>>;
	readonly placeLabels: readonly string[];
	/** Cues: phrases that hold such a word and tell nothing: "hybrid cloud". */
	readonly notWorkplace: readonly string[];
	/** Words close before or behind that take a place of work back: "not", "is not available". */
	readonly deniedBefore: readonly string[];
	readonly deniedAfter: readonly string[];
	/** Words between the name of the post and its place of work: "this position is fully remote". */
	readonly isWords: readonly string[];
	/** Words before, by which the line speaks of what a person has done or can do. */
	readonly ofPersons: readonly string[];
	/** Cues: places of work for a number of days a week: in the office, or away from it. */
	readonly office: readonly string[];
	readonly home: readonly string[];
	/** Words close before an office at which one is: "in our London office", not "the office is open". */
	readonly officeLeads: readonly string[];
	/** Words by which the days are those of the work itself. */
	readonly partTime: readonly string[];
	readonly dayWords: readonly string[];
	readonly weekWords: readonly string[];
	/** Cues: words before the last date on which one can apply. */
	readonly closing: readonly string[];
	/** Words behind a bare "deadline" that make it one of something, so that the sentence has to ask to apply. */
	readonly closingOf: readonly string[];
	/** Cues: words by which a sentence asks to apply; a date behind one of `until` is then the last. */
	readonly applying: readonly string[];
	readonly until: readonly string[];
	/** Cues: words before other dates. */
	readonly otherDates: readonly string[];
	/** Months, with their numbers from 1. */
	readonly months: Readonly<Record<string, number>>;
	/** Endings of the number of a day ("12th"), and words between it and the month. */
	readonly dayEndings: readonly string[];
	readonly ofWords: readonly string[];
	/** Cues: names of the grade of a post, before the grade itself. */
	readonly gradeLabels: readonly string[];
	/** Cues: words that speak of the post itself, or of the people around it. */
	readonly thisPost: readonly string[];
	readonly otherPosts: readonly string[];
	/** Words right behind a grade that show that it is a post's: "P-3 level". */
	readonly gradeNouns: readonly string[];
	/** Words between a level and the language that it is of: "fluent in written and spoken French". */
	readonly levelCarriers: readonly string[];
	/** Words of a title that tell seniority. */
	readonly ranks: Readonly<Record<Seniority, readonly string[]>>;
	/** Words that tell a rank right before one of the words of work: "staff engineer", not "staff nurse". */
	readonly ranksBefore: Readonly<Record<string, Seniority>>;
	readonly rankedWork: readonly string[];
	/** Phrases of titles that hold such a word and tell none: "lead generation". */
	readonly noRank: readonly string[];
	/** Words of a title behind which others than the post's holder are named: "assistant to the director". */
	readonly endsRank: readonly string[];
};
