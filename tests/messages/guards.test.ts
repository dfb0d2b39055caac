// The shape of messages: each that fits is heard as a fresh object, and one wrong field is enough not to be heard.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxTextLength, type Posting } from '../../src/core/posting.ts';
import type { CallName } from '../../src/messages/calls.ts';
import { readCall } from '../../src/messages/guards.ts';
import { callNames, messageOf, sampleInputs } from '../app/sample-calls.ts';
import { swappedKinds, withFieldTooMany, withoutFields } from './corruptions.ts';
import { anyPosting, fullPosting } from './postings.ts';

const adRead = (posting: unknown) => readCall({ call: 'ad-read', input: posting });

/** Sample messages of all calls, the ad in full. */
const messages = callNames.map(
	(call) => [call, call === 'ad-read' ? messageOf('ad-read', fullPosting) : messageOf(call)] as const,
);

/** Fields that may be null, by call, and those that may be missing without harm. */
const nullable: { readonly [Name in CallName]?: readonly string[] } = {
	'ad-not-read': ['input.problem'],
	rate: ['input.tab', 'input.details.evidence', 'input.details.lastUsed'],
	unrate: ['input.tab'],
	undo: ['input.tab'],
	say: ['input.value'],
	'import-profile': ['input.changes.0.before', 'input.changes.0.after'],
	'add-own-skill': ['input.tab'],
	'remove-own-skill': ['input.tab'],
	'list-read': ['input.jobs.0.company', 'input.jobs.0.place', 'input.jobs.0.grade', 'input.jobs.0.closesOn'],
	'save-ad': ['input.tab'],
	'unsave-ad': ['input.tab'],
	correct: ['input.tab', 'input.correction.from', 'input.correction.to'],
	uncorrect: ['input.tab'],
	mute: ['input.tab'],
	unmute: ['input.tab'],
	'roles-of-ad': ['input.tab'],
	'jump-to-job': ['input.tab'],
	choose: ['input.tab', 'input.choices.framework'],
};
const optional =
	/^input\.(?:choices\.isMarking|details(?:\.(?:evidence|lastUsed))?|title|company|grade|postedOn|closesOn|pay|pay\.value\.(?:lowest|highest|currency|period))$/;

/** Every object and list in a value. */
const objectsIn = (value: unknown): object[] =>
	typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

describe.each(messages)('a message of %s', (call, message) => {
	it('is heard when it fits, as it was said', () => {
		expect(readCall(message)).toEqual(message);
	});

	it('is heard as a fresh object that shares nothing with the message', () => {
		const said = new Set(objectsIn(message));
		expect(objectsIn(readCall(message)).filter((each) => said.has(each))).toEqual([]);
	});

	it('is not heard with a value of another kind in any of its places', () => {
		const heard = swappedKinds(message, nullable[call] ?? []).filter(
			({ message: spoiled }) => readCall(spoiled) !== null,
		);
		expect(heard.map(({ what }) => what)).toEqual([]);
	});

	it('is not heard without any of the fields that it needs', () => {
		const needed = withoutFields(message).filter(({ what }) => !optional.test(what));
		const heard = needed.filter(({ message: spoiled }) => readCall(spoiled) !== null).map(({ what }) => what);
		expect(heard).toEqual(sampleInputs[call] === null ? ['input'] : []);
	});

	it.each(['extra', '__proto__', 'constructor', 'toString'])('is not heard with a field too many, %s', (name) => {
		const heard = withFieldTooMany(message, name).filter(({ message: spoiled }) => readCall(spoiled) !== null);
		expect(heard.map(({ what }) => what)).toEqual([]);
	});
});

describe('any JSON', () => {
	it('is heard or not, and never throws; what is heard is a call that we know', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (message) => {
				expect(readCall(message)).toBeNull();
			}),
		);
		fc.assert(
			fc.property(fc.constantFrom(...callNames), fc.jsonValue(), (call, input) => {
				const heard = readCall({ call, input });
				if (heard !== null) expect(heard).toEqual({ call, input });
			}),
		);
	});

	it('with fields named like members of every object leaves those members alone', () => {
		const hostile: unknown = JSON.parse(
			'{"call":"rate","input":{"concept":"a","level":3,"tab":1,"__proto__":{"polluted":true}}}',
		);
		expect(readCall(hostile)).toBeNull();
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});
});

