// Names in small letters that only the words before them tell: "knowledge of beekeeping, grafting and honey tasting".
import type { Unit } from './name-units.ts';
import { isNameless, type NameReading, type Run } from './written-names.ts';

/** Longer objects are descriptions, not names. */
const longestObject = 4;

/** True when words go on behind a unit that belong to the same name: the "design" of "design of experiments" is none. */
const isOpenEnded = ({ units, words }: NameReading, after: number): boolean =>
	units[after]?.joint === 'blank' && words.genitiveWords.has(units[after].words[0] ?? '');

/** The object that begins at a unit, without what opens it; null where there is none. `next`: where the list goes on. */
function readObject(reading: NameReading, start: number): { readonly run: Run | null; readonly next: number } {
	const { units, words } = reading;
	let first = start;
	const isDeterminer = (at: number): boolean => words.determiners.has(units[at]?.words[0] ?? '');
	const isDescribing = (at: number): boolean => words.describingWords.has(units[at]?.words[0] ?? '');
	const mayBegin = (at: number): boolean => units[at]?.joint === 'blank' && (!units[at].isFunction || isDeterminer(at));
	while ((isDeterminer(first) || isDescribing(first)) && mayBegin(first + 1)) first += 1;
	let next = first;
	while (next < units.length && !units[next]?.isFunction && (next === first || units[next]?.joint === 'blank'))
		next += 1;
	return { run: next > first ? { first, last: next - 1 } : null, next };
}

/** True for a word in small letters that describes another which does not follow: "financial, technical and legal advice". */
const isBareAdjective = ({ spelling, words: own }: Unit, { words }: NameReading): boolean =>
	spelling === 'plain' && words.adjectiveEndings.some((ending) => own.at(-1)?.endsWith(ending));

/** True when an object can be a name: short, unknown, and with a word that says something. */
function canBeName({ first, last }: Run, reading: NameReading): boolean {
	const own = reading.units.slice(first, last + 1);
	const end = own.at(-1);
	if (end === undefined || isBareAdjective(end, reading)) return false;
	return (
		own.length <= longestObject &&
		!own.some(({ known, words }) => known !== null || words.some((word) => reading.employer.has(word))) &&
		own.some((unit) => unit.spelling !== 'number' && !isNameless(unit, reading)) &&
		!isOpenEnded(reading, last + 1)
	);
}

/** The members of a list behind a lead that can be names. All but the first have to be members and nothing else. */
function readList(reading: NameReading, lead: number): Run[] {
	const { units, words } = reading;
	const found: Run[] = [];
	for (let start = lead + 1; start < units.length;) {
		const isFirst = start === lead + 1;
		if (units[start]?.joint !== (isFirst ? 'blank' : 'list')) break;
		const { run, next } = readObject(reading, start);
		if (run === null) break;
		const isMember = next >= units.length || units[next]?.joint !== 'blank';
		const own = units.slice(run.first, run.last + 1);
		const isOfRules = own.some((unit) => unit.words.some((word) => words.ruleWords.has(word)));
		if (canBeName(run, reading) && (isFirst || (isMember && !isOfRules))) found.push(run);
		start = next;
	}
	return found;
}

/** The runs of units that are likely a skill's name because of what leads to them, in order. */
export const findLedNames = (reading: NameReading): Run[] =>
	[...reading.leads].toSorted((a, b) => a - b).flatMap((lead) => readList(reading, lead));
