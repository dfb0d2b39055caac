// Words of a requirement that are likely the name of a skill which the vocabulary does not know: told by how they are
// written, by what leads to them, by what stands beside them in a list. Nothing is offered that does not stand there.
import type { Span } from '../core/span.ts';
import { findPhrases, type PhraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { findLedNames } from './led-names.ts';
import { readUnits, type KnownWords, type Unit } from './name-units.ts';
import type { NameWords } from './name-words.ts';
import { findWrittenNames, isOpeningWord, unitBefore, type NameReading, type Run } from './written-names.ts';

/** A line to look through. */
export type NameLine = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly known: readonly KnownWords[];
	/** True when what was found counts for the requirement: then only names that are led to or listed beside it are looked for. */
	readonly isMapped: boolean;
};

/** What the ad says elsewhere that tells names from other words. */
export type AdWords = Pick<NameReading, 'employer' | 'isOrdinary'>;

/** A likely name; `isWritten`: its spelling tells, not only the words before it. */
export type LikelyName = { readonly span: Span; readonly isWritten: boolean };

/** The units in which phrases of a list end. */
function endsOf(tokens: readonly Token[], units: readonly Unit[], phrases: PhraseIndex<true>): Set<number> {
	const lasts = new Set(findPhrases(tokens, phrases).map(({ last }) => last));
	return new Set(units.flatMap(({ last }, at) => (lasts.has(last) ? [at] : [])));
}

/** Which of the runs count: a run that something tells, and those that a list joins to one that counts. */
function spread(runs: readonly Run[], counts: (run: Run, counted: ReadonlySet<number>) => boolean): Run[] {
	const counted = new Set<number>();
	for (const run of [...runs, ...runs.toReversed()]) {
		if (counts(run, counted)) for (let at = run.first; at <= run.last; at++) counted.add(at);
	}
	return runs.filter(({ first }) => counted.has(first));
}

/** The units beside a run in the same list. */
const besideInList = ({ first, last }: Run, { units }: NameReading): number[] => [
	...(units[first]?.joint === 'list' ? [first - 1] : []),
	...(units[last + 1]?.joint === 'list' ? [last + 1] : []),
];

/** Names in a line that says nothing else that is known: behind a colon an opening word counts beside another name. */
const findAlone = (runs: readonly Run[], reading: NameReading): Run[] =>
	spread(runs, (run, counted) => {
		if (!isOpeningWord(run, reading)) return true;
		return run.first > 0 && besideInList(run, reading).some((at) => counted.has(at));
	});

/**
 * Names in a line that says something else that is known: those that are led to, and whole members of a list beside these
 * or beside a known name. Opening words count beside a known technology.
 */
function findBesideKnown(runs: readonly Run[], reading: NameReading): Run[] {
	const { units, words } = reading;
	const isAround = (at: number): boolean =>
		units[at]?.isFunction === true || words.nameless.has(units[at]?.words[0] ?? '');
	const isMember = ({ first, last }: Run): boolean => {
		const next = units[last + 1];
		const ends = next === undefined || next.joint !== 'blank' || (next.spelling === 'plain' && isAround(last + 1));
		return ends && (units[first]?.joint !== 'blank' || isAround(first - 1));
	};
	const isLed = ({ first }: Run): boolean => {
		const before = unitBefore(reading, first) ?? first - 1;
		const isNear = units[first]?.joint !== 'end';
		return isNear && (reading.exampleLeads.has(before) || reading.leads.has(before));
	};
	return spread(runs, (run, counted) => {
		if (isLed(run)) return true;
		const isOpening = isOpeningWord(run, reading);
		const tells = (at: number): boolean =>
			isOpening ? units[at]?.known === 'technology' : units[at]?.known !== null || counted.has(at);
		return isMember(run) && besideInList(run, reading).some(tells);
	});
}

/** True when a line has an unknown word in other than small letters; a capital that only opens the line counts before a list. */
const mayHoldWrittenName = (tokens: readonly Token[], known: readonly KnownWords[]): boolean =>
	tokens.some(({ raw, folded, start, end }, at) => {
		if (raw === folded) return false;
		const opens = at === 0 && raw.slice(1) === folded.slice(1) && tokens[1]?.before === 'space';
		return !opens && !known.some(({ span }) => start < span.end && end > span.start);
	});

const overlaps = (a: Run, b: Run): boolean => a.first <= b.last && b.first <= a.last;

/** The likely names of one line, those of which the spelling tells first, each kind in order. */
export function findLikelyNames(
	{ text, tokens, known, isMapped }: NameLine,
	ad: AdWords,
	words: NameWords,
	tails: ReadonlySet<string>,
): LikelyName[] {
	if (isMapped && !mayHoldWrittenName(tokens, known)) return [];
	const units = readUnits(text, tokens, known, words, tails);
	const reading: NameReading = {
		text,
		units,
		words,
		...ad,
		leads: endsOf(tokens, units, words.leads),
		exampleLeads: endsOf(tokens, units, words.exampleLeads),
		persons: endsOf(tokens, units, words.personMarks),
	};
	const written = findWrittenNames(reading);
	const names = isMapped ? findBesideKnown(written, reading) : findAlone(written, reading);
	const led = isMapped ? [] : findLedNames(reading).filter((run) => !names.some((name) => overlaps(run, name)));
	const toName =
		(isWritten: boolean) =>
		(run: Run): LikelyName => ({
			span: { start: units[run.first]?.span.start ?? 0, end: units[run.last]?.span.end ?? 0 },
			isWritten,
		});
	return [...names.map(toName(true)), ...led.map(toName(false))];
}