describe('an ad', () => {
	it('is heard whatever it says, when it fits', () => {
		fc.assert(
			fc.property(anyPosting, (posting) => {
				expect(adRead(posting)?.input).toEqual(posting);
			}),
		);
	});

	it('without any of the facts that a page may leave out is heard', () => {
		for (const { what, message } of withoutFields(messageOf('ad-read', fullPosting)).filter(({ what }) =>
			optional.test(what),
		))
			expect(readCall(message), what).not.toBeNull();
	});

	const long = 'x'.repeat(maxTextLength);
	const blocks = (count: number): Partial<Posting> => ({
		text: 'x'.repeat(count),
		blocks: Array.from({ length: count }, (_, at) => ({ kind: 'paragraph', span: { start: at, end: at + 1 } })),
	});
	const places = (count: number): Partial<Posting> => ({
		places: Array.from({ length: count }, (_, at) => ({ value: `${at}`, source: 'json-ld' })),
	});
	const title = (length: number): Partial<Posting> => ({ title: { value: 'x'.repeat(length), source: 'page' } });
	const spans = (...list: readonly (readonly [number, number])[]): Partial<Posting> => ({
		blocks: list.map(([start, end]) => ({ kind: 'paragraph', span: { start, end } })),
	});

	it.each<readonly [string, Partial<Posting>]>([
		['a text as long as may be', { text: long, blocks: [] }],
		['20,000 blocks', blocks(20_000)],
		['206 places', places(206)],
		['a title of 500 characters', title(500)],
		['no words', { text: '', blocks: [] }],
		['blocks that touch', spans([0, 9], [9, 27])],
	])('with %s is heard', (_name, changed) => {
		expect(adRead({ ...fullPosting, ...changed })).not.toBeNull();
	});

	it.each<readonly [string, Partial<Posting>]>([
		['a text that is longer', { text: `${long}x`, blocks: [] }],
		['20,001 blocks', blocks(20_001)],
		['207 places', places(207)],
		['a title of 501 characters', title(501)],
		['an address of 2,049 characters', { url: 'x'.repeat(2_049) }],
		['blocks in the wrong order', spans([10, 16], [0, 9])],
		['blocks that overlap', spans([0, 12], [10, 16])],
		['a block that ends behind the text', spans([0, 28])],
		['a block that begins before the text', spans([-1, 4])],
		['a block that ends before it begins', spans([9, 4])],
		['a block between two characters', spans([0.5, 4])],
		['a block that ends nowhere', spans([0, Number.NaN])],
		['a block without an end', spans([0, Number.POSITIVE_INFINITY])],
		['pay without an end', { pay: { value: { lowest: Number.POSITIVE_INFINITY, asWritten: '' }, source: 'page' } }],
		['pay below nothing', { pay: { value: { lowest: -1, asWritten: '' }, source: 'page' } }],
		['a currency of its own', { pay: { value: { currency: 'dollars', asWritten: '' }, source: 'page' } }],
		['a date that is none', { closesOn: { value: 'next Friday', source: 'page' } }],
	])('with %s is not heard', (_name, changed) => {
		expect(adRead({ ...fullPosting, ...changed })).toBeNull();
	});
});

describe('other messages', () => {
	it.each([
		['a level of 6', 'rate', { concept: 'technology/go', level: 6, tab: 1 }],
		['a level of 0', 'rate', { concept: 'technology/go', level: 0, tab: 1 }],
		['a level in words', 'rate', { concept: 'technology/go', level: '3', tab: 1 }],
		['endless evidence', 'rate', { concept: 'a', level: 3, tab: 1, details: { evidence: 'x'.repeat(5_001) } }],
		['a year in words', 'rate', { concept: 'a', level: 3, tab: 1, details: { lastUsed: '2024' } }],
		['an endless choice', 'set-seen-ads-choice', { isRecording: true, months: Number.POSITIVE_INFINITY }],
		['ads by key and host at once', 'forget-ads', { keys: [], host: 'builtin.com' }],
		['no ads at all', 'forget-ads', {}],
		['an endless concept', 'rate', { concept: 'x'.repeat(121), level: 3, tab: 1 }],
		['half a tab', 'tab-view', { tab: 1.5 }],
		['an endless token', 'overlay-hello', { token: 'x'.repeat(101) }],
		['501 spans', 'mark-words', { spans: Array.from({ length: 501 }, () => ({ start: 0, end: 1 })), scroll: false }],
		['a span that ends before it begins', 'mark-words', { spans: [{ start: 5, end: 2 }], scroll: false }],
		['a span behind every text', 'mark-words', { spans: [{ start: 0, end: maxTextLength + 1 }], scroll: false }],
		['an endless label', 'add-own-skill', { label: 'x'.repeat(201), kind: 'technology', tab: 1 }],
		['a skill of another kind', 'add-own-skill', { label: 'Zorble', kind: 'certificate', tab: 1 }],
		['a bundled concept to remove', 'remove-own-skill', { id: 'technology/go', tab: 1 }],
		['a dock of another state', 'set-dock', { dock: 'floating', side: 'right' }],
		['another place to hide', 'hide-overlay', { where: 'everywhere' }],
		['a problem that is the background’s to say', 'ad-not-read', { problem: 'engine-failed' }],
	])('with %s are not heard', (_name, call, input) => {
		expect(readCall({ call, input })).toBeNull();
	});

	it('without an input are heard where none is needed', () => {
		expect(readCall({ call: 'profile' })).toEqual({ call: 'profile', input: null });
	});
});
