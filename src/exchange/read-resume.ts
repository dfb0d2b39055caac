// A résumé as running text, read with the matcher: what it mentions becomes questions, what it states becomes an offer.
import { isRatable, scaleOf } from '../core/rating.ts';
import type { ImportFault, RatingProposal, StagedProfile, StatementQuote } from '../core/exchange.ts';
import { entryKey, isSaidBy } from '../core/profile-entries.ts';
import type { HeldCertificate, HeldDegree, Profile, SpokenLanguage, StatementName } from '../core/profile.ts';
import type { Scale } from '../core/level.ts';
import { maxTextLength } from '../core/posting.ts';
import type { Span } from '../core/span.ts';
import { detectLanguage } from '../languages/detect.ts';
import { defaultLanguage } from '../languages/registry.ts';
import { findDegrees, findDegreeWords, isWithin } from '../matcher/degrees.ts';
import { readSpokenLevels } from '../matcher/facts/spoken-levels.ts';
import type { LanguageIndex } from '../matcher/language-index.ts';
import { readLines, type Line } from '../matcher/lines.ts';
import { findConcepts, type NamedConcept } from '../matcher/mentions.ts';
import { findChanges } from './differences.ts';
import { outlineResume } from './outline-resume.ts';
import { quoteAround } from './quote-around.ts';
import { findFields, labelIn, type Vocabulary } from './vocabulary.ts';

/** Entries of a statement, each with the words that state it; the first words of an entry count. */
class Found<Entry extends HeldDegree | SpokenLanguage | HeldCertificate> {
	readonly statement: StatementName;
	readonly entries = new Map<string, Entry>();
	readonly quotes: StatementQuote[] = [];
	constructor(statement: StatementName) {
		this.statement = statement;
	}

	add(entry: Entry, quote: string): void {
		const key = entryKey(entry);
		if (this.entries.has(key)) return;
		this.entries.set(key, entry);
		this.quotes.push({ statement: this.statement, entry: key, quote });
	}
}

/** What a résumé says, gathered line by line. */
type Gathered = {
	/** By concept: where it is named, in order, and the scale on which it is rated. */
	readonly skills: Map<string, { readonly scale: Scale; readonly spans: Span[] }>;
	readonly degrees: Found<HeldDegree>;
	readonly languages: Found<SpokenLanguage>;
	readonly certificates: Found<HeldCertificate>;
	/** Languages of which the résumé does not say how well they are spoken. */
	readonly unlevelled: Set<string>;
};

/** True for words inside an address: "python.org" in a link says nothing of the user. */
function isInAddress(text: string, { start, end }: Span): boolean {
	const [before = ''] = /\S*$/.exec(text.slice(Math.max(0, start - 200), start)) ?? [];
	const [behind = ''] = /^\S*/.exec(text.slice(end, end + 200)) ?? [];
	return /:\/\/|@|\bwww\./.test(`${before}${text.slice(start, end)}${behind}`);
}

/** The degrees of a line, with the field that its words name; several fields leave it open. */
function gatherDegrees(text: string, line: Line, vocabulary: Vocabulary, { degrees }: Gathered): void {
	const named = findDegrees(line, vocabulary.engine.degrees);
	const [field = null, ...others] = new Set(findFields(vocabulary, line.tokens));
	for (const { degree, span } of named) {
		if (degree === 'none') continue;
		degrees.add({ degree, field: others.length > 0 ? null : field }, quoteAround(text, span));
	}
}

/** The languages of a line, with the levels that its words say. */
function gatherLanguages(
	text: string,
	line: Line,
	named: readonly NamedConcept[],
	vocabulary: Vocabulary,
	rules: LanguageIndex,
	{ languages, unlevelled }: Gathered,
): void {
	const names = named.filter(({ kind }) => kind === 'language');
	const levels = readSpokenLevels({ text, line, names, language: rules }, vocabulary.engine.languageLevels);
	for (const [at, { concept, span }] of names.entries()) {
		const level = levels[at];
		const code = concept.slice(concept.indexOf('/') + 1);
		if (level === undefined || level === null) unlevelled.add(code);
		else languages.add({ code, level: level.cefr }, quoteAround(text, span));
	}
}

