// Text cut where marks begin and end.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces } from '../../../src/ui/parts/marked-pieces.ts';

const text = 'Strong SQL, and good knowledge of Python';
const whole = { start: 0, end: text.length };
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('a stretch of text', () => {
	it('without marks is one piece', () => {
		expect(cutPieces(text, whole, [])).toEqual([{ start: 0, text, kinds: [] }]);
	});

	it('is cut where marks begin and end, and says which lie over each piece', () => {
		const layers = [
			{ kind: 'must', spans: [spanOf('SQL'), spanOf('Python')] },
			{ kind: 'pointed', spans: [spanOf('Strong SQL')] },
		];
		expect(cutPieces(text, whole, layers).map(({ text: piece, kinds }) => [piece, ...kinds])).toEqual([
			['Strong ', 'pointed'],
			['SQL', 'must', 'pointed'],
			[', and good knowledge of '],
			['Python', 'must'],
		]);
	});

	it('keeps to its own part of a mark that goes beyond it', () => {
		const [piece, ...others] = cutPieces(text, spanOf('SQL'), [{ kind: 'pointed', spans: [whole] }]);
		expect([piece?.text, piece?.kinds, others]).toEqual(['SQL', ['pointed'], []]);
	});

	it('is whole again when its pieces are put together, whatever is marked', () => {
		const place = fc.nat({ max: text.length });
		const span = fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
		const layers = fc.array(fc.record({ kind: fc.constantFrom('a', 'b'), spans: fc.array(span, { maxLength: 4 }) }));
		fc.assert(
			fc.property(layers, span, (marks, within) => {
				fc.pre(within.end > within.start);
				const pieces = cutPieces(text, within, marks);
				expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(within.start, within.end));
				for (const piece of pieces) expect(piece.text).not.toBe('');
			}),
		);
	});
});
