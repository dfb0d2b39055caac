// Human languages that a line asks for; a language's name alone ("English teacher") asks for nothing.
import type { Span } from '../core/span.ts';
import { findPhrases } from '../text/phrases.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import type { NamedConcept } from './mentions.ts';

/** A language asked for; ISO 639-1 where there is one. */
export type LanguageFound = { readonly code: string; readonly span: Span };

/** The languages asked for in a line, each once. */
export function findSpokenLanguages(
	line: Line,
	named: readonly NamedConcept[],
	language: LanguageIndex,
): LanguageFound[] {
	const names = named.filter((concept) => concept.kind === 'language');
	if (names.length === 0 || findPhrases(line.tokens, language.languageSkill).length === 0) return [];
	const found = new Map<string, LanguageFound>();
	for (const { concept, span } of names) {
		const code = concept.slice(concept.indexOf('/') + 1);
		if (!found.has(code)) found.set(code, { code, span });
	}
	return [...found.values()];
}
