// Every check is complete data, and its own sentences make it speak or keep it silent.
import { describe, expect, it } from 'vitest';
import { checks, ruleIds } from '../../src/checks/registry.ts';
import { severities } from '../../src/core/finding.ts';
import { ruleRecords, rulesOf } from './checked.ts';

describe('the data of the checks', () => {
	it('is complete: every check has a record, and every record a check', () => {
		expect(ruleRecords.map(({ id }) => id)).toEqual(ruleIds);
		expect(ruleIds.length).toBe(31);
	});

	it.each(ruleRecords)(
		'$id tells its source, three ads for it and three against it',
		({ id, source, fires, silent }) => {
			expect(source.length).toBeGreaterThan(20);
			expect(fires.length).toBeGreaterThanOrEqual(3);
			expect(silent.length).toBeGreaterThanOrEqual(3);
			expect(new Set([...fires, ...silent]).size).toBe(fires.length + silent.length);
			expect(severities).toContain(checks[id].severity);
			expect(checks[id].evidence.length).toBeGreaterThan(0);
		},
	);
});

describe.each(ruleRecords)('$id', ({ id, fires, silent }) => {
	it.each(fires)('speaks: %s', (notes) => expect(rulesOf(notes)).toContain(id));
	it.each(silent)('is silent: %s', (notes) => expect(rulesOf(notes)).not.toContain(id));
});
