// How well a résumé says that somebody can do something, as a level of the five-level scale. Plain words only: what could
// mean two levels is left to the user.
import type { Level, Scale } from '../core/level.ts';

/** The words that a level goes out as. Each is read back as the same level. */
export const levelNames: Readonly<Record<Scale, Readonly<Record<Level, string>>>> = {
	competence: { 1: 'Entry', 2: 'Practitioner', 3: 'Professional', 4: 'Lead', 5: 'Executive' },
	technology: { 1: 'Aware of it', 2: 'With help', 3: 'Alone', 4: 'Guides others', 5: 'Authority' },
};

/**
 * Words of résumés. They follow what the same words ask for in an ad, but for "beginner": who puts it on a résumé has done
 * it, with help. "Basic" and "awareness" are the lowest of all scales.
 */
const wordsOf: Readonly<Record<Level, readonly string[]>> = {
	1: ['basic', 'basics', 'awareness', 'aware', 'exposure'],
	2: ['beginner', 'novice', 'elementary', 'familiar', 'familiarity', 'working knowledge', 'some experience'],
	3: ['intermediate', 'proficient', 'competent', 'good', 'solid', 'independent', 'mid level', 'medium'],
	4: ['advanced', 'strong', 'very good', 'highly proficient', 'senior'],
	5: ['expert', 'master', 'mastery', 'authority', 'world class'],
};

const byWords: ReadonlyMap<string, Level> = new Map(
	([1, 2, 3, 4, 5] as const).flatMap((level) => [
		...wordsOf[level].map((words) => [words, level] as const),
		...[levelNames.competence[level], levelNames.technology[level]].map((name) => [name.toLowerCase(), level] as const),
	]),
);

/** The level that a word or a figure says ("Advanced", "4", "4/5"), null where it says none or one of another scale. */
export function levelOfWords(said: string): Level | null {
	const plain = said
		.trim()
		.toLowerCase()
		.replaceAll(/[\s-]+/g, ' ');
	const [, figure] = /^([1-5])(?: ?\/ ?5| of 5| out of 5)?$/.exec(plain) ?? [];
	return figure === undefined ? (byWords.get(plain) ?? null) : (Number(figure) as Level);
}
