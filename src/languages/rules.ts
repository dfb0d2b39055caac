// What a language folder has to provide. Everything is phrases as people write them; folding is done when compiled.
import type { Level } from '../core/level.ts';
import type { FactRules } from './fact-rules.ts';
import type { SkillNameRules } from './skill-name-rules.ts';

/** What a part of an ad is about. `unknown`: a heading that the language does not list. */
export type SectionKind =
	| 'about'
	| 'duties'
	| 'requirements'
	| 'preferred'
	| 'benefits'
	| 'company'
	| 'legal'
	| 'apply'
	| 'unknown';

/** The knowledge of one language. Lists hold whole phrases, lower case; hyphens count as spaces. */
export type LanguageRules = {
	/** BCP 47. */
	readonly tag: string;
	/** Phrases that, standing in a heading, say what the section is. The longest phrase found decides. */
	readonly headings: Readonly<Record<Exclude<SectionKind, 'unknown'>, readonly string[]>>;
	/** Headings that say what their section is about only where they stand alone: "Assets", "Required", "You". */
	readonly headingsAlone: Readonly<Record<string, Exclude<SectionKind, 'unknown'>>>;
	/** Words that make a line preferred, whatever its heading. */
	readonly preferred: readonly string[];
	/** Words that prefer what follows them, and the whole line only where they open it: "five years in sales, ideally in software". */
	readonly preferredAsides: readonly string[];
	/** Words that begin a part that takes something back: "any degree is welcome, though engineering is preferred". */
	readonly concedingWords: readonly string[];
	/** Words that make a line required, even under a heading that says preferred. */
	readonly must: readonly string[];
	/** Words by which running text asks something of the candidate. */
	readonly asks: readonly string[];
	/** Words that ask where a sentence opens with them or speaks of a candidate, by one of `candidateWords`; others have abilities too. */
	readonly asksOfCandidate: readonly string[];
	readonly candidateWords: readonly string[];
	/** Words with which a line begins that asks something of the candidate. */
	readonly asksAtStart: readonly string[];
	/** Words that show a line to be about the employer, the pay or the law, never a requirement. */
	readonly neverAsks: readonly string[];
	/** Words with which a sentence about the employer begins; it asks only where it seeks or demands. */
	readonly employerSubjects: readonly string[];
	/** Words by which an employer looks for somebody, and words of the person that follow them: "seeking a … who". */
	readonly seeks: readonly string[];
	readonly qualities: readonly string[];
	/** What employment may hang on, whatever section says so ("background check"), and words that make it do so. */
	readonly conditions: readonly string[];
	readonly demands: readonly string[];
	/** Words before a colon that announce duties: "responsible for". */
	readonly announcesDuties: readonly string[];
	/** Small words of headings. */
	readonly smallWords: readonly string[];
	/** Words that say that something is not needed. */
	readonly notNeeded: readonly string[];
	/** Words right before "required" or "must" that take it back, "not required", "as required", or say it of a thing: "services that must be right". */
	readonly notWords: readonly string[];
	/** "No … required": a word of the first list with one of the second a few words later says the same. */
	readonly noWords: readonly string[];
	readonly neededWords: readonly string[];
	/** Words by which a level is asked, see ARCHITECTURE's table. */
	readonly levels: Readonly<Record<Level, readonly string[]>>;
	/** Verbs that ask a level where they open a line or follow one of `beforeVerbs`: "Leads …", "able to lead …". */
	readonly levelVerbs: Readonly<Record<string, Level>>;
	readonly beforeVerbs: readonly string[];
	/** Nouns of level that may stand right behind a skill's name: "Python proficiency". */
	readonly levelNouns: readonly string[];
	/** Phrases that hold a level's word and ask none: "lead generation". */
	readonly noLevel: readonly string[];
	/** Words that stand for whole numbers. */
	readonly numbers: Readonly<Record<string, number>>;
	/** Units of experience, each with its length in years. */
	readonly timeUnits: Readonly<Record<string, number>>;
	/** Words that join the two ends of a range: "3 to 5". */
	readonly rangeWords: readonly string[];
	/** Words that make a number a least one: "5 or more". */
	readonly moreWords: readonly string[];
	/** Words beside a number that put it on top of another: "two additional years". */
	readonly additionalWords: readonly string[];
	/** Words that join alternatives. */
	readonly orWords: readonly string[];
	/** Words that begin a line about people with another degree: "holders of". */
	readonly holders: readonly string[];
	/** Words behind a number that make it a part of the years before it: "of which 2 in a lead role". */
	readonly partWords: readonly string[];
	/** Words that make the years behind them a part of those before: "including two years". */
	readonly includingWords: readonly string[];
	/** "A" is a number beside "at least" and "or more" only: "at least a year". */
	readonly loneOnes: readonly string[];
	readonly leastWords: readonly string[];
	/** Words of a title that tell a job of information technology. */
	readonly ictWords: readonly string[];
	/** Words before a list of which one is enough: "at least one of". */
	readonly oneOf: readonly string[];
	/** Words before a list of examples, of which one is enough, and behind it: "such as", "etc."; somebody's "like" is none. */
	readonly exampleLeads: readonly string[];
	readonly exampleTails: readonly string[];
	readonly likers: readonly string[];
	/** Things of which one uses one: "platforms (AWS, Azure)". */
	readonly choiceNouns: readonly string[];
	/** Words of which one of the first list with one of the second a few words later lets one still get something: "able to obtain". */
	readonly obtainLeads: readonly string[];
	readonly obtainVerbs: readonly string[];
	/** Whole phrases that do: "eligible for". */
	readonly obtainPhrases: readonly string[];
	/** Words between such a verb and the time by which: "must obtain within six months". */
	readonly termWords: readonly string[];
	/** Words at which a level's words stop to speak of what follows: "that", "using". */
	readonly endsLevel: readonly string[];
	/** Words between a number of years and the qualification that it goes with: "seven with a first degree". */
	readonly joinsQualification: readonly string[];
	/** Words between a number of years and what they are of, which say nothing of it: "relevant", "experience"; `yearsLeads` lead to it. */
	readonly yearsFillers: readonly string[];
	readonly yearsLeads: readonly string[];
	/** Words a few words behind an amount of time that make it the length of a contract: "one year with a likely extension". */
	readonly extensionWords: readonly string[];
	/** Endings of words that tell of doing something. */
	readonly actionEndings: readonly string[];
	/** Words that end what years are of, beside `orWords` and `endsFields`. */
	readonly endsYearsOf: readonly string[];
	/** Last words of what says only where one worked, whole phrases of that kind, and words that say nothing of the work at all. */
	readonly settingHeads: readonly string[];
	readonly settings: readonly string[];
	readonly plainYearsWords: readonly string[];
	/** Words after a number of years that make it something else: a person's age, a contract. */
	readonly notExperienceAfter: readonly string[];
	/** Words before a number of years that make it something else: "in the last", "for over". */
	readonly notExperienceBefore: readonly string[];
	/** Words that say that experience or training may stand in for a degree. */
	readonly equivalent: readonly string[];
	/** Of these, one word of the first list with one of the second a few words later: "equivalent practical experience". */
	readonly equivalentWords: readonly string[];
	readonly experienceWords: readonly string[];
	/** Words between an "or" and an alternative: "or another relational database". */
	readonly otherWords: readonly string[];
	/** Words after a degree's name at which its fields of study end: "a degree in law with experience in …". */
	readonly endsFields: readonly string[];
	/** More words that end them, where the fields themselves are read. */
	readonly endsStudies: readonly string[];
	/** Words behind a degree's name that lead to its fields of study: "in". */
	readonly leadsField: readonly string[];
	/** Words that say that another field will do, before one of `fieldNouns`; `likeWords` say so behind an "or" alone: "or similar". */
	readonly relatedWords: readonly string[];
	readonly fieldNouns: readonly string[];
	readonly likeWords: readonly string[];
	/** Words in the names of degrees that are no field there: "Bachelor of Science". */
	readonly titleOfDegree: readonly string[];
	/** Words beside a language's name that show that the candidate is to speak or write it. */
	readonly languageSkill: readonly string[];
	/** Words of a job title that tell seniority, not the work. */
	readonly seniority: readonly string[];
	/** Words of a job title that tell the rank more than the work; they count little. */
	readonly rankWords: readonly string[];
	/** Words of a job title that put it in support of others' work, or at the head of it. */
	readonly supportWords: readonly string[];
	readonly leadWords: readonly string[];
	/** Words of a job title that say nothing of the work: "remote", "full time". */
	readonly titleNoise: readonly string[];
	/** Words of a job title that only join others: "head of", "research and development". */
	readonly joiningWords: readonly string[];
	/** Words of a job title behind which stands whom or what the job serves: "assistant to the director". */
	readonly servesWords: readonly string[];
	/** Words of a job title for occupations that no framework describes; such a job takes its role from its title, or none. */
	readonly otherOccupations: readonly string[];
	/** Words right before a skill's name that settle that one is meant: "knowledge of Go". */
	readonly skillLeads: readonly string[];
	/** What tells the name of a skill that the vocabulary does not know. */
	readonly skillNames: SkillNameRules;
	/** Words with which the sentence goes on behind a skill's name: "Go is required", "R skills". */
	readonly closesNames: readonly string[];
	/** Nouns and suffixes that may follow a hyphen after a skill's name: "Python-based". */
	readonly compoundTails: readonly string[];
	/** Verbs by which work is named; a name that begins with one may stand apart: "manage … budgets". */
	readonly nameVerbs: readonly string[];
	/** Last words of names that a list says once for all its members: "planning and time management". */
	readonly sharedHeads: readonly string[];
	/** First words that a list says once: "project planning and reporting". */
	readonly sharedModifiers: readonly string[];
	/** Words that join members of a list. */
	readonly joinWords: readonly string[];
	/** Words that may stand inside such a name and add nothing: "the", "our". */
	readonly fillWords: readonly string[];
	/** Words at which the reach of its verb ends, unless the name has them itself: prepositions, pronouns, auxiliaries. */
	readonly endsReach: readonly string[];
	/** Words by which the employer speaks of itself. */
	readonly employerWords: readonly string[];
	/** Words by which such a sentence turns to the candidate or the post all the same: "you will lead our …". */
	readonly addressWords: readonly string[];
	/** Words that make a name that of people who do the work: "with the procurement team". */
	readonly teamWords: readonly string[];
	/** Words that join the candidate to other people. */
	readonly withWords: readonly string[];
	/** Words that show that the employer is a UN body, an international organisation or an NGO. */
	readonly internationalEmployer: readonly string[];
	/** Words of the facts that an ad states beside what it asks. */
	readonly facts: FactRules;
	/** Frequent words that other languages do not share, as written in lower case. */
	readonly commonWords: readonly string[];
	/** The stem of a folded word. */
	readonly stem: (word: string) => string;
	/** True for a verb's past form, which before a noun describes it: "integrated solutions". */
	readonly isPastForm: (word: string) => boolean;
	/** A stronger stem, for words of names of two words and more. */
	readonly stemInName: (word: string) => string;
};
