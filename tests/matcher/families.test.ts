// What is common among families of roles tells roles apart less than what is rare; grades of one family count once.
import { describe, expect, it } from 'vitest';
import { countFamilies, rarityAmongFamilies } from '../../src/matcher/families.ts';
import type { KnownRole } from '../../src/taxonomy/knowledge.ts';

const role = (id: string, family: string, framework: KnownRole['framework'] = 'ilo'): KnownRole => ({
	id,
	framework,
	family,
	title: id,
	concepts: [],
	grades: [],
});
const roles = [role('clerk-4', 'clerk'), role('clerk-5', 'clerk'), role('driver', 'driver'), role('pilot', 'pilot')];

describe('families', () => {
	it('are counted once, whatever their grades, and apart in each framework', () => {
		expect(countFamilies(roles)).toBe(3);
		expect(countFamilies([...roles, role('clerk', 'clerk', 'odp')])).toBe(4);
		expect(countFamilies([])).toBe(0);
	});
});

describe('the rarity of a feature', () => {
	const features: Readonly<Record<string, readonly string[]>> = {
		'clerk-4': ['filing', 'office'],
		'clerk-5': ['filing', 'filing'],
		driver: ['driving', 'office'],
		pilot: ['office'],
	};
	const rarity = rarityAmongFamilies(roles, ({ id }) => features[id] ?? []);

	it('is the larger the fewer families have it, not the fewer roles', () => {
		expect(rarity.get('filing')).toBe(rarity.get('driving'));
		expect(rarity.get('filing')).toBeGreaterThan(rarity.get('office') ?? Infinity);
	});

	it('is told of what some role has, and of nothing else', () => {
		expect([...rarity.keys()].toSorted()).toEqual(['driving', 'filing', 'office']);
	});
});
