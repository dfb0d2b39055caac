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

	it('knows which technologies are everyday ones', () => {
		const roles = { ...smallKnowledge.roles, everyday: ['technology/sql'] };
		expect(compileEngine({ ...smallKnowledge, roles }).everyday).toEqual(new Set(['technology/sql']));
		expect(smallEngine.everyday).toEqual(new Set());
	});
});
