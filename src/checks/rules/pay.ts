// Checks on pay: whether it is said, how wide it is, what is asked about it, and whether there is any.
import scales from '../../../assets/checks/pay-scales.json' with { type: 'json' };
import lists from '../../../assets/checks/phrases.json' with { type: 'json' };
import { quote } from '../../core/span.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Check } from '../check.ts';
import { wordsAt, type CheckedAd } from '../checked-ad.ts';
import {
	compileKinds,
	compileWords,
	distinctBy,
	findInLines,
	findPattern,
	hasPhrase,
	isDenied,
} from '../find-words.ts';
import type { Found, UnpaidKind } from '../found.ts';
import { isWholeAd } from '../whole-ad.ts';

const scaleWords = compileWords(scales.words);
/** An amount in a line that speaks of pay, however it is written. */
const amount =
	/(?:[$€£¥₹₦]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|ETB|AMD|KES|NGN|ZAR)\b) ?\d|\d[\d,.]*(?:k\b| ?(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|ETB|AMD|KES|NGN|ZAR|dollars|euros|pounds)\b))/iu;
const payWords =
	/\b(?:salary|salaries|pay|wages?|compensation|remuneration|rate|stipend|per annum|per hour|per month|hourly|annually|p\.a|pro rata|fee|band|range)\b/iu;
/** Where nobody is paid, or the candidate names the price. */
const priced =
	/\b(?:volunteer(?:s|ing)? (?:role|position|opportunity|post|basis)|financial (?:proposal|offer)|proposed (?:daily )?(?:fee|rate)|consultancy fee|daily rates?|your rate|unpaid)\b/iu;
const insteadOfPay =
	/\b(?:competitive|attractive|generous|excellent|market[- ](?:rate|leading|competitive)) (?:[\w-]+ (?:and |& )?){0,2}?(?:salary|salaries|pay|compensation|remuneration)\b|\bsalary:? (?:doe|negotiable|competitive|to be (?:discussed|agreed)|commensurate)\b|\bcommensurate with (?:\w+ )?experience\b|\b(?:agenda for change|afc) (?:pay|salary|terms|rates?)\b/iu;

/** True when the ad gives an amount, or a grade whose pay anyone can look up. */
function saysPay(ad: CheckedAd): boolean {
	const { posting, analysis } = ad;
	if (posting.pay !== undefined || analysis.facts.pay.length > 0 || posting.grade !== undefined) return true;
	if (analysis.facts.grades.some(({ grade }) => scales.grades.some(({ begins }) => grade.startsWith(begins))))
		return true;
	if (hasPhrase(ad.titleTokens, scaleWords)) return true;
	return posting.blocks.some(({ span }) => {
		const words = quote(posting.text, span).slice(0, 4_000);
		return (
			(amount.test(words) && payWords.test(words)) ||
			(/band|gs|scale|spine|change/iu.test(words) && hasPhrase(tokenise(words), scaleWords))
		);
	});
}

const payMissing: Check<'pay-missing'> = {
	severity: 'info',
	evidence: ['law'],
	find: (ad) => {
		if (
			!isWholeAd(ad) ||
			saysPay(ad) ||
			findPattern(ad, ad.lines, priced).length > 0 ||
			/volunteer|unpaid/iu.test(ad.title)
		)
			return [];
		const said = findPattern(ad, ad.lines, insteadOfPay)[0];
		return [
			said === undefined
				? { data: { words: null }, spans: [] }
				: { data: { words: wordsAt(ad, said.span) }, spans: [said.span] },
		];
	},
};

/** From here on the ends of a range tell little. */
const wideFrom = 1.6;

const payRangeWide: Check<'pay-range-wide'> = {
	severity: 'warning',
	evidence: ['lab'],
	find: (ad) =>
		ad.analysis.facts.pay.flatMap(({ lowest, highest, period, span, says }, _, all): Found<'pay-range-wide'>[] => {
			// What an hour of a part of the work is paid stands beside the sum of the year, which is the range.
			const isOfPart = period === 'hour' && all.some((other) => other.period !== 'hour' && other.lowest !== null);
			if (isOfPart || lowest === null || highest === null || lowest <= 0 || highest / lowest < wideFrom) return [];
			const times = Math.round((10 * highest) / lowest) / 10;
			return [{ data: { words: says, times }, spans: span === null ? [] : [span] }];
		}),
};

const history =
	/\b(?:(?:your|their|his|her|candidate's) (?:current|previous|past|last|present|former|most recent)(?: (?:and|or|&) (?:expected|desired|current))? (?:\w+ )?(?:salary|pay|compensation|ctc|remuneration|earnings|wages?)|(?:current|previous|last|present|former)(?: (?:and|or|&|\/) (?:expected|desired))? (?:ctc|salary|pay|compensation|remuneration)(?: details| package| level| information| slips?)?|last drawn salary|salary history|pay history|(?:salary|pay) ?slips?)\b/iu;
const asking =
	/\b(?:please|include|provide|state|indicate|mention|specify|share|send|submit|attach|must|give|tell us|disclose|quote|along with|together with|with your|required|ctc|drawn)\b|:/iu;
const notAsking =
	/\b(?:not ask|don't ask|do not|will not|won't|never|not (?:request|require|seek|consider|inquire|rely)|without|regardless|prohibit|based on your current)\b/iu;

const payHistory: Check<'pay-history'> = {
	severity: 'warning',
	evidence: ['law'],
	find: (ad) => {
		const lines = ad.lines.filter(({ span }) => {
			const words = quote(ad.posting.text, span).slice(0, 1_000);
			return asking.test(words) && !notAsking.test(words);
		});
		return findPattern(ad, lines, history).map(({ span }) => ({ data: { words: wordsAt(ad, span) }, spans: [span] }));
	},
};

type Unpaid = { readonly kind: UnpaidKind; readonly phrases: readonly string[] };
const unpaidPhrases = compileKinds(lists.unpaid as readonly Unpaid[], lists.notUnpaid);
/** Work for others, which is unpaid by its nature; and leave. */
const isGiven = /\bvolunteer|\bleave\b|time off|\babsence\b|care ?givers?|unpaid care/iu;

const unpaid: Check<'unpaid'> = {
	severity: 'warning',
	evidence: ['opinion'],
	find: (ad) => {
		if (isGiven.test(ad.title)) return [];
		const hits = findInLines(ad.spoken, unpaidPhrases).filter(
			({ line, first }) =>
				!isDenied(line.tokens, first, 4) && !isGiven.test(quote(ad.posting.text, line.span).slice(0, 1_000)),
		);
		return distinctBy(
			hits.map(({ span, value }) => ({ data: { kind: value, words: wordsAt(ad, span) }, spans: [span] })),
			({ data }) => data.words.toLowerCase(),
		);
	},
};

/** The checks on pay. */
export const payChecks = {
	'pay-missing': payMissing,
	'pay-range-wide': payRangeWide,
	'pay-history': payHistory,
	unpaid,
};
