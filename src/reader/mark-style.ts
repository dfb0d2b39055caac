// How marked words look: a highlight for each kind and strength, and one for the words that are pointed at. The names of
// highlights only say that words are marked, not by whom or why.
import type { Strength } from '../core/analysis.ts';
import { evidenceKinds, markLooks, markStrokes, type EvidenceKind } from '../core/evidence-mark.ts';

/** Name of the highlight of the words that are pointed at. */
export const highlightName = 'm1';

/** A highlight of what stands marked. `of`: "line-must", "technology-preferred", by which a legend names it. */
export type StandingHighlight = {
	readonly name: string;
	readonly of: `${EvidenceKind}-${Strength}`;
	readonly kind: EvidenceKind;
	readonly strength: Strength;
};

const strengths = ['must', 'preferred'] as const satisfies readonly Strength[];

/** Every kind and strength with its highlight, m2 and on. */
export const standingHighlights: readonly StandingHighlight[] = evidenceKinds
	.flatMap((kind) => strengths.map((strength) => ({ kind, strength })))
	.map(({ kind, strength }, at) => ({ name: `m${at + 2}`, of: `${kind}-${strength}`, kind, strength }));

const ruleOf = ({ name, kind, strength }: StandingHighlight): string => {
	const { line, thickness, offset, colour, tint } = markLooks[kind];
	const background = tint === null ? '' : ` background-color: ${tint};`;
	const below = offset === null ? '' : ` text-underline-offset: ${offset}px;`;
	return `::highlight(${name}) { text-decoration: ${line} ${markStrokes[strength]} ${thickness}px ${colour};${below}${background} }`;
};

const forcedRuleOf = ({ name }: StandingHighlight): string =>
	`::highlight(${name}) { text-decoration-color: CanvasText; background-color: transparent; }`;

/** Style sheet for the page, readable on light and dark pages alike, and in the colours of the system where they are forced. */
export const markStyle = `${standingHighlights.map(ruleOf).join('\n')}
::highlight(${highlightName}) { background-color: #ffd866; color: #1a1a1a; text-decoration: underline 2px #7a4b00; }
@media (forced-colors: active) {
${standingHighlights.map(forcedRuleOf).join('\n')}
::highlight(${highlightName}) { background-color: Highlight; color: HighlightText; text-decoration-color: HighlightText; }
}`;
