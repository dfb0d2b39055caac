// What a user says of themselves, as messages carry it: every statement is heard, and no other shape.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/core/profile-change.ts';
import { statementNames } from '../../src/core/profile.ts';
import { readCall } from '../../src/messages/guards.ts';
import { anyProfile } from '../core/profiles.ts';
import { swappedKinds, withFieldTooMany, withoutFields } from './corruptions.ts';

const say = (name: string, value: unknown) => ({ call: 'say', input: { name, value } });

/** Each statement in full, with the places in it that may be null. */
const statements: readonly (readonly [string, unknown, readonly string[]])[] = [
	['years', 7.5, ['']],
	['yearsIn', [{ concept: 'field/law', years: 3 }], []],
	['degrees', [{ degree: 'master', field: 'field/law' }], ['', '.0.field']],
	['languages', [{ code: 'fr', level: 'b2' }], ['']],
	['certificates', [{ concept: 'certificate/pmp', expiresOn: '2027-01-31' }], ['', '.0.expiresOn']],
	['targets', ['ict/account-manager'], []],
	['grade', 'grade/un-p-3', ['']],
];

describe('every statement', () => {
	it('has its case here', () => {
		expect(statements.map(([name]) => name)).toEqual(statementNames);
	});

	it('of any profile is heard as it was said, and so is every change of it', () => {
		fc.assert(
			fc.property(anyProfile, anyProfile, (one, other) => {
				for (const name of statementNames) expect(readCall(say(name, one[name]))).toEqual(say(name, one[name]));
				const changes = changesBetween(one, other);
				expect(readCall({ call: 'import-profile', input: { changes } })?.input).toEqual({ changes });
			}),
		);
	});
});

describe.each(statements)('the statement %s', (name, value, nullable) => {
	const message = say(name, value);
	const nullPlaces = nullable.map((place) => `input.value${place}`);

	it('is not heard with a value of another kind, without a field, or with one too many', () => {
		const spoiled = [
			...swappedKinds(message, nullPlaces),
			...withoutFields(message),
			...withFieldTooMany(message, 'extra'),
			...withFieldTooMany(message, '__proto__'),
		];
		expect(spoiled.filter(({ message: each }) => readCall(each) !== null)).toEqual([]);
	});

	it('is not heard under another name', () => {
		const others = [...statementNames, 'ratings', 'constructor'].filter((other) => other !== name);
		expect(others.filter((other) => readCall(say(other, value)) !== null)).toEqual([]);
	});
});

describe('what is far too much', () => {
	it.each([
		['of targets', say('targets', Array<string>(1_001).fill('a'))],
		['in an id', say('grade', 'x'.repeat(121))],
		['in a date', say('certificates', [{ concept: 'a', expiresOn: 'x'.repeat(41) }])],
	])('%s is not heard', (_what, message) => {
		expect(readCall(message)).toBeNull();
	});

	it('is heard as long as there is an answer to it', () => {
		expect(readCall(say('targets', Array<string>(1_000).fill('a')))).not.toBeNull();
		expect(readCall(say('years', -4))).not.toBeNull();
	});
});
