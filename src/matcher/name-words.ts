// Which words can be part of a skill's name and which cannot: the lists of a language compiled for that question.
import type { LanguageRules } from '../languages/rules.ts';
import { compileList, type PhraseIndex } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';

/** The compiled form of `SkillNameRules`; fields carry the same names. */
export type NameWords = {
	/** `skillLeads` among them. */
	readonly leads: PhraseIndex<true>;
	readonly exampleLeads: PhraseIndex<true>;
	readonly joinWords: ReadonlySet<string>;
	readonly determiners: ReadonlySet<string>;
	readonly prepositions: ReadonlySet<string>;
	readonly genitiveWords: ReadonlySet<string>;
	/** Those above among them. */
	readonly functionWords: ReadonlySet<string>;
	readonly describingWords: ReadonlySet<string>;
	readonly organisationWords: ReadonlySet<string>;
	readonly adjectiveEndings: readonly string[];
	/** Words behind a number that it counts: "3 years" is no part of a name. */
	readonly timeUnits: ReadonlySet<string>;
	readonly personMarks: PhraseIndex<true>;
	readonly places: PhraseIndex<true>;
	/** Words that alone name no skill: function words, vague words, abbreviations, months and days. */
	readonly nameless: ReadonlySet<string>;
	/** Words by which the language's rules find requirements, levels, headings and the rest: they are about skills, and none. */
	readonly ruleWords: ReadonlySet<string>;
};

/** Every phrase in a part of the rules: members of lists, keys of tables. */
function phrasesIn(part: unknown): string[] {
	if (typeof part === 'string') return [part];
	if (Array.isArray(part)) return part.flatMap(phrasesIn);
	return typeof part === 'object' && part !== null ? Object.entries(part).flatMap(phrasesInEntry) : [];
}

const phrasesInEntry = ([key, value]: [string, unknown]): string[] => [key, ...phrasesIn(value)];

/** Compiles the lists of a language. Takes a few milliseconds: an ad is the time to do it, not the start. */
export function indexNameWords(rules: LanguageRules): NameWords {
	// Words of pay, places and dates are no words about skills: "Pro" of "pro rata" may end a name.
	const { skillNames, facts: _facts, ...others } = rules;
	const { joinWords, fillWords, endsReach } = rules;
	const { prepositions, genitiveWords, describingWords, vagueWords, abbreviations, calendar } = skillNames;
	const determiners = [...fillWords, ...skillNames.determiners].filter((word) => !genitiveWords.includes(word));
	const small = [...joinWords, ...endsReach, ...prepositions, ...determiners];
	const functionWords = new Set([...skillNames.functionWords, ...small]);
	return {
		leads: compileList([...rules.skillLeads, ...skillNames.leads]),
		exampleLeads: compileList(skillNames.exampleLeads),
		determiners: new Set(determiners),
		joinWords: new Set(joinWords),
		prepositions: new Set(prepositions),
		genitiveWords: new Set(genitiveWords),
		functionWords,
		describingWords: new Set(describingWords),
		organisationWords: new Set(skillNames.organisationWords),
		adjectiveEndings: skillNames.adjectiveEndings,
		timeUnits: new Set(Object.keys(rules.timeUnits)),
		personMarks: compileList(skillNames.personMarks),
		places: compileList(skillNames.places),
		nameless: new Set([...functionWords, ...describingWords, ...vagueWords, ...abbreviations, ...calendar]),
		ruleWords: new Set(
			phrasesIn(Object.values(others)).flatMap((phrase) => tokenise(phrase).map(({ folded }) => folded)),
		),
	};
}
