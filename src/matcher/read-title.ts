// A posting's title cut into words and parts, as it is compared with the names of roles.
import { findPhrases } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
import type { LanguageIndex } from './language-index.ts';
import type { Stem } from './title-index.ts';

/** Words of a title, in their order and stemmed. */
export type TitlePart = {
	readonly words: readonly string[];
	/** Those that count only where a role's name has them: seniority, places, working time. */
	readonly optional: ReadonlySet<string>;
	/** How many of them stand before the first sign, a slash aside; they name the job. */
	readonly naming: number;
};

/** A title whole, and in the parts that signs, and words for whom the job serves, cut it into. */
export type ReadTitle = { readonly whole: TitlePart; readonly parts: readonly TitlePart[] };

/** Between the parts of a title; a hyphen inside a word is none. */
const betweenParts = /\s[-–—|]\s|[,;:()[\]]/u;
/** Between two names of a job, or two words in one: "AI / ML engineer". */
const betweenNames = /\s\/|\/\s/u;

/** A word of four letters and more behind a slash stands for the one before it: "web designer/developer". */
const alternativeWords = /((?:[\p{L}\p{N}.+#-]+ )+)(\p{L}{4,}) ?\/ ?(\p{L}{4,})(?![\p{L}/])/gu;

/** "Web Designer/Developer" as "Web Designer / Web Developer". */
const spellOut = (title: string): string => title.replace(alternativeWords, '$1$2 / $1$3');

/** "Assistant to the Director" as two parts: what stands behind such a word is not the job. */
function cutAtServed(part: string, language: LanguageIndex): string[] {
	const served = tokenise(part).find(({ folded, start }) => start > 0 && language.servesWords.has(folded));
	return served === undefined ? [part] : [part.slice(0, served.start), part.slice(served.end)];
}

type Words = Pick<TitlePart, 'words' | 'optional'>;

function readWords(text: string, language: LanguageIndex, stem: Stem, places: ReadonlySet<string>): Words {
	const tokens = tokenise(text);
	const aside = new Set(tokens.flatMap(({ folded }, at) => (places.has(folded) ? [at] : [])));
	for (const list of [language.seniority, language.titleNoise]) {
		for (const hit of findPhrases(tokens, list)) for (let at = hit.first; at <= hit.last; at++) aside.add(at);
	}
	const counting = tokens.flatMap(({ folded }, at) =>
		language.joiningWords.has(folded) ? [] : [{ word: stem(folded), at }],
	);
	const needed = new Set(counting.filter(({ at }) => !aside.has(at)).map(({ word }) => word));
	const words = [...new Set(counting.map(({ word }) => word))];
	return { words, optional: new Set(words.filter((word) => !needed.has(word))) };
}

/** True when the words say more than seniority, places and hours. */
const saysWork = ({ words, optional }: Words): boolean => words.length > optional.size;

/** Reads a posting's title. `places`: where the job is, as far as the posting says. */
export function readTitle(
	title: string,
	language: LanguageIndex,
	stem: Stem,
	places: readonly string[] = [],
): ReadTitle {
	const placeWords = new Set(places.flatMap((place) => tokenise(place)).map(({ folded }) => folded));
	const read = (text: string): Words => readWords(text, language, stem, placeWords);
	const cut = spellOut(title)
		.split(betweenParts)
		.flatMap((part) => cutAtServed(part, language));
	const first = cut.findIndex((part) => saysWork(read(part)));
	const parts = cut.flatMap((part, at) => {
		const names = part.split(betweenNames).map(read).filter(saysWork);
		return names.map((words) => ({ ...words, naming: at === first ? words.words.length : 0 }));
	});
	return { whole: { ...read(title), naming: read(cut[first] ?? '').words.length }, parts };
}
