// Checks on whom an ad speaks of: age, "he" for anybody, titles that name a sex.
import titles from '../../../assets/checks/gendered-titles.json' with { type: 'json' };
import { quote, type Span } from '../../core/span.ts';
import { compileList, compilePhrases, findPhrases } from '../../text/phrases.ts';
import type { Check } from '../check.ts';
import { wordsAt, type CheckedAd } from '../checked-ad.ts';
import { findInLines, findPattern, isDenied } from '../find-words.ts';
import type { Found } from '../found.ts';

/** An age that a candidate has to have, but for the ages at which the law lets one do something. */
const ageOfCandidate = [
	/\b(?:age limit|maximum age|upper age(?: limit)?|max\.? age)\b(?: \w+){0,4}?\W{0,3}(?:\d{2})\b/iu,
	/\b(?:must be|should be|candidates?|applicants?|aged?)\b(?: [\w-]+){0,4}? (?:under|below|not older than|no older than|younger than|not over|not above|not more than|up to|between) (?:the age of )?\d{2}(?: ?(?:-|–|to|and) ?\d{2})?(?: years?)?(?: of age| old)?\b/iu,
	/\bage(?:d)?\W{1,3}(?:between )?\d{2} ?(?:-|–|to|and) ?\d{2}\b(?: years?)?/iu,
	/\b(?:under|below|not older than|no older than|younger than|not exceeding) (?:the age of )?\d{2}(?: years? (?:of age|old)| years old)\b/iu,
	/\b\d{2} ?(?:-|–|to) ?\d{2} years (?:of age|old)\b/iu,
] as const;
/** People whom the work is for or with, whose age is no condition. */
const others =
	/\b(?:child(?:ren)?|pupils?|students?|patients?|clients?|customers?|residents?|learners?|participants?|beneficiar\w+|adolescents?|people|youths?|women|girls|boys|men|babies|infants?|toddlers?|population|members|adults?|dependents?|kids|teen\w*|users?|year[- ]olds?|grades?|company|companies|tenants?|service users?|buildings?|vehicles?|drivers? under)\b/iu;
const saysAge = /\b(?:age|aged|years old|older|younger)\b/iu;

