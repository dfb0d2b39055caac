// A concept on its line: whatever is left out because it follows from the rest is there again when it is read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConceptKind } from '../../src/core/concept.ts';
import { idOfLine, readConcept, writeConcept } from '../../src/taxonomy/concept-lines.ts';
import { bundledEngine } from '../matcher/bundled-engine.ts';

const kinds: readonly ConceptKind[] = [
	'competence',
	'technology',
	'area',
	'certificate',
	'language',
	'framework-skill',
];

describe('a line', () => {
	it('leaves out an id that is the label spelt as one, and the kind of a technology', () => {
		const line = writeConcept({ id: 'technology/apache-kafka', label: 'Apache Kafka', kind: 'technology' });
		expect(line).toBe('{"label":"Apache Kafka"}');
		expect(idOfLine(line)).toBe('technology/apache-kafka');
	});

	it.each([
		['technology/csharp', 'C#'],
		['technology/cafe', 'Café'],
		['technology/say-so', 'Say "so"'],
		['certificate/kafka', 'Kafka'],
	])('keeps the id %s of “%s”', (id, label) => {
		const line = writeConcept({ id, label, kind: 'technology' });
		expect(line).toContain(`"id":"${id}"`);
		expect(idOfLine(line)).toBe(id);
	});

	it('gives back whatever was written', () => {
		const concept = fc.record(
			{
				id: fc.string({ minLength: 1 }),
				label: fc.string(),
				kind: fc.constantFrom(...kinds),
				names: fc.array(fc.string()),
			},
			{ requiredKeys: ['id', 'label', 'kind'] },
		);
		fc.assert(
			fc.property(concept, (written) => {
				const line = writeConcept(written);
				expect(readConcept(line)).toEqual(written);
				expect(idOfLine(line)).toBe(written.id);
			}),
		);
	});

	it('gives back every concept of the bundled vocabulary', () => {
		for (const concept of bundledEngine.concepts.all()) expect(readConcept(writeConcept(concept))).toEqual(concept);
	});
});
