// Abbreviations of a title that the ad itself spells out: "area development programme (ADP)".
import { quote, type Span } from '../core/span.ts';

/** A title with abbreviations spelled out, and where the ad's text does so. */
export type SpelledOut = { readonly title: string; readonly spans: readonly Span[] };

/** An abbreviation as titles write it: two to six capitals, with or without a plural's s. */
const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}&]{1,5}(?=s?(?![\p{L}\p{N}]))/gu;

/** Words that an abbreviation may pass over: "Monitoring, Evaluation and Learning (MEL)". */
const passedOver = /^(?:and|&|of|for|the|in|on|to|et|d|de|des|du|l|la|le|les|y|e|del|los|las)$/iu;

/** Longer than this, in UTF-16 units, no abbreviation of six letters is spelled out. */
const longest = 150;

/** The words that end right before `end` and whose first letters are the abbreviation's; null where they are not. */
function wordsBefore(end: number, letters: string, text: string): Span | null {
	const wanted = letters.replaceAll('&', '').toLowerCase();
	const from = Math.max(0, end - longest);
	let left = wanted.length;
	for (const word of [...text.slice(from, end).matchAll(/[\p{L}\p{N}&]+/gu)].toReversed()) {
		if (word[0].toLowerCase().startsWith(wanted[left - 1] ?? ' ')) left -= 1;
		else if (left === wanted.length || !passedOver.test(word[0])) return null;
		if (left === 0) return { start: from + word.index, end: from + text.slice(from, end).trimEnd().length };
	}
	return null;
}

/** Where the text first says what an abbreviation stands for: words with its initials, and itself in brackets behind them. */
function findSpelling(letters: string, text: string): Span | null {
	const inBrackets = `(${letters})`;
	for (let at = text.indexOf(inBrackets); at >= 0; at = text.indexOf(inBrackets, at + 1)) {
		const span = wordsBefore(at, letters, text);
		if (span !== null) return span;
	}
	return null;
}

/** A title with those abbreviations spelled out that the ad's text explains in brackets; null where it explains none. */
export function spellOutAbbreviations(title: string, text: string): SpelledOut | null {
	const spans: Span[] = [];
	const spelled = title.replaceAll(abbreviation, (letters) => {
		const span = findSpelling(letters, text);
		if (span === null) return letters;
		spans.push(span);
		return quote(text, span).replaceAll(/\s+/gu, ' ');
	});
	return spans.length === 0 ? null : { title: spelled, spans };
}
