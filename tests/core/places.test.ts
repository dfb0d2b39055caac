// Words of one text are where the table says in the other, in one piece or not at all.
import { expect, it } from 'vitest';
import { placeOf } from '../../src/core/places.ts';

const places = Int32Array.from([4, 5, -1, 9, 2]);

it.each([
	['that stand there', { start: 0, end: 2 }, { start: 4, end: 6 }],
	['with something between that does not', { start: 0, end: 4 }, { start: 4, end: 10 }],
	['whose first does not stand there', { start: 2, end: 4 }, null],
	['that stand there in another order', { start: 3, end: 5 }, null],
	['that are none', { start: 1, end: 1 }, null],
	['behind the text', { start: 5, end: 6 }, null],
])('words %s', (_name, span, place) => {
	expect(placeOf(places, span)).toEqual(place);
});
