// Whether words that name a competence are about the candidate at all, or about the employer or other people.
import { findPhrases } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import type { NamedConcept } from './mentions.ts';

/**
 * True when the employer speaks of itself in prose: "we" or "our", and no word that turns to the candidate or seeks one. Items of a
 * list are about the work.
 */
export const isEmployerTalk = ({ listItem, tokens }: Line, language: LanguageIndex): boolean =>
	listItem === null &&
	tokens.some(({ folded }) => language.employerWords.has(folded)) &&
	!tokens.some(({ folded }) => language.addressWords.has(folded)) &&
	findPhrases(tokens, language.seeks).length === 0;

/** How far behind a name its "team" may stand, in tokens, and how far before it the "with". */
const teamWithin = 6;
const withWithin = 10;

/** True when a name is that of other people: "with the legal, procurement and finance teams". */
export function isOtherTeam(tokens: readonly Token[], { first, last }: NamedConcept, language: LanguageIndex): boolean {
	const isJoined = (at: number): boolean =>
		tokens[at]?.before === 'break' ||
		language.joinWords.has(tokens[at]?.folded ?? '') ||
		language.joinWords.has(tokens[at - 1]?.folded ?? '');
	const behind = tokens.slice(last + 1, last + 1 + teamWithin);
	const team = behind.findIndex(({ folded }) => language.teamWords.has(folded));
	if (team < 0 || behind.slice(0, team).some(({ folded }) => language.endsReach.has(folded))) return false;
	if (team > 0 && !isJoined(last + 1)) return false;
	const before = tokens.slice(Math.max(0, first - withWithin), first);
	return before.some(({ folded }) => language.withWords.has(folded));
}
