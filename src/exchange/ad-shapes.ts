// The shape of saved ads, corrections and mutes that a backup may bring, checked field by field and copied into fresh objects.
import * as v from 'valibot';
import { roleFrameworks } from '../core/concept.ts';
import type { KeptCorrection } from '../core/correction.ts';
import type { Mute } from '../core/finding.ts';
import { areBlocksInText, maxBlocks, maxTextLength, type Posting } from '../core/posting.ts';
import { adStatuses, longestNote, type SavedAd } from '../core/saved-ad.ts';
import { seenAdShape } from './shapes.ts';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const adKey = text(2_300);
const instant = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());
const strength = v.picklist(['must', 'preferred']);
const level = v.nullable(v.picklist([1, 2, 3, 4, 5]));
const source = v.picklist(['page', 'json-ld', 'given']);
const fact = v.strictObject({ value: text(2_000), source });
const day = v.strictObject({ value: v.pipe(v.string(), v.isoDate()), source });
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxTextLength));
const block = v.strictObject({
	kind: v.picklist(['heading', 'paragraph', 'list-item']),
	span: v.strictObject({ start: offset, end: offset }),
});

const postingShape = v.pipe(
	v.strictObject({
		url: text(2_048),
		board: text(40),
		key: text(2_200),
		text: text(maxTextLength),
		blocks: v.pipe(v.array(block), v.maxLength(maxBlocks)),
		textSource: source,
		truncated: v.boolean(),
		title: v.exactOptional(fact),
		company: v.exactOptional(fact),
		places: v.pipe(v.array(fact), v.maxLength(1_000)),
		grade: v.exactOptional(fact),
		postedOn: v.exactOptional(day),
		closesOn: v.exactOptional(day),
		pay: v.exactOptional(
			v.strictObject({
				value: v.strictObject({
					lowest: v.exactOptional(amount),
					highest: v.exactOptional(amount),
					currency: v.exactOptional(text(3)),
					period: v.exactOptional(v.picklist(['hour', 'day', 'week', 'month', 'year'])),
					asWritten: text(2_000),
				}),
				source,
			}),
		),
	}),
	v.check(({ text: words, blocks }) => areBlocksInText(words, blocks), 'blocks are out of order or outside the text'),
) satisfies v.GenericSchema<unknown, Posting>;

/** An ad that the user saved, with its text. */
export const savedAdShape = v.strictObject({
	key: adKey,
	savedAt: instant,
	status: v.picklist(adStatuses),
	statusAt: instant,
	note: text(longestNote),
	posting: postingShape,
	seen: seenAdShape,
}) satisfies v.GenericSchema<unknown, SavedAd>;

const anchor = v.strictObject({
	quote: v.pipe(text(maxTextLength), v.minLength(1)),
	nth: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** A correction as it is kept. */
export const correctionShape = v.strictObject({
	id: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
	ad: adKey,
	title: text(2_000),
	at: instant,
	engine: text(200),
	correction: v.variant('kind', [
		v.strictObject({ kind: v.literal('not-a-requirement'), at: anchor, from: strength }),
		v.strictObject({ kind: v.literal('strength'), at: anchor, from: strength, to: strength }),
		v.strictObject({ kind: v.literal('level'), at: anchor, concept: id, from: level, to: level }),
		v.strictObject({ kind: v.literal('not-this-skill'), at: anchor, concept: id }),
		v.strictObject({
			kind: v.literal('role'),
			framework: v.picklist(roleFrameworks),
			from: v.nullable(id),
			to: v.nullable(id),
		}),
	]),
}) satisfies v.GenericSchema<unknown, KeptCorrection>;

const rule = v.pipe(text(80), v.minLength(1));

/** Where a check is not to speak again. */
export const muteShape = v.variant('where', [
	v.strictObject({ where: v.literal('here'), rule, ad: adKey, quote: text(2_000) }),
	v.strictObject({ where: v.literal('site'), rule, host: text(260) }),
	v.strictObject({ where: v.literal('everywhere'), rule }),
]) satisfies v.GenericSchema<unknown, Mute>;
