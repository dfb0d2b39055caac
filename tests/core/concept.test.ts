// The frameworks that define roles, and which concepts are technical.
import { expect, it } from 'vitest';
import { isTechnical, roleFrameworks, type ConceptKind } from '../../src/core/concept.ts';

it('each framework that defines roles is listed once', () => {
	expect(roleFrameworks.toSorted()).toEqual(['govstack', 'ict', 'ilo', 'odp']);
});

it('technologies and areas of knowledge are technical, and nothing else', () => {
	const kinds: ConceptKind[] = ['competence', 'technology', 'area', 'certificate', 'language', 'framework-skill'];
	expect(kinds.filter(isTechnical)).toEqual(['technology', 'area']);
});
