// The English lists as data: spelled as they are compared, each phrase once, each able to be found.
import { describe, expect, it } from 'vitest';
import { levels } from '../../../src/core/level.ts';
import { english } from '../../../src/languages/en/index.ts';
import { compilePhrases, findPhrases } from '../../../src/text/phrases.ts';
import { phraseKey, tokenise } from '../../../src/text/tokens.ts';

/** The phrases of each list of the language, those of levels and headings by level and kind; lists to come are in by themselves. */
const lists: [string, readonly string[]][] = Object.entries(english).flatMap(
	([name, list]): [string, readonly string[]][] => {
		if (typeof list !== 'object') return [];
		if (Array.isArray(list)) return [[name, list as readonly string[]]];
		const nested = Object.entries(list).filter((part): part is [string, readonly string[]] => Array.isArray(part[1]));
		return nested.length > 0
			? nested.map(([part, phrases]) => [`${name}, ${part}`, phrases])
			: [[name, Object.keys(list)]];
	},
);

const repeated = (keys: readonly string[]): string[] => keys.filter((key, at) => keys.indexOf(key) !== at);

describe.each(lists)('the English list "%s"', (_, phrases) => {
	it('is not empty', () => {
		expect(phrases.length).toBeGreaterThan(0);
	});

	it('is in lower case', () => {
		expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase() || phrase !== phrase.trim())).toEqual([]);
	});

	it('names each phrase once', () => {
		expect(repeated(phrases.map(phraseKey))).toEqual([]);
	});

	it('holds only phrases that can be found in text as a whole', () => {
		const lost = phrases.filter((phrase) => {
			const tokens = tokenise(phrase);
			const [hit] = findPhrases(tokens, compilePhrases([[phrase, true]]));
			return hit?.first !== 0 || hit.last !== tokens.length - 1;
		});
		expect(lost).toEqual([]);
	});
});

describe('between the English lists', () => {
	it('a heading means one kind of section', () => {
		expect(repeated(Object.values(english.headings).flat().map(phraseKey))).toEqual([]);
	});

	it('a cue asks for one level', () => {
		expect(repeated(levels.flatMap((level) => english.levels[level]).map(phraseKey))).toEqual([]);
	});

	it('no word makes a line both preferred and required', () => {
		const must = new Set(english.must.map(phraseKey));
		expect(english.preferred.map(phraseKey).filter((key) => must.has(key))).toEqual([]);
	});
});
