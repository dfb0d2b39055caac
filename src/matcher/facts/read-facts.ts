// What an ad's own words state beside what they ask: grade, seniority, pay, place of work, closing date.
import type { AdFacts, ClosingStated, GradeStated, PayStated, WorkplaceStated } from '../../core/ad-facts.ts';
import type { Posting } from '../../core/posting.ts';
import { tokenise } from '../../text/tokens.ts';
import type { LanguageIndex } from '../language-index.ts';
import type { Line } from '../lines.ts';
import { readClosing } from './closing.ts';
import { readGrades, readTitleGrades, type GradeNames } from './grades.ts';
import { readPay } from './pay.ts';
import { readRows, type Row } from './rows.ts';
import { readSeniority } from './seniority.ts';
import { readTitleWorkplaces, readWorkplaces } from './workplace.ts';

/** More different values of one kind are no facts of one post. */
const mostValues = 12;

/** The first of each that say the same, at most so many. */
function distinct<Value>(values: readonly Value[], sameKey: (value: Value) => string): Value[] {
	const seen = new Map<string, Value>();
	for (const value of values) if (!seen.has(sameKey(value))) seen.set(sameKey(value), value);
	return [...seen.values()].slice(0, mostValues);
}

/** How much an amount says beside its ends. */
const detailOf = ({ currency, period }: PayStated): number => (currency === null ? 0 : 1) + (period === null ? 0 : 1);

const agree = <Value>(a: Value | null, b: Value | null): boolean => a === null || b === null || a === b;

/** Pay, each amount once: of two that agree the one that says more of its currency and period. */
function distinctPay(stated: readonly PayStated[]): PayStated[] {
	const kept: PayStated[] = [];
	for (const pay of stated) {
		const at = kept.findIndex(
			({ lowest, highest, currency, period }) =>
				lowest === pay.lowest && highest === pay.highest && agree(currency, pay.currency) && agree(period, pay.period),
		);
		const same = kept[at];
		if (same === undefined) {
			if (kept.length < mostValues) kept.push(pay);
		} else if (detailOf(pay) > detailOf(same)) kept[at] = pay;
	}
	return kept;
}

/** Places of work, each kind once; one that tells the days in the office goes before one that does not. */
const distinctPlaces = (stated: readonly WorkplaceStated[]): WorkplaceStated[] =>
	distinct(stated, ({ kind }) => kind).map(
		(first) => stated.find(({ kind, officeDays }) => kind === first.kind && officeDays !== null) ?? first,
	);

const distinctGrades = (stated: readonly GradeStated[]): GradeStated[] => distinct(stated, ({ grade }) => grade);

const distinctDates = (stated: readonly ClosingStated[]): ClosingStated[] =>
	distinct(stated, ({ date, says }) => date ?? says);

/** The facts of a posting. Without rules for its language only the grade in its title can be read. */
export function readFacts(
	posting: Posting,
	lines: readonly Line[],
	grades: GradeNames,
	language: LanguageIndex | null,
): AdFacts {
	const written = posting.title?.value ?? '';
	const title = { text: written, tokens: tokenise(written) };
	const ofTitle = readTitleGrades(title, grades);
	if (language === null) {
		return { grades: distinctGrades(ofTitle), seniority: null, pay: [], workplaces: [], closing: [] };
	}
	const { facts } = language;
	const rows = readRows(posting, lines, facts);
	const all = <Value>(read: (row: Row) => readonly Value[]): Value[] => rows.flatMap(read);
	return {
		grades: distinctGrades([...ofTitle, ...all((row) => readGrades(row, grades, facts))]),
		seniority: readSeniority(title, facts),
		pay: distinctPay(readPay(rows, language, facts)),
		workplaces: distinctPlaces([
			...readTitleWorkplaces(title, facts),
			...all((row) => readWorkplaces(row, language, facts)),
		]),
		closing: distinctDates(all((row) => readClosing(row, facts))),
	};
}
