// What a language folder provides for guessing at the names of skills that the vocabulary lacks.

/** Lists of words and phrases, lower case; hyphens count as spaces. */
export type SkillNameRules = {
	/** Words right before what is likely the name of a skill, beside `skillLeads`: "use of". */
	readonly leads: readonly string[];
	/** Words before examples, which are names where they are written as such: "such as". */
	readonly exampleLeads: readonly string[];
	/** Words that may open what a lead leads to, beside `fillWords`: "various". */
	readonly determiners: readonly string[];
	/** Words before which a capitalised name is a place's, an employer's or a time's, unless a skill is led to: "in", "at", "of". */
	readonly prepositions: readonly string[];
	/** Words by which a name goes on: the "design" of "design of experiments" is a part of one. */
	readonly genitiveWords: readonly string[];
	/** Words that stand in no name and end what a name may be, beside those above, `fillWords` and `endsReach`. */
	readonly functionWords: readonly string[];
	/** Words that describe a skill or what is done with it and are no part of its name: "similar", "using". */
	readonly describingWords: readonly string[];
	/** Words that alone name no skill ("tools", "similar", "working"), and in capitals are no part of a name. */
	readonly vagueWords: readonly string[];
	/** Abbreviations that stand for no skill: "CV", "NGO". */
	readonly abbreviations: readonly string[];
	/** Months, days of the week, seasons, feasts. */
	readonly calendar: readonly string[];
	/** Words right before a person's name: "Dr", "reporting to". */
	readonly personMarks: readonly string[];
	/** Words beside which a name is an organisation's or a place's: "university", "office". */
	readonly organisationWords: readonly string[];
	/** Endings of words that describe: one such word in small letters is no name ("financial"). */
	readonly adjectiveEndings: readonly string[];
	/** Names of countries, parts of the world and large cities, and of their people. */
	readonly places: readonly string[];
};
