// What a check says of a posting: the words, why it matters, how sure that is, and what to write instead.
import type { Span } from './span.ts';

/** `error`: impossible or unlawful on its face; `warning`: against itself, its role or good evidence; `info`: what a reader will miss. */
export const severities = ['error', 'warning', 'info'] as const;

/** One of these, the gravest first. */
export type Severity = (typeof severities)[number];

/** How sure the evidence of a check is: law, field study, laboratory study, survey, a vendor's opinion, provable from the ad itself. */
export type CheckEvidence = 'law' | 'field' | 'lab' | 'survey' | 'opinion' | 'provable';

/** One finding. Sentences are in the language that the check was asked for. */
export type Finding = {
	/** Id of the check; permanent. */
	readonly rule: string;
	readonly severity: Severity;
	/** The words that it is about, first the ones to point at; empty where it is about what the ad leaves out. */
	readonly spans: readonly Span[];
	/** What was found, in one sentence. */
	readonly text: string;
	readonly why: string;
	readonly instead: string;
	/** The same as a question that a candidate may put to the employer. */
	readonly ask: string;
	readonly evidence: readonly CheckEvidence[];
	/** The framework line that it is measured by, as "role: skill, level"; null where it is measured by the ad alone. */
	readonly against: string | null;
	/** What the words could be replaced by at once; null where that takes a person. */
	readonly fix: { readonly span: Span; readonly replacement: string } | null;
};

/** Where a check is not to speak again: of these words in this ad, on a site, or anywhere. */
export type Mute =
	| { readonly where: 'here'; readonly rule: string; readonly ad: string; readonly quote: string }
	| { readonly where: 'site'; readonly rule: string; readonly host: string }
	| { readonly where: 'everywhere'; readonly rule: string };

/** Names a mute among all: two of the same name say the same. */
export function muteKey(mute: Mute): string {
	switch (mute.where) {
		case 'here':
			return JSON.stringify([mute.where, mute.rule, mute.ad, mute.quote]);
		case 'site':
			return JSON.stringify([mute.where, mute.rule, mute.host]);
		case 'everywhere':
			return JSON.stringify([mute.where, mute.rule]);
		default:
			return mute satisfies never;
	}
}
