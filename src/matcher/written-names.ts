// Names that their spelling tells: words in capitals inside a sentence, and words that are spelt as no ordinary one is.
import type { Unit } from './name-units.ts';
import type { NameWords } from './name-words.ts';

/** Units `first` to `last`, both included. */
export type Run = { readonly first: number; readonly last: number };

/** A line as both kinds of names are looked for in it. */
export type NameReading = {
	readonly text: string;
	readonly units: readonly Unit[];
	readonly words: NameWords;
	/** The units that end a phrase which leads to a skill, to examples, to a person. */
	readonly leads: ReadonlySet<number>;
	readonly exampleLeads: ReadonlySet<number>;
	readonly persons: ReadonlySet<number>;
	/** Folded words of the employer's name. */
	readonly employer: ReadonlySet<string>;
	/** Whether the ad writes a folded word in small letters somewhere. */
	readonly isOrdinary: (folded: string) => boolean;
};

/** True when none of the words can name a skill: they are of the language's lists, or of the rules by which ads are read. */
export const isNameless = ({ words: own }: Unit, { words }: NameReading): boolean =>
	own.every((word) => words.nameless.has(word) || words.ruleWords.has(word) || words.organisationWords.has(word));

/** True when a line has no ordinary word in small letters beside its names: then capitals are its way of writing. */
function isTitleCase({ units }: NameReading): boolean {
	const content = units.filter((unit) => !unit.isFunction && unit.known === null && unit.spelling !== 'number');
	return (
		content.some(({ opens, joint }) => !opens && joint === 'blank') &&
		content.every(({ spelling }) => spelling !== 'plain') &&
		units.every(({ known }) => known === null)
	);
}

const isOwner = ({ words }: Unit): boolean => words.at(-1)?.endsWith("'s") === true;

function isName(unit: Unit, reading: NameReading, capitalsTell: boolean): boolean {
	const isWritten = unit.spelling === 'spelt' || (unit.spelling === 'capital' && capitalsTell);
	if (!isWritten || unit.known !== null || unit.isFunction) return false;
	if (unit.words.some((word) => reading.employer.has(word))) return false;
	if (unit.spelling === 'spelt') return unit.words.length > 1 || !isNameless(unit, reading);
	return !isNameless(unit, reading) && !unit.words.every(reading.isOrdinary);
}

/** Runs of words that are written like names, with the number behind them: "X-Flow 3". */
function findRuns(reading: NameReading): Run[] {
	const { units, words } = reading;
	const capitalsTell = !isTitleCase(reading);
	const isCounted = (at: number): boolean =>
		units[at]?.joint === 'blank' && words.timeUnits.has(units[at].words[0] ?? '');
	const goesOn = (at: number): boolean => {
		const unit = units[at];
		if (unit?.joint !== 'blank') return false;
		if (unit.spelling === 'number') return unit.known === null && !isCounted(at + 1);
		return isName(unit, reading, capitalsTell);
	};
	const runs: Run[] = [];
	for (const [first, head] of units.entries()) {
		if (first <= (runs.at(-1)?.last ?? -1) || !isName(head, reading, capitalsTell)) continue;
		let last = first;
		while (goesOn(last + 1)) last += 1;
		runs.push({ first, last });
	}
	// An owner's name is not what is asked for: of "Crumb's Grafter" it is the last word.
	return runs.flatMap(({ first, last }) => {
		const owner = units.slice(first, last + 1).findLastIndex(isOwner);
		return first + owner === last ? [] : [{ first: first + owner + 1, last }];
	});
}

/** The unit right before a name that only a blank sets apart, an article set aside; null where there is none. */
export function unitBefore({ units, words }: NameReading, at: number): number | null {
	if (units[at]?.joint !== 'blank') return null;
	const isArticle = words.determiners.has(units[at - 1]?.words[0] ?? '') && units[at - 1]?.joint === 'blank';
	return isArticle ? at - 2 : at - 1;
}

/** "C. Miller" */
const isInitial = (unit: Unit | undefined): boolean =>
	unit?.spelling === 'plain' && !unit.isFunction && unit.words.length === 1 && unit.words[0]?.length === 1;

/** Letters and figures mixed are no place's and no person's name. */
const isMixed = (words: string): boolean => /\p{Ll}\p{Lu}|\d/u.test(words);

/** True when the words around a name make it a place's, a person's or an organisation's. */
function isElsewhere({ first, last }: Run, reading: NameReading): boolean {
	const { text, units, words } = reading;
	const isOrganisation = (at: number): boolean => words.organisationWords.has(units[at]?.words[0] ?? '');
	if (units[last + 1]?.joint === 'blank' && isOrganisation(last + 1)) return true;
	if (units[first]?.joint !== 'end' && isOrganisation(first - 1)) return true;
	const before = unitBefore(reading, first);
	if (before === null) return false;
	if (reading.persons.has(before) || isInitial(units[before]) || isOrganisation(before)) return true;
	const name = text.slice(units[first]?.span.start, units[last]?.span.end);
	return words.prepositions.has(units[before]?.words[0] ?? '') && !reading.leads.has(before) && !isMixed(name);
}

/** True when nothing but a capital at the beginning of a sentence, or behind a colon, makes it a name. */
export const isOpeningWord = ({ first, last }: Run, { units }: NameReading): boolean =>
	first === last && units[first]?.opens === true && units[first].spelling === 'capital';

/** The runs of units that are written like a skill's name, in order; opening words among them, of which more has to tell. */
export function findWrittenNames(reading: NameReading): Run[] {
	let elsewhere: Run | null = null;
	return findRuns(reading).filter((run) => {
		const goesOn = elsewhere?.last === run.first - 1 && reading.units[run.first]?.joint === 'list';
		if (!goesOn && !isElsewhere(run, reading)) return true;
		elsewhere = run;
		return false;
	});
}