const mostYears =
	/\b(?:no more than|not more than|maximum of|max\.? of|a maximum of|less than|fewer than|not exceeding) (?:\w+ \()?\d{1,2}\)? (?:years?|yrs)(?: of|'|’)? (?:[\w-]+ ){0,3}experience\b/iu;
const hints =
	/\b(?:young(?:,| and|,? &) (?:\w+|dynamic|energetic)(?:,? (?:and )?\w+){0,2} (?:team|individuals?|people|candidates?|professionals?|person|talent|workforce)|young (?:team|candidates?|talents?|workforce|and (?:dynamic|energetic|ambitious|hungry|motivated|enthusiastic|vibrant))|youthful|(?:must be|seeking|looking for|only|for|ideal for|we want|suits?|suited to) (?:a )?(?:recent|new|fresh) (?:college |university )?graduates?)\b/iu;
const welcomes = /\b(?:welcome|encourage|consider|also|programmes?|programs?|internships?|scheme|including)\b/iu;
const youngOthers =
	/\byoung (?:people|persons?|children|adults?|learners?|women|men|girls|boys|families|offenders|patients|company|brand)\b/iu;

/** More places than these are no help. */
const mostRead = 20;

const age: Check<'age'> = {
	severity: 'error',
	evidence: ['law'],
	find: (ad) => {
		const textOf = (span: Span): string => quote(ad.posting.text, span);
		const found = (['age', 'most-years', 'hint'] as const).flatMap((kind): Found<'age'>[] => {
			const patterns = kind === 'age' ? ageOfCandidate : [kind === 'hint' ? hints : mostYears];
			return patterns.flatMap((pattern) =>
				findPattern(ad, kind === 'age' ? ad.spoken : ad.work, pattern).flatMap(({ line, span }): Found<'age'>[] => {
					const sentence = textOf(line.span);
					if (kind === 'age' && (others.test(sentence) || !saysAge.test(sentence))) return [];
					if (kind === 'hint' && (youngOthers.test(sentence) || welcomes.test(sentence))) return [];
					if (isDeniedAt(ad, line.span, span)) return [];
					const severity = kind === 'age' ? 'error' : 'warning';
					return [{ data: { kind, words: wordsAt(ad, span) }, spans: [span], severity }];
				}),
			);
		});
		// The same words by two patterns are one finding.
		const few = found.slice(0, mostRead);
		return few.filter(
			({ spans: [span] }, at) =>
				!few
					.slice(0, at)
					.some(({ spans: [other] }) => span && other && span.start < other.end && other.start < span.end),
		);
	},
};

/** True when words before a place in its sentence take it back. */
const isDeniedAt = (ad: CheckedAd, { start }: Span, { start: at }: Span): boolean =>
	/\b(?:no|not|never|without|don't|do not) (?:\w+ ){0,4}$/iu.test(quote(ad.posting.text, { start, end: at })) &&
	!/\b(?:must|should) (?:\w+ )?$/iu.test(quote(ad.posting.text, { start, end: at }));

const masculine = new Set(['he', 'his', 'him', 'himself', "he'll", "he's"]);
const feminine = new Set(['she', 'her', 'hers', 'herself', 's', "she'll", "she's"]);
/** Nouns by which an ad speaks of whoever takes the post. */
const somebody =
	/\b(?:candidates?|applicants?|incumbent|employee|post-?holder|job-?holder|position holder|consultant|contractor|officer|manager|coordinator|assistant|director|specialist|adviser|advisor|engineer|developer|analyst|person|individual|someone|holder|expert|teacher|accountant|lead|leader|successful|ideal)\b/iu;
/** A name: two capitalised words inside a sentence, or a title of address. */
const named =
	/(?:\p{Ll}|,) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\b(?:Mr|Dr|Sir|Prof|President|King|Prince|founder|founded|CEO|Chairman|God|Jesus|Christ)\b/u;
const verbsAlike = /^(?: also)? (?:will|must|should|can|may|shall|would|could|had|did|worked)\b/u;
const certain: Readonly<Record<string, string>> = { he: 'they', his: 'their', him: 'them', himself: 'themselves' };

const genericHe: Check<'generic-he'> = {
	severity: 'warning',
	evidence: ['law', 'field'],
	find: (ad) => {
		if (ad.lines.some(({ tokens }) => tokens.some(({ folded }) => feminine.has(folded) && folded !== 's'))) return [];
		const { text } = ad.posting;
		const asked = new Set(ad.analysis.requirements.map(({ span }) => span.start));
		const isAsked = (start: number): boolean => asked.has(start);
		const hits = ad.work.flatMap((line, at) => {
			const around = quote(text, { start: ad.work[at - 1]?.span.start ?? line.span.start, end: line.span.end });
			if ((!somebody.test(around) && !isAsked(line.span.start)) || named.test(around)) return [];
			return line.tokens.filter(
				({ folded, start, end }) =>
					masculine.has(folded) && text[start - 1] !== '/' && text[end] !== '/' && text[end] !== '(',
			);
		});
		if (hits.length === 0) return [];
		const spans = hits.slice(0, mostRead).map(({ start, end }) => ({ start, end }));
		const [only] = hits;
		const neutral = hits.length === 1 && only !== undefined ? certain[only.raw] : undefined;
		const isCertain = only?.folded !== 'he' || verbsAlike.test(text.slice(only.end, only.end + 12));
		return [
			{
				data: { words: hits.map(({ raw }) => raw) },
				spans,
				...(only !== undefined && neutral !== undefined && isCertain
					? { fix: { span: { start: only.start, end: only.end }, replacement: neutral } }
					: {}),
			},
		];
	},
};

const genderedNames = compilePhrases(
	titles.titles.flatMap(({ gendered, neutral }) => gendered.map((name, at) => [name, neutral[at] ?? ''] as const)),
);
/** Words before a title of somebody else: "reports to the chairman". */
const ofOthers = compileList([
	'reports to',
	'reporting to',
	'report to',
	'by the',
	'our',
	'vice',
	'from the',
	'with the',
	'with',
]);
/** As the words that it replaces are written: "Chairman" → "Chair". */
const inCaseOf = (words: string, neutral: string): string =>
	words === words.toUpperCase()
		? neutral.toUpperCase()
		: /^\p{Lu}/u.test(words)
			? neutral.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
			: neutral;

const genderedTitle: Check<'gendered-title'> = {
	severity: 'warning',
	evidence: ['law'],
	find: (ad) => {
		const inTitle = findPhrases(ad.titleTokens, genderedNames).map(
			({ first, last, value }): Found<'gendered-title'> => {
				const words = ad.title.slice(ad.titleTokens[first]?.start, ad.titleTokens[last]?.end);
				return { data: { words, neutral: inCaseOf(words, value) }, spans: [] };
			},
		);
		const inText = findInLines(ad.work, genderedNames).flatMap(
			({ line, first, span, value }): Found<'gendered-title'>[] => {
				const words = wordsAt(ad, span);
				// A name ("Craftsman", "Bill Foreman") is no title of the post.
				const isName = /^\p{Lu}/u.test(words) && first > 0 && inTitle.length === 0;
				const before = line.tokens.slice(Math.max(0, first - 3), first);
				if (isName || findPhrases(before, ofOthers).length > 0 || isDenied(line.tokens, first)) return [];
				const neutral = inCaseOf(words, value);
				return [{ data: { words, neutral }, spans: [span], fix: { span, replacement: neutral } }];
			},
		);
		const known = new Set(inText.map(({ data }) => data.words.toLowerCase()));
		return [...inTitle.filter(({ data }) => !known.has(data.words.toLowerCase())), ...inText];
	},
};

/** The checks on persons. */
export const personChecks = { age, 'generic-he': genericHe, 'gendered-title': genderedTitle };
