// Where the work is done: remote, hybrid or on site, where the ad says it of this post.
import type { WorkplaceKind, WorkplaceStated } from '../../core/ad-facts.ts';
import { quote } from '../../core/span.ts';
import { phraseAt } from '../../text/phrases.ts';
import { spanOfTokens } from '../../text/tokens.ts';
import type { TokenRange } from '../degrees.ts';
import type { LanguageIndex } from '../language-index.ts';
import type { CueHit, FactIndex } from './fact-index.ts';
import { readOfficeDays, type DaysFound } from './office-days.ts';
import { readWords, type Row, type Title, type Words } from './rows.ts';

/** How far behind a label its answer may stand, in tokens: "Location: Leeds or London (hybrid)". */
const labelReach = 10;
/** How far behind the name of the post, where "is" or "a" stands right before: "this position is fully remote". */
const postReach = 5;
/** How far before or behind the words may stand that take them back. */
const deniedWithin = 3;
/** How far before the words may stand that make them a person's: "experience of working remotely". */
const personWithin = 8;
/** A longer line says something else: "Hybrid – London", "Remote (US only)". */
const mostLoneTokens = 5;
/** From so many days a week on there is nothing hybrid about it. */
const wholeWeek = 5;

/** True when the words around a place of work take it back: "not a remote role", "Remote position: no". */
function isDenied({ tokens }: Words, { first, last }: CueHit, facts: FactIndex): boolean {
	const before = tokens.slice(Math.max(0, first - deniedWithin), first);
	if (before.some(({ folded }) => facts.deniedBefore.has(folded))) return true;
	for (let at = last + 1; at <= last + deniedWithin; at++)
		if (phraseAt(tokens, at, facts.deniedAfter) !== null) return true;
	return false;
}

/** True when a line speaks of what a person has done or can do, not of the post. */
function isOfPersons({ tokens }: Words, { first }: CueHit, facts: FactIndex): boolean {
	for (let at = Math.max(0, first - personWithin); at < first; at++) {
		if (phraseAt(tokens, at, facts.ofPersons) !== null) return true;
	}
	return false;
}

/** True when a label of places leads to a word: "Location: London (hybrid)". */
const isLabelled = ({ text, tokens, cues }: Words, { first }: CueHit): boolean =>
	cues.some(
		({ value, last }) =>
			value.of === 'placeLabels' && last < first && first - last <= labelReach && text[tokens[last]?.end ?? 0] === ':',
	);

/** True when a sentence about this post leads to a word: "this position is fully remote", "a 100% remote role". */
function isOfPost({ tokens, cues }: Words, { first }: CueHit, facts: FactIndex): boolean {
	if (!facts.isWords.has(tokens[first - 1]?.folded ?? '')) return false;
	return cues.some(({ value, last }) => value.of === 'thisPost' && last < first && first - last <= postReach);
}

/** True when a loose word ("hybrid") tells the place of this post. */
function isSettled(row: Row, cue: CueHit, facts: FactIndex): boolean {
	const next = row.tokens[cue.last + 1];
	const isCut = next === undefined || /^\s?[(–-]/u.test(row.text.slice(row.tokens[cue.last]?.end, next.start));
	const isAlone = cue.first === 0 && isCut && row.tokens.length <= mostLoneTokens;
	const isLed = row.lead?.cues.at(-1)?.value.of === 'placeLabels' && cue.first < labelReach;
	return isAlone || isLed || isLabelled(row, cue) || isOfPost(row, cue, facts);
}

/** The place of work that a cue of a row tells, null where it tells none. */
function kindOf(row: Row, cue: CueHit, facts: FactIndex): WorkplaceKind | null {
	const { value } = cue;
	if (value.of !== 'workplaces' && value.of !== 'workplaceWords') return null;
	if (isDenied(row, cue, facts) || isOfPersons(row, cue, facts)) return null;
	return value.of === 'workplaces' || isSettled(row, cue, facts) ? value.workplace : null;
}

/** Words of a row as they state a place of work; always one but where there are no such tokens. */
const state = (words: Words, { first, last }: TokenRange): Pick<WorkplaceStated, 'span' | 'says'>[] => {
	const span = spanOfTokens(words.tokens, { first, last });
	return span === null ? [] : [{ span, says: quote(words.text, span) }];
};

/** What days a week in the office, or away from it, make of a place of work. */
const kindOfDays = ({ days, atOffice }: DaysFound): WorkplaceKind =>
	days < wholeWeek ? 'hybrid' : atOffice ? 'on-site' : 'remote';

/** The places of work that a row states, in order. Where it counts days, they decide, but for what is remote beside days in the office. */
export function readWorkplaces(row: Row, language: LanguageIndex, facts: FactIndex): WorkplaceStated[] {
	const mayHold = row.cues.some(({ value }) => 'workplace' in value || value.of === 'office');
	if (!mayHold) return [];
	const days = readOfficeDays(row, language, facts);
	const isCounted = (kind: WorkplaceKind): boolean => days !== null && (kind !== 'remote' || !days.atOffice);
	const found = row.cues.flatMap((cue): WorkplaceStated[] => {
		const kind = kindOf(row, cue, facts);
		if (kind === null) return [];
		const stated = state(row, cue);
		return isCounted(kind) ? [] : stated.map((words) => ({ kind, officeDays: null, ...words }));
	});
	if (days === null || (!days.atOffice && !row.cues.some((cue) => kindOf(row, cue, facts) !== null))) return found;
	const officeDays = days.atOffice ? days.days : null;
	return [...found, ...state(row, days).map((words) => ({ kind: kindOfDays(days), officeDays, ...words }))];
}

/** The place of work that a title states: a word that stands apart ("Engineer (Hybrid)"), or "remote" wherever it stands. */
export function readTitleWorkplaces({ text, tokens }: Title, facts: FactIndex): WorkplaceStated[] {
	const words = readWords(text, { start: 0, end: text.length }, tokens, facts);
	return words.cues.flatMap((cue): WorkplaceStated[] => {
		const { value, first, last } = cue;
		if (!('workplace' in value) || isDenied(words, cue, facts)) return [];
		const isApart = words.tokens[first]?.before === 'break' && (words.tokens[last + 1]?.before ?? 'break') === 'break';
		if (value.of === 'workplaceWords' && value.workplace !== 'remote' && !isApart) return [];
		return state(words, cue).map(({ says }) => ({ kind: value.workplace, officeDays: null, span: null, says }));
	});
}
