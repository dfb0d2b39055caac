// Names in English within sentences of another language: found as whole words, marked, and nothing of the sentence is lost.
// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { takeApart, WithEnglish } from '../../../src/ui/parts/with-english.tsx';
import { chooseLanguage } from '../../../src/ui/words/words.ts';
import { all, draw, says, saysOf } from '../stage.tsx';

const namesIn = (sentence: string, names: readonly string[]): string[] =>
	takeApart(sentence, names).flatMap(({ says: name, isName }) => (isName ? [name] : []));

describe('a sentence that is taken apart', () => {
	it('gives every name that stands in it, as often as it does', () => {
		expect(namesIn('suggère : Data Analyst, puis Tester, puis Data Analyst', ['Tester', 'Data Analyst'])).toEqual([
			'Data Analyst',
			'Tester',
			'Data Analyst',
		]);
	});

	it('takes whole words alone, and the longer of two names that begin alike', () => {
		expect(namesIn('Leadership et Lead', ['Lead'])).toEqual(['Lead']);
		expect(namesIn('Data Analyst Senior', ['Data', 'Data Analyst'])).toEqual(['Data Analyst']);
		expect(namesIn('rien de tel', ['', 'Lead'])).toEqual([]);
	});

	it('is the same sentence when it is put together again', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string(), { maxLength: 4 }), (sentence, names) => {
				expect(
					takeApart(sentence, names)
						.map((piece) => piece.says)
						.join(''),
				).toBe(sentence);
			}),
		);
	});
});

describe('on a page', () => {
	afterEach(() => chooseLanguage('en', []));
	const sentence = <WithEnglish says="vous : Lead (4)" english={['Lead (4)']} />;

	it('the name is said to be English where the page is in another language', async () => {
		await chooseLanguage('fr', []);
		await draw(sentence);
		expect(all('[lang="en"]').map(saysOf)).toEqual(['Lead (4)']);
		expect(says()).toBe('vous : Lead (4)');
	});

	it('nothing is marked where the page is in English itself', async () => {
		await draw(sentence);
		expect(all('[lang]', document.body)).toEqual([]);
		expect(says()).toBe('vous : Lead (4)');
	});
});
