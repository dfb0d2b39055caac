// One language's words of facts compiled for look-up. All cues are in one index, so that a line is looked through once.
import type { Seniority, WorkplaceKind } from '../../core/ad-facts.ts';
import type { PayPeriod } from '../../core/posting.ts';
import type { FactRules } from '../../languages/fact-rules.ts';
import { compileList, compilePhrases, type PhraseHit, type PhraseIndex } from '../../text/phrases.ts';
import { tokenise } from '../../text/tokens.ts';

/** What a phrase tells a reader of facts; `of` is its list in `FactRules`. */
export type FactCue =
	| {
			readonly of:
				| 'pay'
				| 'payLabels'
				| 'notPay'
				| 'spentOn'
				| 'placeLabels'
				| 'notWorkplace'
				| 'office'
				| 'home'
				| 'closing'
				| 'applying'
				| 'otherDates'
				| 'gradeLabels'
				| 'thisPost'
				| 'otherPosts';
	  }
	| { readonly of: 'workplaces' | 'workplaceWords'; readonly workplace: WorkplaceKind };

/** Where a cue stands among the tokens of a line. */
export type CueHit = PhraseHit<FactCue>;

/** The compiled form of `FactRules`; fields carry the same names. */
export type FactIndex = {
	readonly rules: FactRules;
	readonly cues: PhraseIndex<FactCue>;
	/** A word of each cue that may begin a fact: a line without any of them is passed over. */
	readonly triggers: ReadonlySet<string>;
	readonly payPeriods: PhraseIndex<PayPeriod>;
	/** With those of `payPeriods`. */
	readonly periodsBehind: PhraseIndex<PayPeriod>;
	/** Null for phrases that tell no seniority. */
	readonly ranks: PhraseIndex<Seniority | null>;
	readonly ranksBefore: ReadonlyMap<string, Seniority>;
	readonly rankedWork: ReadonlySet<string>;
	readonly endsRank: PhraseIndex<true>;
	readonly upTo: PhraseIndex<true>;
	readonly from: PhraseIndex<true>;
	readonly orMore: PhraseIndex<true>;
	readonly between: PhraseIndex<true>;
	readonly until: PhraseIndex<true>;
	readonly deniedAfter: PhraseIndex<true>;
	readonly currencies: PhraseIndex<string>;
	readonly multipliers: ReadonlyMap<string, number>;
	readonly timeUnits: ReadonlyMap<string, PayPeriod>;
	readonly months: ReadonlyMap<string, number>;
	readonly payTails: ReadonlySet<string>;
	readonly amountTails: ReadonlySet<string>;
	readonly besideWords: ReadonlySet<string>;
	readonly plusWords: ReadonlySet<string>;
	readonly deniedBefore: ReadonlySet<string>;
	readonly ofPersons: PhraseIndex<true>;
	readonly isWords: ReadonlySet<string>;
	readonly officeLeads: ReadonlySet<string>;
	readonly partTime: PhraseIndex<true>;
	readonly dayWords: ReadonlySet<string>;
	readonly weekWords: ReadonlySet<string>;
	readonly closingOf: ReadonlySet<string>;
	readonly ofWords: ReadonlySet<string>;
	readonly gradeNouns: ReadonlySet<string>;
	readonly levelCarriers: ReadonlySet<string>;
};

/** The lists of which each phrase is a cue that says nothing more than its list. */
const plainCues = [
	'pay',
	'payLabels',
	'notPay',
	'spentOn',
	'placeLabels',
	'notWorkplace',
	'office',
	'home',
	'closing',
	'applying',
	'otherDates',
	'gradeLabels',
	'thisPost',
	'otherPosts',
] as const;

/** Those that begin no fact: without others in the line they are not looked for. */
const asides: ReadonlySet<FactCue['of']> = new Set([
	'notPay',
	'spentOn',
	'notWorkplace',
	'home',
	'otherDates',
	'thisPost',
	'otherPosts',
]);

/** Every key of a record with its value, typed by the record. */
const entriesOf = <Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] =>
	Object.entries(record) as [Key, Value][];

