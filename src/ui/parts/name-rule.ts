// How a check is called where only its id is known.
import { words, type Words } from '../words/words.ts';

type NamedRule = keyof Words['checkNames'];

/** The name in the language in use; of a check that has none the id as words: "level/years-beyond-role" → "years beyond role". */
export function nameOfRule(rule: string): string {
	const { checkNames } = words();
	const isNamed = (id: string): id is NamedRule => Object.hasOwn(checkNames, id);
	return isNamed(rule) ? checkNames[rule] : rule.replace(/^.*\//, '').replaceAll('-', ' ');
}
