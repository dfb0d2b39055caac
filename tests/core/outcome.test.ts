// Outcomes travel between processes, so they are plain data.
import { describe, expect, it } from 'vitest';
import { failure, success } from '../../src/core/outcome.ts';

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('an outcome', () => {
	it('carries its value over the wire', () => {
		expect(overTheWire(success({ title: 'Welder' }))).toEqual({ ok: true, value: { title: 'Welder' } });
	});

	it('names the reason of a failure, and no value', () => {
		const outcome = failure('not-an-ad');
		expect(overTheWire(outcome)).toEqual({ ok: false, reason: 'not-an-ad' });
		expect('value' in outcome).toBe(false);
	});
});
