// Things that a background adds to the view of an ad or a list: saved marks, corrections, findings, mutes, jobs.
import type { Correction } from '../../src/core/correction.ts';
import type { Finding, Severity } from '../../src/core/finding.ts';
import type { SavedMark } from '../../src/core/saved-ad.ts';
import type { AdView, AppliedCorrection, ListedJobView, TabView } from '../../src/messages/views.ts';
import { viewOf } from '../app/visit.ts';
import { adView, worldWithAd, type Given } from './views-of-tabs.ts';

/** A view of an ad with some of it changed. */
export async function changedView(changes: Partial<AdView>, given: Given = {}): Promise<TabView> {
	return { ...(await viewOf(await worldWithAd(given))), content: { ...(await adView(given)), ...changes } };
}

/** A saved ad, applied for. */
export const savedMark: SavedMark = {
	savedAt: '2026-03-05T10:00:00Z',
	status: 'applied',
	statusAt: '2026-03-09T10:00:00Z',
	note: '',
};

/** A correction as the view has it. */
export const corrected = (id: number, correction: Correction, isApplied = true): AppliedCorrection => ({
	kept: { id, ad: 'builtin/101', title: 'Software Engineer', at: '2026-03-05T10:00:00Z', engine: '1', correction },
	isApplied,
});

/** A finding about these words of an ad; about what it leaves out where there are none. */
export function findingOf(rule: string, severity: Severity, { posting }: AdView, words: string | null): Finding {
	const start = words === null ? -1 : posting.text.indexOf(words);
	return {
		rule,
		severity,
		spans: words === null ? [] : [{ start, end: start + words.length }],
		text: `Found by ${rule}.`,
		why: `Why ${rule} matters.`,
		instead: `Say it otherwise.`,
		ask: `What about ${rule}?`,
		evidence: ['law', 'survey'],
		against: null,
		fix: null,
	};
}

/** A job of a list page. */
export const jobOf = (key: string, changes: Partial<ListedJobView> = {}): ListedJobView => ({
	key,
	title: `Job ${key}`,
	company: null,
	place: null,
	grade: null,
	closesOn: null,
	role: null,
	gradeMeaning: null,
	seenAt: null,
	status: null,
	fit: null,
	...changes,
});
