// Sentences: where one ends and the next begins, with the abbreviations that ads are full of.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/core/span.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { cpuRatio } from './cpu-ratio.ts';

const split = (text: string): string[] =>
	splitSentences(text, { start: 0, end: text.length }).map((span) => quote(text, span));

describe('a sentence', () => {
	it('ends at a full stop before a capital', () => {
		expect(split('We build pumps. You keep them running.')).toEqual(['We build pumps.', 'You keep them running.']);
	});

	it.each([
		'Experience with a message queue, e.g. Kafka or RabbitMQ, is welcome.',
		'A degree (B.Sc. or M.Sc.) is needed.',
		'You report to Dr. Adeyemi in Lagos.',
		'Three yrs. Experience in a workshop counts.',
		'Based in the U.S. Citizenship is not asked for.',
		'We use Node.js 22 and .NET 9 side by side.',
		'Pay is 3.5 times the minimum wage.',
	])('does not end inside "%s"', (sentence) => {
		expect(split(sentence)).toEqual([sentence]);
	});

	it('ends at a semicolon only before a capital', () => {
		expect(split('Drives a van; holds a licence')).toHaveLength(1);
		expect(split('Drives a van; Holds a licence')).toHaveLength(2);
	});

	it('keeps the quotation mark and the bracket that close it', () => {
		expect(split('They said "come." Then we came.')).toEqual(['They said "come."', 'Then we came.']);
	});

	it('is what a text without a full stop is', () => {
		expect(split('Five years in a kitchen')).toEqual(['Five years in a kitchen']);
	});

	it('that nobody would write is cut between words', () => {
		const parts = split('word  '.repeat(2_000));
		expect(parts.every((part) => part.length <= 2_000 && part === part.trim())).toBe(true);
		expect(parts.join(' ').split(/\s+/)).toEqual(Array.from({ length: 2_000 }, () => 'word'));
	});

	it('is not made of blanks', () => {
		expect(split('  \n ')).toEqual([]);
	});
});

describe('for any text', () => {
	const texts = fc.string({ unit: fc.constantFrom(...Array.from('abC 1.!?;…)"\n-e.g')), maxLength: 200 });

	it('sentences are trimmed, in order, inside the span, and leave out nothing but white space', () => {
		fc.assert(
			fc.property(texts, fc.nat(10), (text, from) => {
				const start = Math.min(from, text.length);
				let end = start;
				let kept = '';
				for (const span of splitSentences(text, { start, end: text.length })) {
					const words = quote(text, span);
					expect(words).toBe(words.trim());
					expect(words).not.toBe('');
					expect(span.start).toBeGreaterThanOrEqual(end);
					end = span.end;
					kept += words;
				}
				expect(end).toBeLessThanOrEqual(text.length);
				expect(kept.replace(/\s/g, '')).toBe(text.slice(start).replace(/\s/g, ''));
			}),
		);
	});

	it.each([
		['exclamation marks', '!'],
		['full stops and blanks', '. '],
		['closing brackets after stops', '.)'],
		['abbreviations', 'e.g. '],
	])('four times as many %s take about four times as long', (_, piece) => {
		const work = (times: number) => () => split(`${piece.repeat(times)}x`);
		expect(cpuRatio(work(4_000), work(16_000))).toBeLessThan(9);
	});
});
