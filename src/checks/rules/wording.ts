// Checks on the words themselves: traits, hype, what cannot be checked, who is shut out.
import lists from '../../../assets/checks/phrases.json' with { type: 'json' };
import traits from '../../../assets/checks/trait-words.json' with { type: 'json' };
import { quote } from '../../core/span.ts';
import { findPhrases } from '../../text/phrases.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Check } from '../check.ts';
import { wordsAt } from '../checked-ad.ts';
import { compileKinds, compileWords, distinctBy, findInLines, isDenied } from '../find-words.ts';
import type { ExclusionKind, Found } from '../found.ts';

/**
 * Fewer words of traits are chance, whatever their rate, as is one that is repeated; and a rate below this is that of any ad.
 * Words are sought in what is asked and done; their rate is that of the whole ad, as readers and tools count it.
 */
const fewestTraits = 3;
const fewestDistinct = 3;
const leastRate = 0.2;
/** An ad of fewer words has no rate. */
const fewestWords = 60;
/** More places than this are no help. */
const mostSpans = 12;

const traitWords = compileKinds(
	[
		{ kind: 'agentic', phrases: traits.agentic },
		{ kind: 'communal', phrases: traits.communal },
	],
	traits.notTraits,
);

const traitRate: Check<'trait-rate'> = {
	severity: 'info',
	evidence: ['lab', 'field'],
	find: (ad) => {
		// "Mission-driven" and "warm-up" are words of their own.
		const found = findInLines(ad.work, traitWords).filter(
			({ line, first, last }) => line.tokens[first]?.before !== 'hyphen' && line.tokens[last + 1]?.before !== 'hyphen',
		);
		const total = ad.lines.reduce((sum, { tokens }) => sum + tokens.length, 0);
		// The kind that the ad has more of; of both alike there is nothing to tell.
		const count = (kind: string): number => found.filter(({ value }) => value === kind).length;
		const kind = count('agentic') >= count('communal') ? 'agentic' : 'communal';
		const own = found.filter(({ value }) => value === kind);
		const words = distinctBy(
			own.map(({ span }) => wordsAt(ad, span).toLowerCase()),
			(word) => word,
		);
		const rate = (100 * own.length) / Math.max(1, total);
		const per100 = Math.round(10 * rate) / 10;
		if (total < fewestWords || own.length < fewestTraits || words.length < fewestDistinct || rate < leastRate)
			return [];
		if (found.length - own.length > own.length / 2) return [];
		return [{ data: { words, per100 }, spans: own.slice(0, mostSpans).map(({ span }) => span) }];
	},
};

const hypeWords = compileWords(lists.hype, lists.notHype);

const titleHype: Check<'title-hype'> = {
	severity: 'info',
	evidence: ['opinion'],
	find: (ad) => {
		const inTitle = findPhrases(ad.titleTokens, hypeWords).flatMap(({ first, last, value }): Found<'title-hype'>[] =>
			value === null
				? []
				: [{ data: { words: ad.title.slice(ad.titleTokens[first]?.start, ad.titleTokens[last]?.end) }, spans: [] }],
		);
		const isProduct = (start: number, end: number): boolean =>
			ad.mentions.some(({ span }) => span.start <= start && end <= span.end);
		// "AI visionary: you …" heads a line about something else.
		const isLabel = (end: number): boolean => ad.posting.text[end] === ':';
		const inText = distinctBy(findInLines(ad.work, hypeWords), ({ span }) => wordsAt(ad, span).toLowerCase())
			.filter(
				({ span, line, first }) =>
					!isProduct(span.start, span.end) && !isLabel(span.end) && !isDenied(line.tokens, first),
			)
			.map(({ span }): Found<'title-hype'> => ({ data: { words: wordsAt(ad, span) }, spans: [span] }));
		return distinctBy([...inTitle, ...inText], ({ data }) => data.words.toLowerCase());
	},
};

