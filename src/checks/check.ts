// What a check is: data about itself, and how it looks at a posting.
import type { CheckEvidence, Severity } from '../core/finding.ts';
import type { CheckedAd } from './checked-ad.ts';
import type { Found, RuleId } from './found.ts';

/** One check. Its sentences are in `words/`, its source and its example sentences in `assets/checks/rules.json`. */
export type Check<Id extends RuleId> = {
	/** The gravest that it can say. */
	readonly severity: Severity;
	readonly evidence: readonly CheckEvidence[];
	/** Everything that it finds, in reading order; one for many places of the same kind. */
	readonly find: (ad: CheckedAd) => readonly Found<Id>[];
};

/** Every check by its id. */
export type Checks = { readonly [Id in RuleId]: Check<Id> };