/** Skills by how often they are named, the first named first where that is the same. */
function proposalsOf(text: string, profile: Profile, { skills }: Gathered): RatingProposal[] {
	const rated = new Set(profile.ratings.map(({ concept }) => concept));
	return [...skills]
		.filter(([concept]) => !rated.has(concept))
		.toSorted(([, { spans: a }], [, { spans: b }]) => b.length - a.length || (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
		.flatMap(([concept, { scale, spans }]) => {
			const [first] = spans;
			return first === undefined ? [] : [{ concept, scale, quote: quoteAround(text, first) }];
		});
}

/**
 * Reads running text. Skills that are not rated are proposed, each once, those named most often first; degrees, languages
 * with a level and certificates that the profile does not hold are offered as changes. Nothing is given a level that the
 * text does not say. Where its language has no rules, degrees and languages are left alone.
 */
export function readResume(written: string, profile: Profile, vocabulary: Vocabulary): StagedProfile {
	const posting = outlineResume(written);
	const { text } = posting;
	const { engine } = vocabulary;
	const tag = detectLanguage(text);
	const rules = engine.languageFor(tag === 'und' ? defaultLanguage.tag : tag);
	const gathered: Gathered = {
		skills: new Map(),
		degrees: new Found('degrees'),
		languages: new Found('languages'),
		certificates: new Found('certificates'),
		unlevelled: new Set(),
	};
	for (const line of readLines(posting, rules)) {
		const around = new Set(line.tokens.map(({ folded }) => folded));
		const named = findConcepts(text, line, engine.terms, engine.concepts, around, rules);
		const degreeWords = rules === null ? [] : findDegreeWords(line, engine.degrees, rules);
		for (const { concept, kind, span, first } of named) {
			if (isInAddress(text, span)) continue;
			if (kind === 'certificate') gathered.certificates.add({ concept, expiresOn: null }, quoteAround(text, span));
			else if (isRatable({ kind }) && !isWithin(first, degreeWords)) {
				const found = gathered.skills.get(concept) ?? { scale: scaleOf(kind), spans: [] };
				found.spans.push(span);
				gathered.skills.set(concept, found);
			}
		}
		if (rules === null) continue;
		gatherDegrees(text, line, vocabulary, gathered);
		gatherLanguages(text, line, named, vocabulary, rules, gathered);
	}
	return stageFound(posting.truncated, text, profile, vocabulary, gathered);
}

function stageFound(
	isCut: boolean,
	text: string,
	profile: Profile,
	vocabulary: Vocabulary,
	gathered: Gathered,
): StagedProfile {
	const { degrees, languages, certificates, unlevelled } = gathered;
	/** What the user has said already stays as it was said. */
	const added = <Entry extends HeldDegree | SpokenLanguage | HeldCertificate>(
		held: readonly Entry[],
		{ entries }: Found<Entry>,
	) => held.concat([...entries.values()].filter((entry) => !isHeld(held, entry)));
	const changes = findChanges(profile, {
		...profile,
		degrees: orNull(profile.degrees, added(profile.degrees ?? [], degrees)),
		languages: orNull(profile.languages, added(profile.languages ?? [], languages)),
		certificates: orNull(profile.certificates, added(profile.certificates ?? [], certificates)),
	});
	const known = new Set([...languages.entries.keys(), ...(profile.languages ?? []).map(({ code }) => code)]);
	const unsaid = [...unlevelled].filter((code) => !known.has(code));
	const skipped: ImportFault[] = [
		...(isCut ? [{ code: 'too-large', where: null, detail: String(maxTextLength) } as const] : []),
		...unsaid.map((code): ImportFault => {
			return { code: 'level-not-said', where: null, detail: labelIn(vocabulary, `language/${code}`) };
		}),
	];
	const quotes = [degrees, languages, certificates].flatMap((found) => found.quotes);
	return { changes, proposals: proposalsOf(text, profile, gathered), quotes, skipped };
}

const isHeld = <Entry extends HeldDegree | SpokenLanguage | HeldCertificate>(
	held: readonly Entry[],
	entry: Entry,
): boolean => isSaidBy(held, entry) || held.some((each) => entryKey(each) === entryKey(entry));

/** A list that was not said stays unsaid while nothing was found for it. */
const orNull = <Entry>(held: readonly Entry[] | null, list: readonly Entry[]): readonly Entry[] | null =>
	held === null && list.length === 0 ? null : list;
