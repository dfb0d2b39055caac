// Sentences of ads whose line breaks were lost: where headings and lines begin again.
import { describe, expect, it } from 'vitest';
import { splitFlat } from '../../src/matcher/flat-lines.ts';
import { englishIndex } from './small-knowledge.ts';

/** The parts of a sentence as text, each with the kind of its heading. */
const parts = (sentence: string): (readonly [string | null, string])[] =>
	splitFlat(sentence, { start: 0, end: sentence.length }, englishIndex).map(
		({ span, heading }) => [heading?.kind ?? null, sentence.slice(span.start, span.end)] as const,
	);

describe('a heading of one word', () => {
	it('opens a section that does not ask, at the begin of a sentence', () => {
		expect(parts('Remuneration Band 7 with a boat')).toEqual([['benefits', 'Band 7 with a boat']]);
	});

	it('opens none elsewhere, and none that asks', () => {
		expect(parts('You know what Remuneration Bands are')).toEqual([[null, 'You know what Remuneration Bands are']]);
		expect(parts('Experience Norway by boat')).toEqual([[null, 'Experience Norway by boat']]);
	});
});

describe('a sentence that lost its line breaks', () => {
	it('is cut where a heading in capitals begins, which is no part of the next line', () => {
		expect(parts('You keep the archive in order Required Qualifications A diploma in archiving')).toEqual([
			[null, 'You keep the archive in order'],
			['requirements', 'A diploma in archiving'],
		]);
	});

	it('is cut where a word that opens requirements is capitalised without need', () => {
		expect(parts('Diploma in baking Experience with large ovens Ability to rise early')).toEqual([
			[null, 'Diploma in baking'],
			[null, 'Experience with large ovens'],
			[null, 'Ability to rise early'],
		]);
	});

	it('is cut behind a bracket, a colon and a semicolon', () => {
		expect(parts('Sound knowledge of grain (rye etc) Knowledge of yeast; patience').map(([, text]) => text)).toEqual([
			'Sound knowledge of grain (rye etc)',
			'Knowledge of yeast',
			'patience',
		]);
		expect(parts('We ask for: Strong arms')).toEqual([
			[null, 'We ask for'],
			[null, 'Strong arms'],
		]);
	});
});

describe('a sentence that lost nothing', () => {
	it.each([
		'You have strong experience in baking and the ability to rise early',
		'The Experience Team keeps Knowledge Management in order',
		'Our Senior Bakers and Key Responsibilities of theirs',
		'Works with the Head of Knowledge',
	])('is left whole: "%s"', (sentence) => {
		expect(parts(sentence)).toEqual([[null, sentence]]);
	});
});

describe('any sentence', () => {
	it('keeps all its words but those of headings', () => {
		const sentence = 'Key Responsibilities Bake bread Required Skills Strong arms; patience';
		expect(
			parts(sentence)
				.map(([, text]) => text)
				.join(' '),
		).toBe('Bake bread Strong arms patience');
	});
});
