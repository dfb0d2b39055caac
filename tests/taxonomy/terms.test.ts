// The names of concepts as terms: which spelling they must have, and which context.
import { describe, expect, it } from 'vitest';
import type { KnownConcept } from '../../src/taxonomy/knowledge.ts';
import { isExact, termsOf } from '../../src/taxonomy/terms.ts';

const python: KnownConcept = { id: 'technology/python', label: 'Python', kind: 'technology', refs: [] };

describe('a name counts in its own spelling only', () => {
	it('when it is an abbreviation of up to three capitals', () => {
		for (const phrase of ['SAP', 'R', 'ML', 'C2', 'S3']) expect(isExact(phrase, 'technology')).toBe(true);
		for (const phrase of ['Scala', 'HTML', 'dbt', 'Go', 'K8s']) expect(isExact(phrase, 'technology')).toBe(false);
	});

	it('when it is an abbreviation of a certificate, of any length: "ACLs" are no ACLS', () => {
		expect(isExact('ACLS', 'certificate')).toBe(true);
		expect(isExact('ACLS', 'technology')).toBe(false);
		expect(isExact('CISM holder', 'certificate')).toBe(false);
	});

	it('when it is a human language: "polish" is no Polish', () => {
		expect(isExact('Polish', 'language')).toBe(true);
		expect(isExact('Polish', 'competence')).toBe(false);
	});
});

describe('the terms of a concept', () => {
	it('are its label and its names, each pointing at its place in the list', () => {
		const named = { ...python, names: ['CPython'] };
		expect(termsOf([{ ...python, id: 'technology/other', label: 'Other' }, named])).toEqual([
			{ phrase: 'Other', concept: 0 },
			{ phrase: 'Python', concept: 1 },
			{ phrase: 'CPython', concept: 1 },
		]);
	});

	it('leave out a label that another concept has', () => {
		expect(termsOf([{ ...python, isLabelTaken: true, names: ['CPython'] }]).map(({ phrase }) => phrase)).toEqual([
			'CPython',
		]);
	});

	it('carry the words that settle them where they are ambiguous', () => {
		const go = { ...python, label: 'Golang', unsettled: ['Go'], near: ['backend'] };
		expect(termsOf([go])).toContainEqual({ phrase: 'Go', concept: 0, exact: true, near: ['backend'] });
	});
});
