// What can be rated, and on which of the two scales.
import { describe, expect, it } from 'vitest';
import type { ConceptKind } from '../../src/core/concept.ts';
import { isRatable, scaleOf } from '../../src/core/rating.ts';

describe('a rating', () => {
	it.each<ConceptKind>(['competence', 'technology', 'area', 'framework-skill'])('can be given to a %s', (kind) => {
		expect(isRatable({ kind })).toBe(true);
	});

	it.each<ConceptKind>(['certificate', 'language'])('cannot be given to a %s: one has it or not', (kind) => {
		expect(isRatable({ kind })).toBe(false);
	});

	it('of a technology or an area of knowledge is on the technology scale, of all else on that of competences', () => {
		expect((['technology', 'area'] as const).map(scaleOf)).toEqual(['technology', 'technology']);
		expect((['competence', 'framework-skill'] as const).map(scaleOf)).toEqual(['competence', 'competence']);
	});
});
