// Days a week in the office: "three days a week in the office", "2-3 days per week on site", "in office 4 days".
import { findPhrases } from '../../text/phrases.ts';
import type { LanguageIndex } from '../language-index.ts';
import { readNumber } from '../number-words.ts';
import type { FactIndex } from './fact-index.ts';
import type { Row } from './rows.ts';

/** How far from the days their place may stand, in tokens. */
const placeWithin = 8;
/** How far before an office the "in" or "at" may stand: "in our new London office". */
const leadWithin = 4;
/** How far from the days the week may stand: "days a week", "days in the office each week". */
const weekWithin = 6;
/** How far before the days the "hybrid" may stand: "hybrid (2 to 3 days in the office)". */
const hybridWithin = 4;
/** The days of a working week; more are something else. */
const mostDays = 7;

/** Days a week in the office, or away from it; `first` and `last` are the places of the number and of the word that says where. */
export type DaysFound = {
	readonly days: number;
	readonly atOffice: boolean;
	readonly first: number;
	readonly last: number;
};

/** Where some days are spent, null where nothing near them says. */
function placeOf({ tokens, cues }: Row, at: number, facts: FactIndex): Omit<DaysFound, 'days'> | null {
	const isIn = (first: number): boolean =>
		tokens.slice(Math.max(0, first - leadWithin), first).some(({ folded }) => facts.officeLeads.has(folded));
	const places = cues.flatMap(({ value, first, last }) => {
		const where =
			value.of === 'office' || value.of === 'home' ? value.of : 'workplace' in value ? value.workplace : null;
		if (where === null || where === 'hybrid' || (where === 'office' && !isIn(first))) return [];
		return [{ atOffice: where === 'office' || where === 'on-site', first, last }];
	});
	const behind = places.find(({ first }) => first > at && first - at <= placeWithin);
	return behind ?? places.findLast(({ last }) => last < at && at - last <= placeWithin) ?? null;
}

/** True when days are those of each week: a week stands near, or "hybrid" right before them. */
const isWeekly = ({ tokens, cues }: Row, at: number, facts: FactIndex): boolean =>
	tokens.slice(Math.max(0, at - weekWithin), at + weekWithin + 1).some(({ folded }) => facts.weekWords.has(folded)) ||
	cues.some(
		({ value, last }) => 'workplace' in value && value.workplace === 'hybrid' && at - last <= hybridWithin && last < at,
	);

/** The least days that stand before a place of the tokens, and where they begin: "2-3 days", "two or three days". */
function readDays({ tokens }: Row, at: number, language: LanguageIndex): { days: number; first: number } | null {
	const { numbers, rangeWords } = language.rules;
	const high = readNumber(tokens[at - 1], numbers);
	if (high === null || high < 1 || high > mostDays) return null;
	const joiner = tokens[at - 2]?.folded ?? '';
	const isWord = rangeWords.includes(joiner) || language.orWords.has(joiner);
	const first = isWord ? at - 3 : at - 2;
	const low = isWord || tokens[at - 1]?.before === 'hyphen' ? readNumber(tokens[first], numbers) : null;
	return low === null ? { days: high, first: at - 1 } : { days: low, first };
}

/** The first days a week that a row spends in the office or away from it; null where it states none. */
export function readOfficeDays(row: Row, language: LanguageIndex, facts: FactIndex): DaysFound | null {
	if (findPhrases(row.tokens, facts.partTime).length > 0) return null;
	for (const [at, token] of row.tokens.entries()) {
		if (!facts.dayWords.has(token.folded)) continue;
		const days = readDays(row, at, language);
		const place = days === null ? null : placeOf(row, at, facts);
		if (days === null || place === null || !isWeekly(row, at, facts)) continue;
		const { atOffice, first, last } = place;
		return { days: days.days, atOffice, first: Math.min(days.first, first), last: Math.max(at, last) };
	}
	return null;
}
