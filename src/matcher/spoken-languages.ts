// Human languages that a line asks for; a language's name alone ("English teacher") asks for nothing.
import type { CefrLevel, LanguageAsked } from '../core/analysis.ts';
import { findPhrases, type PhraseIndex } from '../text/phrases.ts';
import { findAlternatives } from './alternatives.ts';
import { readSpokenLevels } from './facts/spoken-levels.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import type { NamedConcept } from './mentions.ts';

/** A language asked for; ISO 639-1 where there is one. */
export type LanguageFound = Pick<LanguageAsked, 'code' | 'span' | 'level' | 'anyOf'>;

/** The languages asked for in a line, each once. */
export function findSpokenLanguages(
	text: string,
	line: Line,
	named: readonly NamedConcept[],
	levels: PhraseIndex<CefrLevel>,
	language: LanguageIndex,
): LanguageFound[] {
	const names = named.filter((concept) => concept.kind === 'language');
	if (names.length === 0 || findPhrases(line.tokens, language.languageSkill).length === 0) return [];
	const found = new Map<string, LanguageFound>();
	const asked = readSpokenLevels({ text, line, names, language }, levels);
	const lists = findAlternatives(text, line, names, language);
	for (const [at, name] of names.entries()) {
		const code = name.concept.slice(name.concept.indexOf('/') + 1);
		const [first] = lists.find((list) => list.includes(name)) ?? [];
		const anyOf = first === undefined ? null : `${first.concept} ${first.span.start}`;
		if (!found.has(code)) found.set(code, { code, span: name.span, level: asked[at] ?? null, anyOf });
	}
	return [...found.values()];
}
