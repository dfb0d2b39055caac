// What is marked in the page: words of the ad, and what kind of thing they ask for. Nothing of the user.
import type { Strength } from './analysis.ts';
import type { Span } from './span.ts';

/** `line`: a whole requirement; `qualification`: years, degrees, languages, certificates; the others: names of skills. */
export const evidenceKinds = ['line', 'competence', 'technology', 'qualification'] as const;

/** One of these. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Words to mark. */
export type EvidenceMark = { readonly span: Span; readonly kind: EvidenceKind; readonly strength: Strength };
