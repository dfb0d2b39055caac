// A defect that is planted into a clean ad is found, and nothing else is said of that ad.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../src/checks/registry.ts';
import { rulesOf } from './checked.ts';
import { companions, plants } from './planting.ts';

const folder = new URL('clean/', import.meta.url);
const cleanAds = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

describe('a clean ad', () => {
	it.each(cleanAds)('%s gives no reason to speak', (_, notes) => expect(rulesOf(notes)).toEqual([]));
});

describe.each(ruleIds)('the defect of %s', (rule) => {
	const changed = cleanAds.filter(([, notes]) => plants[rule](notes) !== notes);
	const found = changed.map(([name, notes]) => [name, rulesOf(plants[rule](notes))] as const);

	it('is found in at least five clean ads', () => {
		const missed = found.filter(([, rules]) => !rules.includes(rule)).map(([name]) => name);
		expect(found.length - missed.length, `missed in ${missed.join(', ')}`).toBeGreaterThanOrEqual(5);
	});

	it('brings no other finding', () => {
		const others = found.flatMap(([name, rules]) =>
			rules.filter((other) => other !== rule && companions[rule] !== other).map((other) => `${name}: ${other}`),
		);
		expect(others).toEqual([]);
	});
});
