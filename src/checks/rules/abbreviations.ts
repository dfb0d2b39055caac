// A check on abbreviations that an ad uses in what it asks and never spells out.
import lists from '../../../assets/checks/abbreviations.json' with { type: 'json' };
import { quote, type Span } from '../../core/span.ts';
import { currencyCodes } from '../../matcher/facts/currencies.ts';
import type { Line } from '../../matcher/lines.ts';
import { isAsking } from '../../matcher/sections.ts';
import { foldWord } from '../../text/fold.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import type { Check } from '../check.ts';
import type { CheckedAd } from '../checked-ad.ts';

const known = new Set([...lists.known.split(' ').map((word) => word.toUpperCase()), ...currencyCodes]);
/** Two letters are states, units, initials; more than five are words in capitals. */
const abbreviation = /^(?=.{3,6}$)\p{Lu}[\p{Lu}&]+s?$/u;
/** From such a part of words in capitals on, a line shouts, and capitals say nothing. */
const shoutingShare = 0.4;
/** So many different ones are looked at; no ad that is one has more. */
const mostLookedAt = 40;
/** More of them are not listed. */
const mostListed = 8;

/** True for sections that say what is asked or done. */
const tellsWork = (section: Line['section']): boolean => isAsking(section) || section === 'duties';

/** Longer words with so many vowels are words in capitals. */
const isWord = (letters: string): boolean => letters.length >= 5 && (letters.match(/[AEIOUY]/gu)?.length ?? 0) >= 2;

const isCapitals = ({ raw }: Token): boolean => /^\p{Lu}{2,}$/u.test(raw);

