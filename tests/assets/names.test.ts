// Names as ads write them: each leads to one concept, or says what settles it; none is an everyday word.
import { describe, expect, it } from 'vitest';
import { isExact } from '../../src/taxonomy/terms.ts';
import { foldWord } from '../../src/text/fold.ts';
import { phraseKey, tokenise } from '../../src/text/tokens.ts';
import { namedEntries, readList, type Entry } from './asset-files.ts';

type Name = { readonly phrase: string; readonly key: string; readonly id: string; readonly isUnsettled: boolean };

const namesOf = ({ id, label, aliases = [], ambiguous }: Entry): Name[] => {
	const unsettled = new Set(ambiguous?.terms);
	return [...new Set([label, ...aliases, ...unsettled])].map((phrase) => ({
		phrase,
		key: phraseKey(phrase),
		id,
		isUnsettled: unsettled.has(phrase),
	}));
};
const names = namedEntries.flatMap(namesOf);
const isSpelledExactly = ({ phrase, id, isUnsettled }: Name): boolean =>
	isUnsettled || isExact(phrase, id.startsWith('language/') ? 'language' : 'technology');

describe('a name', () => {
	it('has words in it', () => {
		expect(names.filter(({ key }) => key === '')).toEqual([]);
	});

	it('of two concepts says for both how to tell them apart', () => {
		const byKey = Map.groupBy(names, ({ key }) => key);
		const shared = [...byKey.values()].filter((same) => new Set(same.map(({ id }) => id)).size > 1);
		const untold = shared.filter((same) => same.some(({ isUnsettled }) => !isUnsettled));
		expect(untold.map((same) => same.map(({ phrase, id }) => `${phrase} (${id})`))).toEqual([]);
	});

	it('is no everyday word or phrase that would be found wherever it stands', () => {
		const everyday = new Set(readList('common-words.txt'));
		expect(everyday.size).toBeGreaterThan(3_000);
		const careless = names.filter((name) => everyday.has(name.key) && !isSpelledExactly(name));
		expect(careless.map(({ phrase, id }) => `${phrase} (${id})`)).toEqual([]);
	});

	it('is listed once by its concept', () => {
		const twice = namedEntries.filter(({ label, aliases = [] }) => new Set([label, ...aliases]).size <= aliases.length);
		expect(twice.map(({ id }) => id)).toEqual([]);
	});
});

describe('a name that needs its context', () => {
	const unsettled = namedEntries.flatMap(({ id, ambiguous }) =>
		ambiguous === undefined ? [] : [{ id, ...ambiguous }],
	);

	it('says what else it could be, and by which words one can tell', () => {
		expect(unsettled.filter(({ terms, couldBe, near }) => !terms.length || !couldBe || near.length < 2)).toEqual([]);
	});

	it('is told by words that can stand in a text as one word', () => {
		const isWord = (word: string): boolean =>
			tokenise(word).length === 1 && tokenise(word)[0]?.folded === foldWord(word);
		const never = unsettled.flatMap(({ id, near }) =>
			near.filter((word) => !isWord(word)).map((word) => `${word} (${id})`),
		);
		expect(never).toEqual([]);
	});

	it('is not told by a word that it has itself', () => {
		const own = unsettled.flatMap(({ id, terms, near }) =>
			terms
				.filter((term) => tokenise(term).some(({ folded }) => near.includes(folded)))
				.map((term) => `${term} (${id})`),
		);
		expect(own).toEqual([]);
	});

	it('can be found in its own spelling', () => {
		const isFindable = (phrase: string): boolean => {
			const tokens = tokenise(phrase);
			const inOneGo = tokens.slice(1).every(({ before }) => before !== 'break');
			return inOneGo && phrase.slice(tokens[0]?.start, tokens.at(-1)?.end) === phrase;
		};
		const lost = unsettled.filter(({ terms }) => !terms.some(isFindable));
		expect(lost.map(({ id, terms }) => `${terms.join(', ')} (${id})`)).toEqual([]);
	});
});
