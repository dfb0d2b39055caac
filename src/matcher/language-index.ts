// One language's phrase lists compiled for look-up, once per engine.
import type { Level } from '../core/level.ts';
import { levels } from '../core/level.ts';
import type { LanguageRules, SectionKind } from '../languages/rules.ts';
import { indexFacts, type FactIndex } from './facts/fact-index.ts';
import { indexNameWords, type NameWords } from './name-words.ts';
import { compileList, compilePhrases, type PhraseIndex } from '../text/phrases.ts';

/** The compiled form of `LanguageRules`; fields carry the same names. */
export type LanguageIndex = {
	readonly rules: LanguageRules;
	readonly headings: PhraseIndex<SectionKind>;
	readonly headingsAlone: ReadonlyMap<string, SectionKind>;
	readonly preferred: PhraseIndex<true>;
	readonly preferredAsides: ReadonlySet<string>;
	readonly concedingWords: ReadonlySet<string>;
	readonly notWords: ReadonlySet<string>;
	readonly noWords: ReadonlySet<string>;
	readonly neededWords: ReadonlySet<string>;
	/** These three hold stems. */
	readonly rankWords: ReadonlySet<string>;
	readonly supportWords: ReadonlySet<string>;
	readonly leadWords: ReadonlySet<string>;
	readonly orWords: ReadonlySet<string>;
	readonly otherWords: ReadonlySet<string>;
	readonly joinsQualification: ReadonlySet<string>;
	readonly holders: PhraseIndex<true>;
	readonly partWords: PhraseIndex<true>;
	readonly oneOf: PhraseIndex<true>;
	readonly exampleLeads: PhraseIndex<true>;
	readonly exampleTails: PhraseIndex<true>;
	readonly likers: ReadonlySet<string>;
	readonly choiceNouns: ReadonlySet<string>;
	readonly obtainPhrases: PhraseIndex<true>;
	readonly obtainLeads: ReadonlySet<string>;
	readonly obtainVerbs: ReadonlySet<string>;
	readonly termWords: ReadonlySet<string>;
	readonly includingWords: PhraseIndex<true>;
	readonly ictWords: PhraseIndex<true>;
	readonly endsLevel: ReadonlySet<string>;
	readonly must: PhraseIndex<true>;
	readonly asks: PhraseIndex<true>;
	readonly asksOfCandidate: PhraseIndex<true>;
	/** `asks` and `asksOfCandidate` together. */
	readonly anyAsks: PhraseIndex<true>;
	readonly candidateWords: ReadonlySet<string>;
	readonly asksAtStart: PhraseIndex<true>;
	readonly neverAsks: PhraseIndex<true>;
	readonly employerSubjects: PhraseIndex<true>;
	readonly seeks: PhraseIndex<true>;
	readonly qualities: PhraseIndex<true>;
	readonly conditions: PhraseIndex<true>;
	readonly demands: PhraseIndex<true>;
	readonly announcesDuties: PhraseIndex<true>;
	readonly smallWords: ReadonlySet<string>;
	readonly notNeeded: PhraseIndex<true>;
	/** Levels, with 0 for phrases that ask none. */
	readonly levels: PhraseIndex<Level | 0>;
	readonly levelVerbs: ReadonlyMap<string, Level>;
	readonly beforeVerbs: ReadonlySet<string>;
	readonly levelNouns: ReadonlySet<string>;
	readonly equivalent: PhraseIndex<true>;
	readonly equivalentWords: ReadonlySet<string>;
	readonly experienceWords: ReadonlySet<string>;
	readonly languageSkill: PhraseIndex<true>;
	readonly notExperienceAfter: PhraseIndex<true>;
	readonly notExperienceBefore: PhraseIndex<true>;
	readonly internationalEmployer: PhraseIndex<true>;
	readonly seniority: PhraseIndex<true>;
	readonly titleNoise: PhraseIndex<true>;
	readonly joiningWords: ReadonlySet<string>;
	readonly servesWords: ReadonlySet<string>;
	readonly otherOccupations: PhraseIndex<true>;
	readonly skillLeads: PhraseIndex<true>;
	readonly closesNames: ReadonlySet<string>;
	readonly compoundTails: ReadonlySet<string>;
	readonly endsFields: ReadonlySet<string>;
	readonly extensionWords: ReadonlySet<string>;
	readonly settings: PhraseIndex<true>;
	readonly yearsFillers: ReadonlySet<string>;
	readonly yearsLeads: ReadonlySet<string>;
	readonly endsYearsOf: ReadonlySet<string>;
	readonly settingHeads: ReadonlySet<string>;
	readonly plainYearsWords: ReadonlySet<string>;
	readonly endsStudies: ReadonlySet<string>;
	readonly leadsField: ReadonlySet<string>;
	readonly relatedWords: ReadonlySet<string>;
	readonly fieldNouns: ReadonlySet<string>;
	readonly likeWords: ReadonlySet<string>;
	readonly titleOfDegree: ReadonlySet<string>;
	/** Compiled when they are first asked for. */
	readonly nameWords: () => NameWords;
	readonly employerWords: ReadonlySet<string>;
	readonly addressWords: ReadonlySet<string>;
	readonly teamWords: ReadonlySet<string>;
	readonly withWords: ReadonlySet<string>;
	/** Stems, as words of names have them. */
	readonly nameVerbs: ReadonlySet<string>;
	readonly sharedHeads: ReadonlySet<string>;
	readonly sharedModifiers: ReadonlySet<string>;
	readonly joinWords: ReadonlySet<string>;
	readonly fillWords: ReadonlySet<string>;
	readonly endsReach: ReadonlySet<string>;
	/** Compiled when an ad is first read: only then are they needed. */
	readonly facts: FactIndex;
};

