// The words of facts, compiled: each cue in one list only, and found wherever a line holds it.
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';
import { cuesOf } from '../../../src/matcher/facts/fact-index.ts';
import { readWords } from '../../../src/matcher/facts/rows.ts';
import { phraseKey, tokenise } from '../../../src/text/tokens.ts';
import { englishIndex } from '../small-knowledge.ts';

const { facts } = englishIndex;
const cues = cuesOf(english.facts);
/** The cues that are found in words. */
const found = (words: string) => readWords(words, { start: 0, end: words.length }, tokenise(words), facts).cues;

describe('a cue', () => {
	it('stands in one list', () => {
		const lists = Map.groupBy(cues, ([phrase]) => phraseKey(phrase));
		expect([...lists].filter(([, same]) => same.length > 1).map(([key]) => key)).toEqual([]);
	});

	it('is found in a line that holds nothing else of the kind, where it may begin a fact', () => {
		const lost = cues.filter(([phrase, { of }]) => {
			const isSure = [
				'pay',
				'workplaces',
				'workplaceWords',
				'closing',
				'gradeLabels',
				'placeLabels',
				'applying',
			].includes(of);
			return isSure && found(`the ${phrase} bakes`)[0]?.value.of !== of;
		});
		expect(lost.map(([phrase]) => phrase)).toEqual([]);
	});
});

it('a line without any word that begins a fact is passed over', () => {
	expect(found('We bake this bread with other people, for the revenue of a training budget.')).toEqual([]);
});

it('words of titles have one rank each', () => {
	const words = [...Object.values(english.facts.ranks).flat(), ...english.facts.noRank].map(phraseKey);
	expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
