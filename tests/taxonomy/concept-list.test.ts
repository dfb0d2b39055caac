// The vocabulary as text: every concept is found again, and a text that is not one is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConcepts, writeConcepts } from '../../src/taxonomy/concept-list.ts';
import type { KnownConcept } from '../../src/taxonomy/knowledge.ts';

const someConcepts = fc.uniqueArray(
	fc.record({ id: fc.string({ minLength: 1 }), label: fc.string(), kind: fc.constant('technology' as const) }),
	{ selector: ({ id }) => id, minLength: 1 },
);
const go: KnownConcept = { id: 'technology/go', label: 'Go', kind: 'technology' };
const goa: KnownConcept = { id: 'technology/goa', label: 'Goa', kind: 'technology' };

describe('a list of concepts', () => {
	it('finds each by its id, and at one place', () => {
		fc.assert(
			fc.property(someConcepts, (concepts) => {
				const list = readConcepts(writeConcepts(concepts));
				for (const concept of concepts) {
					expect(list.find(concept.id)).toEqual(concept);
					expect(list.all().filter(({ id }) => id === concept.id)).toHaveLength(1);
				}
			}),
		);
	});

	it('knows no concept that is not in it, be its id the beginning of another', () => {
		const list = readConcepts(writeConcepts([goa]));
		expect(list.find('technology/go')).toBeUndefined();
		expect(list.find('technology/goas')).toBeUndefined();
		expect([list.at(-1), list.at(1)]).toEqual([undefined, undefined]);
	});

	it('is the same in whatever order it is written', () => {
		expect(writeConcepts([go, goa])).toBe(writeConcepts([goa, go]));
	});

	it('gives the same object every time', () => {
		const list = readConcepts(writeConcepts([go, goa]));
		expect(list.find('technology/go')).toBe(list.at(0));
		expect(list.size).toBe(2);
	});

	it('is refused when it is cut off, empty or something else', () => {
		const whole = writeConcepts([go, goa]);
		for (const text of [whole.slice(0, -5), '', '<html>']) expect(() => readConcepts(text)).toThrow();
	});
});
