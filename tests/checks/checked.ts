// Ads written down as notes, checked with the whole vocabulary on one day.
import { runChecks } from '../../src/checks/run-checks.ts';
import type { RuleId } from '../../src/checks/found.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Posting } from '../../src/core/posting.ts';
import type { WordLanguage } from '../../src/core/settings.ts';
import rules from '../../assets/checks/rules.json' with { type: 'json' };
import { analyseBundled, bundledEngine } from '../matcher/bundled-engine.ts';
import { writePosting } from './written-posting.ts';

export { writePosting };

/** The day on which all sample ads are read. */
export const day = '2026-03-10';

/** A rule's source and sample ads. */
export type RuleRecord = {
	readonly id: RuleId;
	readonly source: string;
	readonly fires: readonly string[];
	readonly silent: readonly string[];
};

/** The records of all rules. */
export const ruleRecords = rules as readonly RuleRecord[];

/** What the checks say of a posting. */
export function checkPosting(posting: Posting, language: WordLanguage = 'en'): readonly Finding[] {
	const findings = runChecks(posting, analyseBundled(posting), bundledEngine, { today: day, language });
	if (findings === null) throw new Error('the checks do not know the language of this ad');
	return findings;
}

/** The ids of the checks that speak of notes. */
export const rulesOf = (notes: string): string[] => checkPosting(writePosting(notes)).map(({ rule }) => rule);
