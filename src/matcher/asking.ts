// Which lines ask something of the candidate: by the section that they stand in, and by their own words.
import type { Span } from '../core/span.ts';
import { findPhrases, phraseAt, type PhraseIndex } from '../text/phrases.ts';
import { spanOfTokens, type Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import { findMustCues, isTakenBack } from './must-cue.ts';
import { isBoilerplate, labelOf, readSection } from './sections.ts';
import { findPreferredCue } from './strength-parts.ts';
import { findYears } from './years.ts';

/** A duty may hold the words of a requirement; they ask where they stand among its first words. */
const openingTokens = 5;

/** The first phrase of a list in a line, as a span. */
export function findCue(tokens: readonly Token[], index: PhraseIndex<true>): Span | null {
	const hit = findPhrases(tokens, index)[0];
	return hit === undefined ? null : spanOfTokens(tokens, hit);
}

const has = (line: Line, index: PhraseIndex<true>): boolean => findPhrases(line.tokens, index).length > 0;

/** True when words in the line ask something; a "must" that is said of a thing asks nothing of a candidate. */
const asksAnywhere = ({ tokens }: Line, index: PhraseIndex<true>, language: LanguageIndex): boolean =>
	findPhrases(tokens, index).some(
		({ first }) => phraseAt(tokens, first, language.must) === null || !isTakenBack(tokens, first, language),
	);

/** True when a line begins with such words, or its label is followed by them: "Teamwork: able to …". */
const opensWith = (text: string, line: Line, index: PhraseIndex<true>): boolean =>
	phraseAt(line.tokens, 0, index) !== null || phraseAt(line.tokens, labelOf(text, line.tokens), index) !== null;

/** True when the line only introduces what follows it. */
const isIntroduction = (text: string, { span }: Line): boolean => text[span.end - 1] === ':';

/** True when a line begins with a number of years: "8+ years of product management". */
function opensWithYears(text: string, line: Line, language: LanguageIndex): boolean {
	const span = findYears(text, line, [], [], language)[0]?.span;
	return span?.start === line.span.start && span.end !== line.tokens.at(-1)?.end;
}

/** True when a line ends by saying how much it is wanted: "French required.", "a master's is preferred". */
function endsAsking(line: Line, language: LanguageIndex): boolean {
	const last = line.tokens.length - 1;
	const cues = [...findMustCues(line.tokens, language), ...findPhrases(line.tokens, language.preferred)];
	return cues.some((cue) => cue.last === last);
}

/** True when the words with which a line begins ask. */
const asksAtStart = (text: string, line: Line, language: LanguageIndex): boolean =>
	opensWith(text, line, language.asksAtStart) || opensWithYears(text, line, language);

/** True when a line's own words ask, under a heading that does. */
const asksByWords = (text: string, line: Line, language: LanguageIndex): boolean =>
	asksAtStart(text, line, language) || asksAnywhere(line, language.anyAsks, language) || endsAsking(line, language);

/** True when the employer looks for a person and says what for a person: "We are seeking an experienced analyst". */
const seeksSomebody = (line: Line, language: LanguageIndex): boolean =>
	has(line, language.seeks) && has(line, language.qualities);

/**
 * True when employment hangs on what the line says: checks, permits, travel, hours. They may stand anywhere; a duty may
 * also be to arrange travel, so that there the condition has to come first.
 */
function isCondition(text: string, line: Line, language: LanguageIndex): boolean {
	if (!has(line, language.conditions) || !has(line, language.demands)) return false;
	if (line.section === 'benefits' && findMustCues(line.tokens, language).length === 0) return false;
	const isDuty = line.listItem !== null && !['requirements', 'preferred', 'legal'].includes(line.section);
	return !isDuty || opensWith(text, line, language.conditions) || opensWith(text, line, language.demands);
}

/** True when a sentence speaks of abilities and of a candidate, or opens with them. */
const asksOfCandidate = (line: Line, language: LanguageIndex): boolean =>
	findPhrases(line.tokens.slice(0, openingTokens), language.asksOfCandidate).length > 0 ||
	(has(line, language.asksOfCandidate) && line.tokens.some(({ folded }) => language.candidateWords.has(folded)));

/**
 * True when prose asks: by words that ask of a candidate, or since it seeks one. Questions and sentences about the
 * employer do not.
 */
function proseAsks(text: string, line: Line, language: LanguageIndex): boolean {
	if (text[line.span.end - 1] === '?') return false;
	if (seeksSomebody(line, language)) return true;
	if (opensWith(text, line, language.employerSubjects)) return false;
	if (asksAnywhere(line, language.asks, language) || asksOfCandidate(line, language) || endsAsking(line, language))
		return true;
	return language.preferredAsides.has(line.tokens[0]?.folded ?? '') || opensWithYears(text, line, language);
}

/** True when an item of a list that no heading explains asks. */
const itemAsks = (text: string, line: Line, language: LanguageIndex): boolean =>
	asksAtStart(text, line, language) ||
	findMustCues(line.tokens, language).length > 0 ||
	findPreferredCue(text, line.span, line.tokens, language) !== undefined ||
	findPhrases(line.tokens.slice(0, labelOf(text, line.tokens) + openingTokens), language.anyAsks).length > 0;

/** A list has to have as many items that ask before the others are taken to ask as well. */
const fewestAsking = 2;

/** The lines of lists below headings that tell nothing, of which more than half of the items ask: the whole list does. */
export function findAskingLists(text: string, lines: readonly Line[], language: LanguageIndex): ReadonlySet<Line> {
	const unexplained = lines.filter(({ listItem, section }) => listItem !== null && section === 'unknown');
	const asking = new Set<Line>();
	for (const list of Map.groupBy(unexplained, ({ heading }) => heading).values()) {
		const items = Map.groupBy(list, ({ listItem }) => listItem);
		const asked = [...items.values()].filter((item) => item.some((line) => itemAsks(text, line, language)));
		if (asked.length < fewestAsking || asked.length * 2 <= items.size) continue;
		for (const line of list) asking.add(line);
	}
	return asking;
}

/** True when a line opens with a label of its own that is no heading, as competencies do: "Teamwork: works with …". */
function isLabelled(text: string, { tokens }: Line, language: LanguageIndex): boolean {
	const label = tokens.slice(0, labelOf(text, tokens));
	return label.length > 0 && readSection(label, language) === 'unknown';
}

/** True when the line asks something of the candidate, judged by its section and its words. `isInAskingList`: by the items beside it. */
export function asksSomething(text: string, line: Line, isInAskingList: boolean, language: LanguageIndex): boolean {
	if (line.tokens.length < 2 && line.listItem === null) return false;
	if (isIntroduction(text, line) || has(line, language.neverAsks)) return false;
	if (isCondition(text, line, language)) return true;
	if (isBoilerplate(line.section)) return false;
	switch (line.section) {
		case 'requirements':
		case 'preferred':
			if (line.isLoose) return asksByWords(text, line, language);
			if (line.listItem !== null || line.underHeading || isLabelled(text, line, language)) return true;
			return asksByWords(text, line, language) && !opensWith(text, line, language.employerSubjects);
		case 'duties':
			if (line.listItem !== null && opensWith(text, line, language.asksAtStart)) return true;
			return has(line, language.anyAsks) && findMustCues(line.tokens, language).length > 0;
		default:
			if (line.listItem === null) return proseAsks(text, line, language);
			return isInAskingList || itemAsks(text, line, language);
	}
}
