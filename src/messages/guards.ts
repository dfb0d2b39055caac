// The shape of every message, checked where it arrives: what does not fit is not heard.
import * as v from 'valibot';
import { roleFrameworks } from '../core/concept.ts';
import { mostListedJobs } from '../core/listed-job.ts';
import { areBlocksInText, maxBlocks, maxTextLength, type Posting } from '../core/posting.ts';
import { adStatuses, longestNote } from '../core/saved-ad.ts';
import { levelFrameworks, themes, wordLanguages } from '../core/settings.ts';
import { sides, type CallName, type InputOf } from './calls.ts';
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
	v.check(({ text, blocks }) => areBlocksInText(text, blocks), 'blocks are out of order or outside the text'),
) satisfies v.GenericSchema<unknown, Posting>;

const nothing = v.null();
const tab = v.pipe(v.number(), v.integer());
const ownKind = v.picklist(['technology', 'competence']);
const dock = v.picklist(['open', 'collapsed']);
/** Keys of ads as they are kept; more at once than a page of ours shows are not heard. */
const adKey = v.pipe(v.string(), v.maxLength(2_300));
const adKeys = v.pipe(v.array(adKey), v.maxLength(10_000));
const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253));
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(maxTextLength));
const anchor = v.strictObject({ quote: words, nth: v.pipe(v.number(), v.integer(), v.minValue(0)) });
const strength = v.picklist(['must', 'preferred']);
const level = v.nullable(v.picklist([1, 2, 3, 4, 5]));
const role = v.nullable(idSchema);
const correction = v.variant('kind', [
	v.strictObject({ kind: v.literal('not-a-requirement'), at: anchor, from: strength }),
	v.strictObject({ kind: v.literal('strength'), at: anchor, from: strength, to: strength }),
	v.strictObject({ kind: v.literal('level'), at: anchor, concept: idSchema, from: level, to: level }),
	v.strictObject({ kind: v.literal('not-this-skill'), at: anchor, concept: idSchema }),
	v.strictObject({ kind: v.literal('role'), framework: v.picklist(roleFrameworks), from: role, to: role }),
]);
const rule = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{1,60}$/));
const mute = v.variant('where', [
	v.strictObject({ where: v.literal('here'), rule, ad: adKey, quote: v.pipe(v.string(), v.maxLength(2_000)) }),
	v.strictObject({ where: v.literal('site'), rule, host }),
	v.strictObject({ where: v.literal('everywhere'), rule }),
]);
const listedJob = v.strictObject({
	key: adKey,
	title: fact,
	company: v.nullable(fact),
	place: v.nullable(fact),
	grade: v.nullable(v.pipe(v.string(), v.maxLength(40))),
	closesOn: v.nullable(v.pipe(v.string(), v.isoDate())),
});
const settings = v.strictObject({
	levelsIn: v.picklist(levelFrameworks),
	framework: v.nullable(v.picklist(roleFrameworks)),
	language: v.nullable(v.picklist(wordLanguages)),
	theme: v.picklist(themes),
	isMarking: v.boolean(),
	hasSingleKeys: v.boolean(),
	isReadingLists: v.boolean(),
});
const status = v.picklist(adStatuses);

const inputs = {
	'ad-read': postingSchema,
	'ad-not-read': v.strictObject({ problem: v.nullable(v.picklist(['reading', 'not-ready', 'unreadable'])) }),
	'list-read': v.strictObject({
		url: v.pipe(v.string(), v.maxLength(2_048)),
		jobs: v.pipe(v.array(listedJob), v.maxLength(mostListedJobs)),
		truncated: v.boolean(),
	}),
	'overlay-token': nothing,
	'overlay-hello': v.strictObject({ token: v.pipe(v.string(), v.maxLength(100)) }),
	'overlay-view': nothing,
	'mark-words': v.strictObject({ spans: v.pipe(v.array(span), v.maxLength(500)), scroll: v.boolean() }),
	'set-dock': v.strictObject({ dock, side: v.picklist(sides) }),
	'hide-overlay': v.strictObject({ where: v.picklist(['page', 'site']) }),
	'leave-overlay': nothing,
	'open-page': v.strictObject({ route: v.pipe(v.string(), v.regex(/^[a-z][\w./-]{0,200}$/)) }),
	'save-ad': v.strictObject({ tab: v.nullable(tab), status }),
	'unsave-ad': v.strictObject({ tab: v.nullable(tab) }),
	correct: v.strictObject({ tab: v.nullable(tab), correction }),
	uncorrect: v.strictObject({ tab: v.nullable(tab), id: v.pipe(v.number(), v.integer()) }),
	mute: v.strictObject({ tab: v.nullable(tab), mute }),
	unmute: v.strictObject({ tab: v.nullable(tab), mute }),
	'roles-of-ad': v.strictObject({ tab: v.nullable(tab) }),
	'jump-to-job': v.strictObject({ tab: v.nullable(tab), key: adKey }),
	choose: v.strictObject({
		tab: v.nullable(tab),
		choices: v.pipe(
			v.unknown(),
			// A list has no field too many either.
			v.check((choices) => !Array.isArray(choices)),
			v.strictObject({
				framework: v.exactOptional(v.nullable(v.picklist(roleFrameworks))),
				levelsIn: v.exactOptional(v.picklist(levelFrameworks)),
				isMarking: v.exactOptional(v.boolean()),
			}),
		),
	}),
	'mark-in-tab': v.strictObject({ tab, spans: v.pipe(v.array(span), v.maxLength(500)), scroll: v.boolean() }),
	'note-ad': v.strictObject({ key: adKey, note: v.pipe(v.string(), v.maxLength(longestNote * 4)) }),
	'set-ad-status': v.strictObject({ key: adKey, status }),
	'forget-saved-ad': v.strictObject({ key: adKey }),
	corrections: nothing,
	mutes: nothing,
	sites: nothing,
	'set-host-hidden': v.strictObject({ host, hidden: v.boolean() }),
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
	'change-settings': settings,
	'seen-ads-choice': nothing,
	'set-seen-ads-choice': v.strictObject({ isRecording: v.boolean(), months: v.pipe(v.number(), v.finite()) }),
	'forget-ads': v.union([v.strictObject({ keys: adKeys }), v.strictObject({ host })]),
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