/** Each phrase of a record's lists with what `tell` makes of its key. */
const phrasesOf = <Key extends string, Value>(
	lists: Readonly<Record<Key, readonly string[]>>,
	tell: (key: Key) => Value,
): [phrase: string, value: Value][] =>
	entriesOf(lists).flatMap(([key, phrases]) => phrases.map((phrase): [string, Value] => [phrase, tell(key)]));

/** The cues of all lists, as phrases. */
export const cuesOf = (rules: FactRules): [phrase: string, cue: FactCue][] => [
	...plainCues.flatMap((of) => rules[of].map((phrase): [string, FactCue] => [phrase, { of }])),
	...phrasesOf(rules.workplaces, (workplace): FactCue => ({ of: 'workplaces', workplace })),
	...phrasesOf(rules.workplaceWords, (workplace): FactCue => ({ of: 'workplaceWords', workplace })),
];

/** The words of a phrase. */
const wordsOf = (phrase: string): string[] => tokenise(phrase).map(({ folded }) => folded);

/** For each phrase one word that it cannot do without, the same for as many as possible, and none that is in every line. */
function triggersOf(rules: FactRules, commonWords: readonly string[]): ReadonlySet<string> {
	const triggers = new Set<string>();
	const phrases = cuesOf(rules).flatMap(([phrase, { of }]) => (asides.has(of) ? [] : [wordsOf(phrase)]));
	for (const words of phrases.toSorted((a, b) => a.length - b.length)) {
		if (words.some((word) => triggers.has(word))) continue;
		const rare = words.filter((word) => !commonWords.includes(word));
		const longest = rare.reduce((most, word) => (word.length > most.length ? word : most), '');
		triggers.add(longest === '' ? (words[0] ?? '') : longest);
	}
	return triggers;
}

/** Compiles the words of one language; `commonWords` are those of its every line. */
export const indexFacts = (rules: FactRules, commonWords: readonly string[]): FactIndex => ({
	rules,
	cues: compilePhrases(cuesOf(rules)),
	triggers: triggersOf(rules, commonWords),
	payPeriods: compilePhrases(phrasesOf(rules.payPeriods, (period) => period)),
	periodsBehind: compilePhrases(
		[rules.payPeriods, rules.periodsBehind].flatMap((lists) => phrasesOf(lists, (period) => period)),
	),
	ranks: compilePhrases<Seniority | null>([
		...phrasesOf(rules.ranks, (rank) => rank),
		...rules.noRank.map((phrase) => [phrase, null] as const),
	]),
	ranksBefore: new Map(entriesOf(rules.ranksBefore)),
	rankedWork: new Set(rules.rankedWork),
	endsRank: compileList(rules.endsRank),
	upTo: compileList(rules.upTo),
	from: compileList(rules.from),
	orMore: compileList(rules.orMore),
	until: compileList(rules.until),
	deniedAfter: compileList(rules.deniedAfter),
	currencies: compilePhrases(entriesOf(rules.currencies)),
	multipliers: new Map(entriesOf(rules.multipliers)),
	timeUnits: new Map(entriesOf(rules.timeUnits)),
	months: new Map(entriesOf(rules.months)),
	between: compileList(rules.between),
	payTails: new Set(rules.payTails),
	amountTails: new Set(rules.amountTails),
	besideWords: new Set(rules.besideWords),
	plusWords: new Set(rules.plusWords),
	deniedBefore: new Set(rules.deniedBefore),
	ofPersons: compileList(rules.ofPersons),
	isWords: new Set(rules.isWords),
	officeLeads: new Set(rules.officeLeads),
	partTime: compileList(rules.partTime),
	dayWords: new Set(rules.dayWords),
	weekWords: new Set(rules.weekWords),
	closingOf: new Set(rules.closingOf),
	ofWords: new Set(rules.ofWords),
	gradeNouns: new Set(rules.gradeNouns),
	levelCarriers: new Set(rules.levelCarriers),
});
