// A piece of a view that points at words of the ad.
// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Span } from '../../../src/core/span.ts';
import { WordsButton } from '../../../src/ui/parts/words-button.tsx';
import { all, doing, draw, one, pointer, says } from '../stage.tsx';

const span: Span = { start: 3, end: 9 };
let marks: (readonly [readonly Span[], boolean])[];
const drawWith = (spans: readonly Span[]) =>
	draw(
		<WordsButton spans={spans} mark={(at, scroll) => void marks.push([at, scroll])} hint="why">
			Python
		</WordsButton>,
	);

beforeEach(() => {
	marks = [];
});

describe('words that stand in the ad', () => {
	it('are marked while the pointer is over them', async () => {
		await drawWith([span]);
		await pointer(one('button'), 'mouseenter');
		await pointer(one('button'), 'mouseleave');
		expect(marks).toEqual([
			[[span], false],
			[[], false],
		]);
	});

	it('are marked while they have the focus', async () => {
		await drawWith([span]);
		await doing(() => one('button').focus());
		await doing(() => one('button').blur());
		expect(marks).toEqual([
			[[span], false],
			[[], false],
		]);
	});

	it('are gone to on a click', async () => {
		await drawWith([span]);
		await doing(() => one('button').click());
		expect(marks.at(-1)).toEqual([[span], true]);
	});

	it('say why on hover', async () => {
		await drawWith([span]);
		expect(one('button').title).toBe('why');
	});
});

describe('words that stand nowhere', () => {
	it('are text, and promise nothing', async () => {
		await drawWith([]);
		expect(says()).toBe('Python');
		expect(all('button')).toEqual([]);
	});
});
