// A sentence in the page's language that holds names in English, such as titles of roles: these are marked for screen readers.
import { langOfFrameworks } from './lang-of.ts';

/** A piece of a sentence, and whether it is one of the names. */
export type Piece = { readonly says: string; readonly isName: boolean };

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);

/** Where a name stands as whole words, from a place on; -1: nowhere. */
function findName(sentence: string, name: string, from: number): number {
	if (name === '') return -1;
	for (let at = sentence.indexOf(name, from); at >= 0; at = sentence.indexOf(name, at + 1))
		if (!isLetter(sentence[at - 1]) && !isLetter(sentence[at + name.length])) return at;
	return -1;
}

/** The sentence taken apart at the names in it; of names that begin at one place the longest counts. */
export function takeApart(sentence: string, names: readonly string[]): Piece[] {
	const pieces: Piece[] = [];
	let done = 0;
	while (done < sentence.length) {
		const [next] = names
			.map((name) => ({ name, at: findName(sentence, name, done) }))
			.filter(({ at }) => at >= 0)
			.toSorted((a, b) => a.at - b.at || b.name.length - a.name.length);
		if (next === undefined) break;
		if (next.at > done) pieces.push({ says: sentence.slice(done, next.at), isName: false });
		pieces.push({ says: next.name, isName: true });
		done = next.at + next.name.length;
	}
	return done < sentence.length ? [...pieces, { says: sentence.slice(done), isName: false }] : pieces;
}

type Props = {
	readonly says: string;
	/** The names that may stand in it, as they are written there. */
	readonly english: readonly string[];
};

/** The sentence; plain text where the page is in English itself. */
export function WithEnglish({ says, english }: Props) {
	const lang = langOfFrameworks();
	if (lang === undefined) return says;
	return takeApart(says, english).map((piece, at) =>
		piece.isName ? (
			<span key={at} lang={lang}>
				{piece.says}
			</span>
		) : (
			piece.says
		),
	);
}
