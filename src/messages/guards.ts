// The shape of every message, checked where it arrives: what does not fit is not heard.
import * as v from 'valibot';
import { maxBlocks, maxTextLength, type Posting } from '../core/posting.ts';
import { levelFrameworks } from '../core/settings.ts';
import type { CallName, InputOf } from './calls.ts';
import { changesSchema, detailsSchema, idSchema, ratedLevelSchema, saidSchema } from './profile-guards.ts';

/** Caps on what a page can make the background take in. */
const longestFact = 500;
const mostPlaces = 206;
/** Longer than a label may be, so that a page of ours is told that it is too long. */
const longestLabelHeard = 200;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxTextLength));
const span = v.pipe(
	v.strictObject({ start: offset, end: offset }),
	v.check(({ start, end }) => start <= end, 'the span ends before it begins'),
);
const source = v.picklist(['page', 'json-ld', 'given']);
const fact = v.pipe(v.string(), v.maxLength(longestFact));
const sourced = v.strictObject({ value: fact, source });
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const pay = v.strictObject({
	lowest: v.exactOptional(amount),
	highest: v.exactOptional(amount),
	currency: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
	period: v.exactOptional(v.picklist(['hour', 'day', 'week', 'month', 'year'])),
	asWritten: fact,
});
const date = v.strictObject({ value: v.pipe(v.string(), v.isoDate()), source });

/** A posting as a page may send it; every span lies inside the text and blocks are in order. */
export const postingSchema = v.pipe(
	v.strictObject({
		url: v.pipe(v.string(), v.maxLength(2_048)),
		board: v.pipe(v.string(), v.maxLength(40)),
		key: v.pipe(v.string(), v.maxLength(2_200)),
		text: v.pipe(v.string(), v.maxLength(maxTextLength)),
		blocks: v.pipe(
			v.array(v.strictObject({ kind: v.picklist(['heading', 'paragraph', 'list-item']), span })),
			v.maxLength(maxBlocks),
		),
		textSource: source,
		truncated: v.boolean(),
		title: v.exactOptional(sourced),
		company: v.exactOptional(sourced),
		places: v.pipe(v.array(sourced), v.maxLength(mostPlaces)),
		grade: v.exactOptional(sourced),
		postedOn: v.exactOptional(date),
		closesOn: v.exactOptional(date),
		pay: v.exactOptional(v.strictObject({ value: pay, source })),
	}),
	v.check((posting) => {
		let end = 0;
		return posting.blocks.every((block) => {
			const fits = block.span.start >= end && block.span.end >= block.span.start;
			end = block.span.end;
			return fits && end <= posting.text.length;
		});
	}, 'blocks are out of order or outside the text'),
) satisfies v.GenericSchema<unknown, Posting>;

const nothing = v.null();
const tab = v.pipe(v.number(), v.integer());
const ownKind = v.picklist(['technology', 'competence']);
const dock = v.picklist(['open', 'collapsed']);
/** Keys of ads as they are kept; more at once than a page of ours shows are not heard. */
const adKeys = v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_300))), v.maxLength(10_000));

const inputs = {
	'ad-read': postingSchema,
	'ad-not-read': v.strictObject({ problem: v.nullable(v.picklist(['reading', 'not-ready', 'unreadable'])) }),
	'overlay-token': nothing,
	'overlay-hello': v.strictObject({ token: v.pipe(v.string(), v.maxLength(100)) }),
	'overlay-view': nothing,
	'mark-words': v.strictObject({ spans: v.pipe(v.array(span), v.maxLength(500)), scroll: v.boolean() }),
	'set-dock': v.strictObject({ dock }),
	'hide-overlay': v.strictObject({ where: v.picklist(['page', 'site']) }),
	'leave-overlay': nothing,
	'tab-view': v.strictObject({ tab }),
	profile: nothing,
	history: nothing,
	rate: v.strictObject({
		concept: idSchema,
		level: ratedLevelSchema,
		details: v.exactOptional(detailsSchema),
		tab: v.nullable(tab),
	}),
	unrate: v.strictObject({ concept: idSchema, tab: v.nullable(tab) }),
	undo: v.strictObject({ tab: v.nullable(tab) }),
	say: saidSchema,
	'import-profile': v.strictObject({ changes: changesSchema }),
	settings: nothing,
	'change-settings': v.strictObject({ levelsIn: v.picklist(levelFrameworks) }),
	'seen-ads-choice': nothing,
	'set-seen-ads-choice': v.strictObject({ isRecording: v.boolean(), months: v.pipe(v.number(), v.finite()) }),
	'forget-ads': v.union([
		v.strictObject({ keys: adKeys }),
		v.strictObject({ host: v.pipe(v.string(), v.maxLength(260)) }),
	]),
	'forget-everything': nothing,
	'restore-offer': nothing,
	restore: v.strictObject({ wanted: v.boolean() }),
	'store-replaced': nothing,
	'own-skills': nothing,
	'add-own-skill': v.strictObject({
		label: v.pipe(v.string(), v.maxLength(longestLabelHeard)),
		kind: ownKind,
		tab: v.nullable(tab),
	}),
	'remove-own-skill': v.strictObject({ id: v.pipe(idSchema, v.startsWith('own/')), tab: v.nullable(tab) }),
	'set-site-hidden': v.strictObject({ tab, hidden: v.boolean() }),
} satisfies { [Name in CallName]: v.GenericSchema<unknown, InputOf<Name>> };

/** A call of a known name with an input that fits it, as one of a union by name. */
export type CheckedCall = { [Name in CallName]: { readonly call: Name; readonly input: InputOf<Name> } }[CallName];

const envelope = v.strictObject({
	call: v.picklist(Object.keys(inputs) as CallName[]),
	input: v.optional(v.unknown(), null),
});

/** The checked call in a message, or null when it is none of ours or does not fit. The input is a fresh object. */
export function readCall(message: unknown): CheckedCall | null {
	const outer = v.safeParse(envelope, message);
	if (!outer.success) return null;
	const input = v.safeParse(inputs[outer.output.call], outer.output.input);
	return input.success ? ({ call: outer.output.call, input: input.output } as CheckedCall) : null;
}
