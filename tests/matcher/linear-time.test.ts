// A page can make an ad as long and as odd as it likes: reading takes about as much longer as the text is longer.
// Work is counted in look-ups, and for loops that look nothing up in processor time of this thread; never by the clock.
import { describe, expect, it } from 'vitest';
import { maxTextLength, type Posting } from '../../src/core/posting.ts';
import { analyse } from '../../src/matcher/analyse.ts';
import { postingFromText } from '../../src/sites/given-posting.ts';
import { cpuRatio } from '../text/cpu-ratio.ts';
import { buildCountingEngine } from './counting-engine.ts';
import { opening } from './ads.ts';
import { analyseSmall } from './small-knowledge.ts';

const { engine, count } = buildCountingEngine();

function lookUpsFor(posting: Posting): number {
	const before = count.lookUps;
	analyse(posting, engine);
	return count.lookUps - before;
}

/** Pieces until the text is `length` long, then an end. */
const fill = (length: number, piece: (at: number) => string, end = ''): string => {
	let body = '';
	for (let at = 0; body.length < length; at++) body += piece(at);
	return body + end;
};
const opened = (body: string): string => `${opening} ${opening}\n\nRequirements:\n${body}`;

/** One line, as no site's reader cuts it. */
const oneLine = (body: string): Posting => {
	const text = `${opening}\nRequirements\n${body}`;
	const ends = [opening.length, opening.length + 13, text.length];
	const kinds = ['paragraph', 'heading', 'list-item'] as const;
	const blocks = kinds.map((kind, at) => ({
		kind,
		span: { start: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end: ends[at] ?? 0 },
	}));
	return { ...postingFromText({ text: '' }), text, blocks };
};
const manyLines = (body: string): Posting => postingFromText({ text: opened(body) });

const shapes: [string, (length: number) => Posting][] = [
	['an ordinary list', (length) => manyLines(fill(length, (at) => `- Strong Python and SQL for ship ${at}\n`))],
	[
		'ordinary prose',
		(length) => manyLines(fill(length, (at) => `You have sailed ship ${at}. The candidate knows Java.\n\n`)),
	],
	['sentences without a colon', (length) => oneLine(fill(length, (at) => `You have sailed ship ${at}. `))],
	['one line of names', (length) => oneLine(fill(length, () => 'Python, '))],
	['one line of levels and names', (length) => oneLine(fill(length, () => 'strong Python, '))],
	['one line of ambiguous names', (length) => oneLine(fill(length, () => 'Go, '))],
	['one line of ambiguous names before a sure one', (length) => oneLine(fill(length, () => 'Go, ', 'Python'))],
	['one line of verbs', (length) => oneLine(fill(length, () => 'manage '))],
	['one line of verbs and distant objects', (length) => oneLine(fill(length, () => 'manage wide wet projects, '))],
	['one line of a shared word', (length) => oneLine(fill(length, () => 'project, '))],
	['one line of years', (length) => oneLine(fill(length, () => '5 years of Java, '))],
	['one line of languages', (length) => oneLine(fill(length, () => 'fluent English, '))],
	['one line of degrees', (length) => oneLine(fill(length, () => 'PhD, '))],
	['one line of headings', (length) => oneLine(fill(length, () => 'Requirements: '))],
	['one word', (length) => oneLine(fill(length, () => 'x'))],
	['one long run of signs', (length) => oneLine(fill(length, () => '!', 'x'))],
	['nothing but white space', (length) => oneLine(fill(length, () => ' ', 'x'))],
	['lines of one letter', (length) => manyLines(fill(length, (at) => (at % 2 === 0 ? 'C' : '\n')))],
];

describe.each(shapes)('a text of %s', (_, write) => {
	it('four times as long takes about four times the work', () => {
		const [short, long] = [write(4_000), write(16_000)];
		expect(lookUpsFor(long) / Math.max(1, lookUpsFor(short))).toBeLessThan(7);
		expect(
			cpuRatio(
				() => analyseSmall(short),
				() => analyseSmall(long),
			),
		).toBeLessThan(10);
		expect(analyseSmall(write(maxTextLength - 1_000)).language).toBeTypeOf('string');
	});
});

it('an ad of 200 kB takes about four times the work of one of 50 kB', () => {
	const write = (length: number) => manyLines(fill(length, (at) => `- Strong Python, years at sea: ${at % 9} years\n`));
	expect(lookUpsFor(write(200_000)) / lookUpsFor(write(50_000))).toBeLessThan(6);
});
