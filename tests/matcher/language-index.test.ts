// The lists of a language, compiled: each under its own name, each phrase with what it means.
import { describe, expect, it } from 'vitest';
import { levels } from '../../src/core/level.ts';
import { english } from '../../src/languages/en/index.ts';
import { findPhrases } from '../../src/text/phrases.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { englishIndex } from './small-knowledge.ts';

describe('a compiled list', () => {
	it.each([
		'preferred',
		'must',
		'equivalent',
		'notNeeded',
		'seniority',
		'titleNoise',
		'internationalEmployer',
	] as const)('"%s" finds its own phrases', (list) => {
		const lost = english[list].filter((phrase) => findPhrases(tokenise(phrase), englishIndex[list]).length === 0);
		expect(lost).toEqual([]);
	});

	it('of levels gives each phrase its level', () => {
		for (const level of levels) {
			for (const phrase of english.levels[level])
				expect(findPhrases(tokenise(phrase), englishIndex.levels)[0]?.value, phrase).toBe(level);
		}
	});

	it('of headings gives each phrase its kind of section', () => {
		for (const [kind, phrases] of Object.entries(english.headings)) {
			for (const phrase of phrases)
				expect(findPhrases(tokenise(phrase), englishIndex.headings)[0]?.value, phrase).toBe(kind);
		}
	});
});
