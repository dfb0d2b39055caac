// The engine: compiled once, the same for every ad.
import { describe, expect, it } from 'vitest';
import { compileEngine } from '../../src/matcher/engine.ts';
import { smallEngine, smallKnowledge } from './small-knowledge.ts';

describe('the engine', () => {
	it('carries the version of its data', () => {
		expect(smallEngine.version).toBe('small');
	});

	it('knows every concept by its id', () => {
		for (const concept of smallKnowledge.concepts.all()) expect(smallEngine.concepts.find(concept.id)).toBe(concept);
	});

	it('compiles the rules of a language once, for all its regions', () => {
		expect(smallEngine.languageFor('en')).not.toBeNull();
		expect(smallEngine.languageFor('en-GB')).toBe(smallEngine.languageFor('en'));
	});

	it('has no rules for a language without a folder', () => {
		expect(smallEngine.languageFor('fr')).toBeNull();
		expect(smallEngine.languageFor('und')).toBeNull();
	});

	it('takes a concept of few roles for rarer than one of many', () => {
		const rarity = (id: string): number => smallEngine.conceptRarity.get(id) ?? 0;
		expect(rarity('technology/kubernetes')).toBeGreaterThan(rarity('competence/negotiation'));
	});

	it('does not count the grades of one family as several roles', () => {
		const grades = smallKnowledge.roles.roles.filter(({ framework }) => framework === 'ilo');
		const one = compileEngine({
			...smallKnowledge,
			roles: { version: 'one', roles: smallKnowledge.roles.roles.filter((role) => role !== grades[1]) },
		});
		expect(one.conceptRarity.get('competence/negotiation')).toBe(
			smallEngine.conceptRarity.get('competence/negotiation'),
		);
	});
});
