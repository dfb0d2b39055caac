// Corrections as test cases for the engine: one a line of a file, each with the ad that it was made in where that was saved.
// docs/corrections.md says what stands in them.
import * as v from 'valibot';
import { roleFrameworks } from '../core/concept.ts';
import type { Correction, KeptCorrection } from '../core/correction.ts';
import { areBlocksInText, maxTextLength, type Posting } from '../core/posting.ts';

const strength = v.picklist(['must', 'preferred']);
const level = v.nullable(v.picklist([1, 2, 3, 4, 5]));
const id = v.pipe(v.string(), v.minLength(1));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const block = v.tuple([v.picklist(['heading', 'paragraph', 'list-item']), place, place]);

/** As much of an ad as a reading needs; blocks as their kind, start and end. */
const ad = v.pipe(
	v.strictObject({
		company: v.nullable(v.string()),
		grade: v.nullable(v.string()),
		text: v.pipe(v.string(), v.maxLength(maxTextLength)),
		blocks: v.array(block),
	}),
	v.check(
		({ text, blocks }) =>
			areBlocksInText(
				text,
				blocks.map(([kind, start, end]) => ({ kind, span: { start, end } })),
			),
		'blocks are out of order or outside the text',
	),
);

const about = { title: v.string(), engine: v.string(), ad: v.exactOptional(ad) };

/** Words of the ad: the line of a requirement or the name of a skill, and which of their occurrences (0 the first). */
const atLine = { line: id, nth: place };

/** A test case. `read` and `said`: what was read, and what the user said; null: nothing (no requirement, level, skill or role). */
export const caseShape = v.variant('kind', [
	v.strictObject({ kind: v.literal('not-a-requirement'), ...atLine, read: strength, said: v.null(), ...about }),
	v.strictObject({ kind: v.literal('strength'), ...atLine, read: strength, said: strength, ...about }),
	v.strictObject({ kind: v.literal('level'), ...atLine, concept: id, read: level, said: level, ...about }),
	v.strictObject({ kind: v.literal('not-this-skill'), ...atLine, read: id, said: v.null(), ...about }),
	v.strictObject({
		kind: v.literal('role'),
		framework: v.picklist(roleFrameworks),
		read: v.nullable(id),
		said: v.nullable(id),
		...about,
	}),
]);

/** A test case. */
export type CorrectionCase = v.InferOutput<typeof caseShape>;

/** What all kinds hold. */
type About = Pick<CorrectionCase, 'title' | 'engine' | 'ad'>;

function caseOf(correction: Correction, of: About): CorrectionCase {
	const { kind } = correction;
	if (kind === 'role')
		return { kind, framework: correction.framework, read: correction.from, said: correction.to, ...of };
	const at = { line: correction.at.quote, nth: correction.at.nth };
	switch (kind) {
		case 'not-a-requirement':
			return { kind, ...at, read: correction.from, said: null, ...of };
		case 'strength':
			return { kind, ...at, read: correction.from, said: correction.to, ...of };
		case 'level':
			return { kind, ...at, concept: correction.concept, read: correction.from, said: correction.to, ...of };
		case 'not-this-skill':
			return { kind, ...at, read: correction.concept, said: null, ...of };
		default:
			return kind satisfies never;
	}
}

/** The line of a correction, with its line feed. `posting`: the ad, null where it was not saved. */
export function writeCorrectionCase(
	{ correction, title, engine }: Pick<KeptCorrection, 'correction' | 'title' | 'engine'>,
	posting: Posting | null,
): string {
	const saved =
		posting === null
			? {}
			: {
					ad: {
						company: posting.company?.value ?? null,
						grade: posting.grade?.value ?? null,
						text: posting.text,
						blocks: posting.blocks.map(
							({ kind, span: { start, end } }) => [kind, start, end] as [typeof kind, number, number],
						),
					},
				};
	return `${JSON.stringify(caseOf(correction, { title, engine, ...saved }))}\n`;
}

/** The correction that a case tells of. */
export function correctionOf(told: CorrectionCase): Correction {
	if (told.kind === 'role') return { kind: told.kind, framework: told.framework, from: told.read, to: told.said };
	const at = { quote: told.line, nth: told.nth };
	switch (told.kind) {
		case 'not-a-requirement':
			return { kind: told.kind, at, from: told.read };
		case 'strength':
			return { kind: told.kind, at, from: told.read, to: told.said };
		case 'level':
			return { kind: told.kind, at, concept: told.concept, from: told.read, to: told.said };
		case 'not-this-skill':
			return { kind: told.kind, at, concept: told.read };
		default:
			return told satisfies never;
	}
}
