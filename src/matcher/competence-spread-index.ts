// The names of competences whose words may stand apart, by their first two words: which names are read so at all.
import type { ConceptId } from '../core/concept.ts';
import type { ConceptList } from '../taxonomy/concept-list.ts';
import { tokenise } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';
import type { TermIndex } from './term-index.ts';

/** How the words of a name may stand apart: a verb from its object, or a word that several names of a list share. */
type Spread = 'object' | 'shared-head' | 'shared-modifier';

/** A name as it is looked for: `words` are its stems without those that add nothing. */
export type SpreadName = {
	readonly concept: ConceptId;
	readonly phrase: string;
	readonly words: readonly string[];
	/** The first word as it stands in the name but for number and spelling: "programming" begins no "programme". */
	readonly head: string;
	readonly spread: Spread;
};

/**
 * Names whose words may stand apart: for a folded first word those that begin with it, by their second. Compiled when a
 * text first has that word; null where there are none.
 */
export type SpreadIndex = (folded: string) => ReadonlyMap<string, readonly SpreadName[]> | null;

/** How a name may stand apart; null where its words have to stand together. */
function spreadOf(words: readonly string[], language: LanguageIndex): Spread | null {
	const [first = '', second] = words;
	const last = words.at(-1) ?? '';
	if (second === undefined) return null;
	if (language.nameVerbs.has(first)) return 'object';
	if (language.sharedHeads.has(last)) return 'shared-head';
	return language.sharedModifiers.has(first) && words.length === 2 ? 'shared-modifier' : null;
}

/** Compiles the names of competences whose words may stand apart in the language. */
export function indexSpreadNames(terms: TermIndex, concepts: ConceptList, language: LanguageIndex): SpreadIndex {
	const compiled = new Map<string, ReadonlyMap<string, readonly SpreadName[]> | null>();
	const read = (stem: string, folded: string): SpreadName[] =>
		(terms.groupOf(folded)?.terms ?? []).flatMap(({ phrase, concept, exact }): SpreadName[] => {
			const known = concepts.at(concept);
			if (known?.kind !== 'competence' || exact === true) return [];
			const own = tokenise(phrase).filter((token) => !language.fillWords.has(token.folded));
			const words = own.map((token) => terms.stem(token.folded));
			const spread = spreadOf(words, language);
			if (spread === null || words[0] !== stem) return [];
			return [{ concept: known.id, phrase, words, head: language.rules.stem(own[0]?.folded ?? ''), spread }];
		});
	return (folded) => {
		const stem = terms.stem(folded);
		let known = compiled.get(stem);
		if (known === undefined) {
			const names = read(stem, folded);
			known = names.length === 0 ? null : Map.groupBy(names, ({ words }) => words[1] ?? '');
			compiled.set(stem, known);
		}
		return known;
	};
}