/** True when the text says what the letters stand for: in brackets before or behind them, or by words with these initials. */
function isSpelledOut(text: string, letters: string, initials: string): boolean {
	const bare = letters.replace(/s$/u, '');
	for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
		const behind = text.slice(at + bare.length, at + bare.length + 60);
		if (/^s? ?(?:\(|[-–:=] ?\p{Lu}\p{Ll}+ \p{Lu})/u.test(behind)) return true;
		if (/\($|\(\p{L}+[ /]$/u.test(text.slice(Math.max(0, at - 12), at))) return true;
	}
	const wanted = bare.replaceAll('&', '');
	return (
		initials.includes(wanted) || (wanted.length >= surely && initials.toLowerCase().includes(wanted.toLowerCase()))
	);
}

const isLower = ({ raw }: Token): boolean => /\p{Ll}/u.test(raw);

/** Letters by which an organisation calls itself, or that begin its name, stand for nothing that a reader has to know. */
function isOwnName(text: string, letters: string): boolean {
	for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + letters.length)) {
		const before = text.slice(Math.max(0, at - 24), at);
		const behind = text.slice(at + letters.length, at + letters.length + 40);
		if (
			/^(?:['’]s (?:mission|vision|work|values|commitment|staff|clients?)|,? (?:is (?:an?|and|the)|was founded|has been|seeks|offers|believes|employs|the \w+ \w+ company)|(?: \p{Lu}\p{Ll}+)? (?:Associates|Inc|Ltd|LLC|GmbH|Group|Foundation|Global|Ventures|Consulting|Trust|subcontract)|[-–/]\p{Lu}{3,} (?:subcontract|consortium|project|partnership))\b/u.test(
				behind,
			) ||
			/\b(?:[Ss]ubmi(?:t|ssion) to|[Ss]ubcontract(?:or)? (?:of|to)|[Ff]ocal point with|[Aa]bout|[Ww]ork(?:ing)? at|[Jj]oin|[Aa] (?:part|member) of) $/u.test(
				before,
			)
		)
			return true;
	}
	return false;
}

/** So many lines around letters may hold the words that they stand for. */
const linesNear = 5;

/** The small initials of the words around a line, where "displaced persons" and their letters stand side by side. */
const initialsNear = ({ work }: CheckedAd, at: number): string =>
	work
		.slice(Math.max(0, at - linesNear), at + linesNear + 1)
		.map(({ tokens }) =>
			tokens
				.slice(0, mostInitials)
				.map(({ folded }) => folded.slice(0, 1))
				.join(''),
		)
		.join('\n');

/** More words no sentence has. */
const mostInitials = 120;

/** So many small initials in a row are no chance; fewer spell letters out only where the words are capitalised. */
const surely = 4;

/** Words that an abbreviation may pass over. */
const passedOver = new Set(['and', 'of', 'for', 'the', 'in', 'on', 'to', 'a', 'an', 'with']);

/** The initials of the words of every line, one line each, once with small words and once without. */
function readInitials({ lines, posting }: CheckedAd): string {
	const headings = posting.blocks
		.filter(({ kind }) => kind === 'heading')
		.map(({ span }) => tokenise(posting.text, span));
	return [...lines.map(({ tokens }) => tokens), ...headings]
		.flatMap((tokens) => [tokens, tokens.filter(({ folded }) => !passedOver.has(folded))])
		.map((tokens) => tokens.map(({ raw }) => raw.slice(0, 1)).join(''))
		.join('\n');
}

/** Made when it is first asked for, and kept. */
function once<Value extends object | string>(make: () => Value): () => Value {
	let made: Value | null = null;
	return () => (made ??= make());
}

const undefinedAbbreviation: Check<'undefined-abbreviation'> = {
	severity: 'info',
	evidence: ['survey'],
	find: (ad) => {
		const company = new Set((ad.posting.company?.value ?? '').split(/\W+/u).map((word) => word.toUpperCase()));
		// Both read the whole ad, and most ads hold no letters that ask for it.
		const inNames = once(() => wordsOfNames(ad));
		const initials = once(() => readInitials(ad));
		const found = new Map<string, Span>();
		const seen = new Set<string>();
		// What a company says of itself before it comes to the work is not asked of anybody.
		let hasBegun = false;
		const isOrdered = ad.work.some(({ section }) => tellsWork(section));
		for (const [at, line] of ad.work.entries()) {
			const { section, tokens } = line;
			// Headings of its own divide the work of some ads; what stands below them is of the work, once that has begun.
			hasBegun ||= tellsWork(section);
			const isOfWork = tellsWork(section) || section === 'about' || (section === 'unknown' && hasBegun);
			if (isOrdered && !isOfWork) continue;
			if (tokens.filter(isCapitals).length > Math.max(2, shoutingShare * tokens.length)) continue;
			for (const [place, { raw, start, end, before }] of tokens.entries()) {
				const upper = raw.replace(/s$/u, '').toUpperCase();
				if (!abbreviation.test(raw) || seen.has(upper) || isWord(upper) || known.has(upper) || known.has(`${upper}S`))
					continue;
				const isPart =
					before === 'hyphen' || before === 'slash' || /^[-/&\d+.]/u.test(ad.posting.text.slice(end, end + 1));
				const isRun = [tokens[place - 1], tokens[place + 1]].some((near) => near !== undefined && isCapitals(near));
				if (isPart || isRun || company.has(upper) || inNames().has(foldWord(raw))) continue;
				seen.add(upper);
				if (seen.size > mostLookedAt) break;
				if (isOwnName(ad.posting.text, upper) || initialsNear(ad, at).includes(upper.toLowerCase())) continue;
				if (!isSpelledOut(ad.posting.text, raw, initials())) found.set(upper, { start, end });
			}
		}
		for (const { raw } of ad.titleTokens.some(isLower) ? ad.titleTokens : []) {
			const upper = raw.replace(/s$/u, '').toUpperCase();
			const start = ad.posting.text.indexOf(raw);
			const isKnown = known.has(upper) || known.has(`${upper}S`) || isWord(upper) || company.has(upper);
			if (!abbreviation.test(raw) || start < 0 || isKnown || seen.has(upper) || inNames().has(foldWord(raw))) continue;
			if (isOwnName(ad.posting.text, upper) || isSpelledOut(ad.posting.text, raw, initials())) continue;
			found.set(upper, { start, end: start + raw.length });
		}
		// What the title says first: nobody can read on without it.
		const inTitle = new Set(ad.titleTokens.map(({ raw }) => raw.replace(/s$/u, '').toUpperCase()));
		const spans = [...found]
			.toSorted(([a], [b]) => Number(inTitle.has(b)) - Number(inTitle.has(a)))
			.map(([, span]) => span)
			.slice(0, mostListed);
		if (spans.length === 0) return [];
		return [{ data: { words: spans.map((span) => quote(ad.posting.text, span)) }, spans }];
	},
};

/** The words of the names of everything that the ad names: letters among them are in the vocabulary. */
function wordsOfNames(ad: CheckedAd): Set<string> {
	const words = new Set<string>();
	for (const concept of new Set(ad.mentions.map((mention) => mention.concept))) {
		const known = ad.knowledge.concepts.find(concept);
		for (const name of [known?.label ?? '', ...(known?.names ?? [])])
			for (const word of foldWord(name).split(/[^\p{L}\p{N}]+/u)) words.add(word);
	}
	// As they stand in the ad, too: "GBVIMS" inside a longer name.
	for (const { span } of ad.mentions)
		for (const word of foldWord(quote(ad.posting.text, span)).split(/[^\p{L}\p{N}]+/u)) words.add(word);
	return words;
}

/** The check on abbreviations. */
export const abbreviationChecks = { 'undefined-abbreviation': undefinedAbbreviation };