/** Compiles the phrase lists of one language. */
export function indexLanguage(rules: LanguageRules): LanguageIndex {
	let facts: FactIndex | undefined;
	let nameWords: NameWords | null = null;
	const kinds = Object.entries(rules.headings) as [SectionKind, readonly string[]][];
	return {
		rules,
		headings: compilePhrases(kinds.flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind] as const))),
		headingsAlone: new Map(Object.entries(rules.headingsAlone)),
		preferred: compileList(rules.preferred),
		preferredAsides: new Set(rules.preferredAsides),
		concedingWords: new Set(rules.concedingWords),
		notWords: new Set(rules.notWords),
		noWords: new Set(rules.noWords),
		neededWords: new Set(rules.neededWords),
		rankWords: new Set(rules.rankWords.map(rules.stem)),
		supportWords: new Set(rules.supportWords.map(rules.stem)),
		leadWords: new Set(rules.leadWords.map(rules.stem)),
		orWords: new Set(rules.orWords),
		otherWords: new Set(rules.otherWords),
		joinsQualification: new Set(rules.joinsQualification),
		holders: compileList(rules.holders),
		partWords: compileList(rules.partWords),
		oneOf: compileList(rules.oneOf),
		exampleLeads: compileList(rules.exampleLeads),
		exampleTails: compileList(rules.exampleTails),
		likers: new Set(rules.likers),
		choiceNouns: new Set(rules.choiceNouns),
		obtainPhrases: compileList(rules.obtainPhrases),
		obtainLeads: new Set(rules.obtainLeads),
		obtainVerbs: new Set(rules.obtainVerbs),
		termWords: new Set(rules.termWords),
		includingWords: compileList(rules.includingWords),
		ictWords: compileList(rules.ictWords),
		endsLevel: new Set(rules.endsLevel),
		must: compileList(rules.must),
		asks: compileList(rules.asks),
		asksOfCandidate: compileList(rules.asksOfCandidate),
		anyAsks: compileList([...rules.asks, ...rules.asksOfCandidate]),
		candidateWords: new Set(rules.candidateWords),
		asksAtStart: compileList(rules.asksAtStart),
		neverAsks: compileList(rules.neverAsks),
		employerSubjects: compileList(rules.employerSubjects),
		seeks: compileList(rules.seeks),
		qualities: compileList(rules.qualities),
		conditions: compileList(rules.conditions),
		demands: compileList(rules.demands),
		announcesDuties: compileList(rules.announcesDuties),
		smallWords: new Set(rules.smallWords),
		notNeeded: compileList(rules.notNeeded),
		levelVerbs: new Map(Object.entries(rules.levelVerbs)),
		beforeVerbs: new Set(rules.beforeVerbs),
		levelNouns: new Set(rules.levelNouns),
		levels: compilePhrases<Level | 0>([
			...levels.flatMap((level) => rules.levels[level].map((phrase) => [phrase, level] as const)),
			...rules.noLevel.map((phrase) => [phrase, 0] as const),
		]),
		equivalent: compileList(rules.equivalent),
		equivalentWords: new Set(rules.equivalentWords),
		experienceWords: new Set(rules.experienceWords),
		languageSkill: compileList(rules.languageSkill),
		notExperienceAfter: compileList(rules.notExperienceAfter),
		notExperienceBefore: compileList(rules.notExperienceBefore),
		internationalEmployer: compileList(rules.internationalEmployer),
		seniority: compileList(rules.seniority),
		titleNoise: compileList(rules.titleNoise),
		joiningWords: new Set(rules.joiningWords),
		servesWords: new Set(rules.servesWords),
		otherOccupations: compileList(rules.otherOccupations),
		skillLeads: compileList(rules.skillLeads),
		closesNames: new Set(rules.closesNames),
		compoundTails: new Set(rules.compoundTails),
		endsFields: new Set(rules.endsFields),
		extensionWords: new Set(rules.extensionWords),
		settings: compileList(rules.settings),
		yearsFillers: new Set(rules.yearsFillers),
		yearsLeads: new Set(rules.yearsLeads),
		endsYearsOf: new Set(rules.endsYearsOf),
		settingHeads: new Set(rules.settingHeads),
		plainYearsWords: new Set(rules.plainYearsWords),
		endsStudies: new Set(rules.endsStudies),
		leadsField: new Set(rules.leadsField),
		relatedWords: new Set(rules.relatedWords),
		fieldNouns: new Set(rules.fieldNouns),
		likeWords: new Set(rules.likeWords),
		titleOfDegree: new Set(rules.titleOfDegree),
		nameWords: () => (nameWords ??= indexNameWords(rules)),
		employerWords: new Set(rules.employerWords),
		addressWords: new Set(rules.addressWords),
		teamWords: new Set(rules.teamWords),
		withWords: new Set(rules.withWords),
		nameVerbs: new Set(rules.nameVerbs.map(rules.stemInName)),
		sharedHeads: new Set(rules.sharedHeads.map(rules.stemInName)),
		sharedModifiers: new Set(rules.sharedModifiers.map(rules.stemInName)),
		joinWords: new Set(rules.joinWords),
		fillWords: new Set(rules.fillWords),
		endsReach: new Set(rules.endsReach),
		get facts() {
			return (facts ??= indexFacts(rules.facts, rules.commonWords));
		},
	};
}
