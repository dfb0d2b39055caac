// Which of a line's skills are alternatives: "Java or Kotlin", "TensorFlow/PyTorch", "Docker, Podman or similar".
import { findPhrases } from '../text/phrases.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import type { NamedConcept } from './mentions.ts';

/** How two neighbouring names are joined: by an "or" (or a slash), by a comma that may belong to a list, or not at all. */
type Joint = 'or' | 'comma' | 'none';

function readJoint(text: string, line: Line, left: NamedConcept, right: NamedConcept, language: LanguageIndex): Joint {
	const between = line.tokens.slice(left.last + 1, right.first);
	const signs = text.slice(left.span.end, right.span.start).replace(/[\p{L}\p{N}\s]/gu, '');
	if (between.length === 0) return signs === '/' ? 'or' : signs === ',' ? 'comma' : 'none';
	const first = between.findIndex(({ folded }) => language.orWords.has(folded));
	// "And/or" is an "or".
	const isOr =
		(first === 0 || (first === 1 && between[1]?.before === 'slash')) &&
		between.slice(first + 1).every(({ folded }) => language.otherWords.has(folded));
	return isOr && /^[,(/]*$/.test(signs) ? 'or' : 'none';
}

/** How far before a list the words may stand that make it one of alternatives, in tokens: "one of: ", "any of these languages: ". */
const oneOfWithin = 6;

/** True when words before a list say that one of it is enough. */
const isLedByOneOf = ({ tokens }: Line, { first }: NamedConcept, language: LanguageIndex): boolean =>
	findPhrases(tokens.slice(Math.max(0, first - oneOfWithin), first), language.oneOf).length > 0;

/** True when an "or" follows a list: its last member is "similar" or something that the vocabulary does not know. */
const goesOn = (line: Line, last: NamedConcept, language: LanguageIndex): boolean =>
	language.orWords.has(line.tokens[last.last + 1]?.folded ?? '');

/**
 * The lists of alternatives among the names of a line, each with two members or more. A list is joined by commas and
 * at least one "or"; an "and" ends it.
 */
export function findAlternatives(
	text: string,
	line: Line,
	named: readonly NamedConcept[],
	language: LanguageIndex,
): NamedConcept[][] {
	const lists: NamedConcept[][] = [];
	let list: NamedConcept[] = [];
	let hasOr = false;
	const close = (): void => {
		const last = list.at(-1);
		const [first] = list;
		const isOpen = hasOr || (first !== undefined && isLedByOneOf(line, first, language));
		if (last !== undefined && list.length > 1 && (isOpen || goesOn(line, last, language))) lists.push(list);
		list = [];
		hasOr = false;
	};
	for (const name of named) {
		const previous = list.at(-1);
		const joint = previous === undefined ? 'none' : readJoint(text, line, previous, name, language);
		if (joint === 'none') close();
		if (joint === 'or') hasOr = true;
		list.push(name);
	}
	close();
	return lists;
}