const vaguePhrases = compileKinds([
	{ kind: 'soft', phrases: lists.soft },
	{ kind: 'vague', phrases: lists.vague },
]);
/** One common virtue is no finding, two are, in a line or in two. */
const fewestSoft = 2;
const vagueFillers = new Set(lists.vagueFillers);
/** Longer lines say something beside it. */
const mostVagueTokens = 22;

/** Kinds of mentions that one could check. */
const isCheckable = (kind: string): boolean => kind !== 'competence' && kind !== 'framework-skill';

const vagueRequirement: Check<'vague-requirement'> = {
	severity: 'info',
	evidence: ['field'],
	find: (ad) => {
		const { mentions, years, degrees, languages } = ad.analysis;
		const checkable = new Set([
			...mentions.filter(({ kind }) => isCheckable(kind)).map(({ requirement }) => requirement),
			...[...years, ...degrees, ...languages].map(({ requirement }) => requirement),
		]);
		const vague = ad.analysis.requirements.filter(({ id, span, excluded }) => {
			if (excluded || checkable.has(id)) return false;
			const tokens = tokenise(ad.posting.text, span);
			if (tokens.length === 0 || tokens.length > mostVagueTokens) return false;
			const hits = findPhrases(tokens, vaguePhrases);
			const isIn = (at: number): boolean => hits.some(({ first, last }) => at >= first && at <= last);
			return hits.length > 0 && tokens.every(({ folded }, at) => isIn(at) || vagueFillers.has(folded));
		});
		const hits = vague.flatMap(({ span }) => findPhrases(tokenise(ad.posting.text, span), vaguePhrases));
		const isVague = hits.some(({ value }) => value === 'vague');
		if (hits.length < (isVague ? 1 : fewestSoft)) return [];
		return [
			{
				data: { words: vague.map(({ span }) => wordsAt(ad, span)) },
				spans: vague.slice(0, mostSpans).map(({ span }) => span),
			},
		];
	},
};

type Exclusion = { readonly kind: ExclusionKind; readonly phrases: readonly string[] };
const exclusions = compileKinds(lists.exclusionary as readonly Exclusion[], lists.notExclusionary);
/** What some words are certainly said by as well. */
const replacements: Readonly<Record<string, string>> = {
	'native english speaker': 'fluent English speaker',
	'native english speakers': 'fluent English speakers',
	'native speaker': 'fluent speaker',
	'native speakers': 'fluent speakers',
	'native english': 'fluent English',
	'digital native': 'person at ease with digital tools',
	'digital natives': 'people at ease with digital tools',
};
/** Some phrases name what the work is about: "services for single, unmarried mothers". */
const aboutOthers =
	/\b(?:patients?|clients?|mothers?|beneficiar\w+|children|survivors?|customers?|programmes? for|photos? of (?:the )?(?:product|event|site))\b/iu;

const exclusionaryPhrase: Check<'exclusionary-phrase'> = {
	severity: 'warning',
	evidence: ['opinion'],
	find: (ad) => {
		const hits = findInLines(ad.spoken, exclusions).filter(
			({ line, first, value }) =>
				(value === 'metaphor' || !isDenied(line.tokens, first, 4)) &&
				!aboutOthers.test(quote(ad.posting.text, line.span).slice(0, 1_000)),
		);
		return hits.map(({ span, value: kind }): Found<'exclusionary-phrase'> => {
			const words = wordsAt(ad, span);
			const replacement = replacements[words.toLowerCase().replaceAll('-', ' ')];
			return {
				data: { kind, words },
				spans: [span],
				...(replacement === undefined ? {} : { fix: { span, replacement } }),
			};
		});
	},
};

/** The checks on wording. */
export const wordingChecks = {
	'trait-rate': traitRate,
	'title-hype': titleHype,
	'vague-requirement': vagueRequirement,
	'exclusionary-phrase': exclusionaryPhrase,
};
