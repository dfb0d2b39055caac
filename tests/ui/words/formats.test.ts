// Numbers, plurals, dates and sizes as each language writes them.
import { describe, expect, it } from 'vitest';
import * as en from '../../../src/ui/words/en/formats.ts';
import * as es from '../../../src/ui/words/es/formats.ts';
import * as fr from '../../../src/ui/words/fr/formats.ts';

/** Blanks of every width as plain ones. */
const plain = (said: string): string => said.replaceAll(/\s/g, ' ');

const day = new Date(Date.UTC(2026, 2, 1, 12));

describe('a count agrees with its noun', () => {
	it('in English: one is 1 alone', () => {
		expect([0, 1, 2, 5, 1_000_000, 1.5].map((n) => en.count(n, 'level', 'levels'))).toEqual([
			'0 levels',
			'1 level',
			'2 levels',
			'5 levels',
			'1,000,000 levels',
			'1.5 levels',
		]);
	});

	it('in French: less than two is one, and whole millions take "de"', () => {
		expect([0, 1, 1.5, 2, 5, 1_000_000].map((n) => plain(fr.count(n, 'niveau', 'niveaux')))).toEqual([
			'0 niveau',
			'1 niveau',
			'1,5 niveau',
			'2 niveaux',
			'5 niveaux',
			'1 000 000 de niveaux',
		]);
		expect(plain(fr.count(2_000_000, 'exigence', 'exigences'))).toBe('2 000 000 d’exigences');
		expect(plain(fr.count(1_000_001, 'exigence', 'exigences'))).toBe('1 000 001 exigences');
	});

	it('in Spanish: one is 1 alone, and whole millions take "de"', () => {
		expect([0, 1, 1.5, 2, 5, 1_000_000].map((n) => es.count(n, 'nivel', 'niveles'))).toEqual([
			'0 niveles',
			'1 nivel',
			'1,5 niveles',
			'2 niveles',
			'5 niveles',
			'1.000.000 de niveles',
		]);
	});

	it('and years below one are months', () => {
		expect([fr.years(0.5), fr.years(1), fr.years(2.5)].map(plain)).toEqual(['6 mois', '1 an', '2,5 ans']);
		expect([es.years(0.5), es.years(1 / 12), es.years(1), es.years(2.5)]).toEqual([
			'6 meses',
			'1 mes',
			'1 año',
			'2,5 años',
		]);
	});
});

describe('a number', () => {
	it('is grouped as the language does, and its parts stay on one line', () => {
		expect([en, fr, es].map(({ number }) => plain(number.format(1_234_567.5)))).toEqual([
			'1,234,567.5',
			'1 234 567,5',
			'1.234.567,5',
		]);
		expect(fr.number.format(1_000_000)).not.toContain(' ');
	});

	it('of bytes is said in thousands or millions', () => {
		expect([en, fr, es].map(({ size }) => plain(size(1)))).toEqual(['1 kB', '1 ko', '1 kB']);
		expect([en, fr, es].map(({ size }) => plain(size(3_440_000)))).toEqual(['3.4 MB', '3,4 Mo', '3,4 MB']);
	});
});

describe('a date', () => {
	it('is in words, the first of a month as French says it', () => {
		expect([en, fr, es].map((formats) => formats.day.format(day))).toEqual([
			'March 1, 2026',
			'1er mars 2026',
			'1 de marzo de 2026',
		]);
		expect(fr.day.format(new Date(Date.UTC(2026, 2, 11)))).toBe('11 mars 2026');
	});

	it('and a language has its name', () => {
		expect([en, fr, es].map(({ languageNames }) => languageNames.of('de'))).toEqual(['German', 'allemand', 'alemán']);
	});
});
