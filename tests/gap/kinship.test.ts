// Whose rating speaks for a skill that was not rated: that of a kind of it, never that of something wider.
import { describe, expect, it } from 'vitest';
import { listen, type Kinship } from '../../src/gap/kinship.ts';
import { bundledEngine } from '../matcher/bundled-engine.ts';
import { rate } from './profiles.ts';

const above: Readonly<Record<string, readonly string[]>> = {
	terrier: ['dog'],
	dog: ['animal', 'pet'],
	animal: ['thing'],
	loop: ['loop'],
};
const refs: Readonly<Record<string, readonly string[]>> = { training: ['axelos/training', 'odp/training'] };
const kinship: Kinship = { broaderOf: (id) => above[id] ?? [], refsOf: (id) => refs[id] ?? [] };

describe('a skill that was not rated', () => {
	it('is spoken for by a kind of it, one step or two down, and by nothing further', () => {
		const said = listen([rate('terrier', 4)], kinship);
		expect(said('dog').through).toEqual({ concept: 'terrier', relation: 'narrower', level: 4 });
		expect(said('animal').through).toMatchObject({ concept: 'terrier' });
		expect(said('thing').through).toBeNull();
	});

	it('is not spoken for by what is wider, which is only told', () => {
		const said = listen([rate('animal', 5)], kinship)('terrier');
		expect(said.through).toBeNull();
		expect(said.wider).toEqual({ concept: 'animal', level: 5 });
	});

	it('is spoken for by the highest of several', () => {
		const said = listen([rate('terrier', 2), rate('axelos/training', 3), rate('odp/training', 4)], kinship);
		expect(said('training').through).toEqual({ concept: 'odp/training', relation: 'same-skill', level: 4 });
		expect(said('dog').through?.level).toBe(2);
	});

	it('is not spoken for by what the user does not have, or is not sure of', () => {
		const said = listen([rate('terrier', 'none'), rate('dog', 'unsure')], kinship);
		expect(said('animal').through).toBeNull();
	});
});

describe('a rating of its own', () => {
	it('counts before all others, "I do not have this" too', () => {
		const said = listen([rate('dog', 'none'), rate('terrier', 5)], kinship);
		expect(said('dog')).toMatchObject({ own: { level: 'none' }, through: null });
	});

	it('"not sure" leaves the word to others', () => {
		const said = listen([rate('dog', 'unsure'), rate('terrier', 3)], kinship);
		expect(said('dog').through).toMatchObject({ concept: 'terrier', level: 3 });
	});
});

it('a concept that is said to be wider than itself speaks for nobody', () => {
	expect(listen([rate('loop', 3)], kinship)('loop')).toMatchObject({ own: { level: 3 }, through: null, wider: null });
});

describe('the bundled vocabulary', () => {
	const bundled: Kinship = {
		broaderOf: bundledEngine.broaderOf,
		refsOf: (id) => bundledEngine.concepts.find(id)?.refs ?? [],
	};

	it('knows that who has PostgreSQL has SQL and relational databases, and not the other way round', () => {
		const said = listen([rate('technology/postgresql', 4)], bundled);
		expect(said('technology/sql').through).toMatchObject({ concept: 'technology/postgresql', level: 4 });
		expect(said('technology/relational-databases').through).toMatchObject({ level: 4 });
		expect(listen([rate('technology/sql', 4)], bundled)('technology/postgresql')).toMatchObject({
			through: null,
			wider: { concept: 'technology/sql' },
		});
	});

	it('knows the framework skill that a competence stands for', () => {
		const said = listen([rate('axelos/negotiation', 3)], bundled);
		expect(said('competence/negotiation').through).toMatchObject({ concept: 'axelos/negotiation', level: 3 });
	});
});
