// What is marked in the page: words of the ad, and what kind of thing they ask for. Nothing of the user.
import type { Strength } from './analysis.ts';
import type { Span } from './span.ts';

/** `line`: a whole requirement; `qualification`: years, degrees, languages, certificates; the others: names of skills. */
export const evidenceKinds = ['line', 'competence', 'technology', 'qualification'] as const;

/** One of these. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Words to mark. */
export type EvidenceMark = { readonly span: Span; readonly kind: EvidenceKind; readonly strength: Strength };

/** How words of a kind are marked, in the terms of CSS; lengths in pixels. Kinds differ by more than their colour. */
export type MarkLook = {
	readonly line: 'underline' | 'underline overline';
	readonly thickness: number;
	/** Below the words; null: where the browser draws it. */
	readonly offset: number | null;
	/** Of the line: at least 3 to 1 against white and against the black of dark pages, which cannot be told apart. */
	readonly colour: string;
	/** Behind the words, so light that they keep their contrast; null: none. */
	readonly tint: string | null;
};

/** The looks of all kinds. A legend draws with these. */
export const markLooks: Readonly<Record<EvidenceKind, MarkLook>> = {
	line: { line: 'underline', thickness: 1, offset: 5, colour: '#767b85', tint: null },
	competence: { line: 'underline', thickness: 3, offset: null, colour: '#9a63d0', tint: null },
	technology: { line: 'underline', thickness: 2, offset: null, colour: '#1f86b0', tint: 'rgb(31 134 176 / 14%)' },
	qualification: { line: 'underline overline', thickness: 2, offset: null, colour: '#b8741a', tint: null },
};

/** How the line is drawn: what must be there solid, what is preferred dashed. */
export const markStrokes = { must: 'solid', preferred: 'dashed' } as const satisfies Record<Strength, string>;
