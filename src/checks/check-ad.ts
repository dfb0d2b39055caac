// What the extension asks the checks: the findings of an ad that are not muted, and the mutes that kept others silent.
import type { Analysis } from '../core/analysis.ts';
import type { Finding, Mute } from '../core/finding.ts';
import type { Posting } from '../core/posting.ts';
import type { CheckKnowledge } from './checked-ad.ts';
import { findMute } from './mutes.ts';
import { runChecks, type CheckOptions } from './run-checks.ts';

/** What a view shows of an ad's checks; `findings` is null where the checks do not know the ad's language. */
export type CheckedFindings = { readonly findings: readonly Finding[] | null; readonly muted: readonly Mute[] };

/** The user's mutes, and the host of the page that the ad stands on; empty where it stands on none. */
export type Muting = { readonly mutes: readonly Mute[]; readonly host: string };

/**
 * The findings of an ad. `analysis`: of this posting, by this engine; `knowledge`: the engine; `options`: the language of the
 * sentences and the day, as a calendar date in the user's own time.
 */
export function checkAd(
	posting: Posting,
	analysis: Analysis,
	knowledge: CheckKnowledge,
	options: CheckOptions,
	{ mutes, host }: Muting = { mutes: [], host: '' },
): CheckedFindings {
	const all = runChecks(posting, analysis, knowledge, options);
	if (all === null) return { findings: null, muted: [] };
	const muted = new Set<Mute>();
	const findings = all.filter((finding) => {
		const mute = findMute(finding, posting, mutes, host);
		if (mute !== null) muted.add(mute);
		return mute === null;
	});
	return { findings, muted: [...muted] };
}
