// Which requirements the vocabulary does not cover, and what in them is likely a name that it lacks.
import type { Analysis, Unmapped } from '../core/analysis.ts';
import type { Posting } from '../core/posting.ts';
import { quote, type Span } from '../core/span.ts';
import { foldWord } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';
import { findLikelyNames, type AdWords, type LikelyName } from './likely-names.ts';
import type { Line } from './lines.ts';
import type { KnownWords } from './name-units.ts';
import type { RequirementLines } from './requirements.ts';

/** More would be no help: a line that holds so many unknown names is a list for the user to read. */
const mostNames = 3;

/** What ties an analysis to its requirements. */
type Mapped = Pick<Analysis, 'mentions' | 'years' | 'degrees' | 'languages'>;

/** The words of the whole ad that decide what is a name in one of its lines. */
function readAdWords({ company }: Posting, lines: readonly Line[]): AdWords {
	let ordinary: Set<string> | null = null;
	const readOrdinary = (): Set<string> =>
		new Set(
			lines.flatMap(({ tokens }) => tokens.filter(({ raw }) => raw === raw.toLowerCase()).map(({ folded }) => folded)),
		);
	return {
		employer: new Set(tokenise(company?.value ?? '').map(({ folded }) => folded)),
		isOrdinary: (folded) => (ordinary ??= readOrdinary()).has(folded),
	};
}

/** The three likely names that say most, each once, in the order of the text; names that are written as such before others. */
function chooseNames(text: string, names: readonly LikelyName[]): Span[] {
	const bySpelling = [...names.filter(({ isWritten }) => isWritten), ...names.filter(({ isWritten }) => !isWritten)];
	const distinct = new Map<string, Span>();
	for (const { span } of bySpelling) {
		const key = foldWord(quote(text, span));
		if (!distinct.has(key)) distinct.set(key, span);
	}
	return [...distinct.values()].slice(0, mostNames).toSorted((a, b) => a.start - b.start);
}

/** The requirements in which nothing was found or an unknown name stands beside known ones. `knownIn`: what was found in a line. */
export function findUnmapped(
	posting: Posting,
	lines: readonly Line[],
	requirements: readonly RequirementLines[],
	{ mentions, years, degrees, languages }: Mapped,
	knownIn: (line: Line) => readonly KnownWords[],
	language: LanguageIndex,
): Unmapped[] {
	const mapped = new Set([...mentions, ...years, ...degrees, ...languages].map(({ requirement }) => requirement));
	const ad = readAdWords(posting, lines);
	const words = language.nameWords();
	return requirements.flatMap(({ requirement: { id, excluded }, lines: own }): Unmapped[] => {
		if (excluded) return [];
		const isMapped = mapped.has(id);
		const names = own.flatMap((line) => {
			const given = { text: posting.text, tokens: line.tokens, known: knownIn(line), isMapped };
			return findLikelyNames(given, ad, words, language.compoundTails);
		});
		const likelyNames = chooseNames(posting.text, names);
		return isMapped && likelyNames.length === 0 ? [] : [{ requirement: id, isWhole: !isMapped, likelyNames }];
	});
}
