// From a posting to everything that the checks say of it. A pure function: the same ad, engine, day and language give the same bytes.
import type { Analysis } from '../core/analysis.ts';
import { severities, type Finding, type Severity } from '../core/finding.ts';
import type { Posting } from '../core/posting.ts';
import type { WordLanguage } from '../core/settings.ts';
import type { Span } from '../core/span.ts';
import { prepareAd, type CheckedAd, type CheckKnowledge } from './checked-ad.ts';
import type { Check, Checks } from './check.ts';
import type { Found, RuleId } from './found.ts';
import { checks, ruleIds } from './registry.ts';
import { speak, tongueOf, type CheckTongue } from './words.ts';

/** A finding by its check and its data, before it is put into words. */
type Raw<Id extends RuleId> = { readonly id: Id; readonly found: Found<Id>; readonly severity: Severity };

const startOf = (spans: readonly Span[]): number => spans[0]?.start ?? Number.MAX_SAFE_INTEGER;

/** The gravest first, then in reading order, what the ad leaves out last; then by the check's id. */
const inOrder = (a: Finding, b: Finding): number =>
	severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
	startOf(a.spans) - startOf(b.spans) ||
	(a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

function putIntoWords<Id extends RuleId>(
	{ id, found, severity }: Raw<Id>,
	tongue: CheckTongue,
	check: Check<Id>,
): Finding {
	const words = tongue.rules[id];
	const { data, spans, against, fix } = found;
	return {
		rule: id,
		severity,
		spans,
		text: speak(words.found, data),
		why: speak(words.why, data),
		instead: speak(words.instead, data),
		ask: speak(words.ask, data),
		evidence: check.evidence,
		against: typeof against === 'function' ? against(tongue.degrees) : (against ?? null),
		fix: fix ?? null,
	};
}

/** More findings of one check are no help to anybody. */
const mostOfOneCheck = 5;

function findOf<Id extends RuleId>(id: Id, ad: CheckedAd, tongue: CheckTongue): Finding[] {
	const check: Checks[Id] = checks[id];
	return check
		.find(ad)
		.slice(0, mostOfOneCheck)
		.map((found) => putIntoWords({ id, found, severity: found.severity ?? check.severity }, tongue, check));
}

/** What the day and the language of the sentences are; `today`: a calendar date, or null for what the ad says by itself. */
export type CheckOptions = { readonly today: string | null; readonly language: WordLanguage };

/**
 * What the checks say of a posting, the gravest first; null where they do not know the posting's language, which is another
 * thing than having found nothing. `analysis` has to be this posting's. Every span lies inside its text.
 */
export function runChecks(
	posting: Posting,
	analysis: Analysis,
	knowledge: CheckKnowledge,
	{ today, language }: CheckOptions,
): readonly Finding[] | null {
	const ad = prepareAd(posting, analysis, knowledge, today);
	if (ad === null) return null;
	const tongue = tongueOf(language);
	return ruleIds.flatMap((id) => findOf(id, ad, tongue)).toSorted(inOrder);
}
