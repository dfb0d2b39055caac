// Which of a line's skills are alternatives: "Java or Kotlin", "Docker, Podman or similar", "clouds (AWS, Azure)", "e.g. Jest".
import { findPhrases, phraseAt } from '../text/phrases.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import { readBracket, readJoint, type Joint } from './list-joints.ts';
import type { NamedConcept } from './mentions.ts';

/** A member of a list under its names, mostly one, and how it is joined to the one before it. */
type Member = { readonly names: readonly [NamedConcept, ...NamedConcept[]]; readonly joint: Joint };

/** How far before a list the words may stand that make it one of alternatives, in tokens: "one of: ", "any of these languages: ". */
const oneOfWithin = 6;

/** How far before a list "such as" may stand: "such as the following". */
const exampleWithin = 2;

/** True when words before a list say that one of it is enough. */
const isLedByOneOf = ({ tokens }: Line, first: number, language: LanguageIndex): boolean =>
	findPhrases(tokens.slice(Math.max(0, first - oneOfWithin), first), language.oneOf).length > 0;

/** True when a list is one of examples: "such as", "e.g."; somebody's "like" is none: "you like". */
function isLedByExample({ tokens }: Line, first: number, language: LanguageIndex): boolean {
	for (let at = Math.max(0, first - exampleWithin - 2); at < first; at++) {
		const hit = phraseAt(tokens, at, language.exampleLeads);
		if (hit === null || hit.last >= first || first - hit.last - 1 > exampleWithin) continue;
		if (!language.likers.has(tokens[at - 1]?.folded ?? '')) return true;
	}
	return false;
}

/** True when words behind a list make it one of examples: "etc.", "and the like". */
const isFollowedByMore = ({ tokens }: Line, last: number, language: LanguageIndex): boolean =>
	phraseAt(tokens, last + 1, language.exampleTails) !== null;

/** True for technologies in brackets or behind a colon, right behind things of which one uses one: "cloud platforms (AWS, Azure)". */
function isLedByChoice(text: string, { tokens }: Line, list: readonly Member[], language: LanguageIndex): boolean {
	const first = list[0]?.names[0];
	const noun = first && tokens[first.first - 1];
	if (noun === undefined || first === undefined || !language.choiceNouns.has(noun.folded)) return false;
	const isLed = /^\s?[(:]\s?$/u.test(text.slice(noun.end, first.span.start));
	return isLed && list.every(({ names, joint }, at) => names[0].kind === 'technology' && (at === 0 || joint !== 'and'));
}

/** True when an "or" follows a list: its last member is "similar" or something that the vocabulary does not know. */
const goesOn = ({ tokens }: Line, last: number, language: LanguageIndex): boolean =>
	language.orWords.has(tokens[last + 1]?.folded ?? '');

/** The names of a line as members of lists; a list begins where the joint is "none". Asides in brackets are left out. */
function readLists(text: string, line: Line, named: readonly NamedConcept[], language: LanguageIndex): Member[][] {
	const lists: Member[][] = [];
	for (const name of named) {
		const list = lists.at(-1);
		const member = list?.at(-1);
		const previous = member?.names.at(-1);
		if (list === undefined || member === undefined || previous === undefined) {
			lists.push([{ names: [name], joint: 'none' }]);
			continue;
		}
		const bracket = readBracket(text, previous, name);
		if (bracket === 'same') list[list.length - 1] = { ...member, names: [...member.names, name] };
		else if (bracket === null) {
			const joint = readJoint(text, line, previous, name, language);
			if (joint === 'none') lists.push([{ names: [name], joint }]);
			else list.push({ names: [name], joint });
		}
	}
	return lists;
}

/** The parts of a list between its "and"s. */
function splitAtAnd(list: readonly Member[]): Member[][] {
	const parts: Member[][] = [];
	for (const member of list) {
		if (parts.length === 0 || member.joint === 'and') parts.push([member]);
		else parts.at(-1)?.push(member);
	}
	return parts;
}

const firstOf = (list: readonly Member[]): number => list[0]?.names[0].first ?? 0;
const lastOf = (list: readonly Member[]): number => list.at(-1)?.names.at(-1)?.last ?? 0;

/**
 * The lists of alternatives among the names of a line, each with two members or more. A list is joined by commas and
 * at least one "or", and an "and" ends it; one of examples is enough whatever joins them.
 */
export function findAlternatives(
	text: string,
	line: Line,
	named: readonly NamedConcept[],
	language: LanguageIndex,
): NamedConcept[][] {
	const parts = readLists(text, line, named, language).flatMap((list) => {
		const isOfExamples =
			isLedByExample(line, firstOf(list), language) || isFollowedByMore(line, lastOf(list), language);
		const isOneOfAll = isLedByOneOf(line, firstOf(list), language) && list.every(({ joint }) => joint !== 'or');
		return isOfExamples || isOneOfAll || isLedByChoice(text, line, list, language)
			? [list]
			: splitAtAnd(list).filter(
					(part) =>
						part.some(({ joint }, at) => at > 0 && joint === 'or') ||
						isLedByOneOf(line, firstOf(part), language) ||
						goesOn(line, lastOf(part), language),
				);
	});
	return parts.filter((part) => part.length > 1).map((part) => part.flatMap(({ names }) => names));
}
