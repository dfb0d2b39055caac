// What would move an ad most, as the overlay says it.
// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Moves } from '../../../src/ui/views/moves.tsx';
import { all, draw, one, pointer, says, saysOf } from '../stage.tsx';
import { adView, type Given } from '../views-of-tabs.ts';

const lines = ['# Requirements', '- Strong Python', '- Python and SQL', '# Nice to have', '- Strong Kotlin'];
let marked = 0;
const drawMoves = async (given: Given): Promise<void> => {
	marked = 0;
	await draw(<Moves ad={await adView({ lines, ...given })} mark={(spans) => void (marked += spans.length)} />);
};

describe('the moves', () => {
	it('say what to have at which level, and what it would meet', async () => {
		await drawMoves({
			ratings: { 'technology/python': 2, 'technology/sql': 3, 'technology/kotlin': 'none' },
		});
		expect(all('li').map(saysOf)).toEqual([
			'Python at the level Guides others (4): meets 1 more must',
			'Kotlin at the level Guides others (4): meets 1 more nice-to-have',
		]);
	});

	it('point at the words that ask', async () => {
		await drawMoves({ ratings: { 'technology/python': 2 } });
		await pointer(one('button.words'), 'mouseenter');
		expect(marked).toBe(1);
	});

	it('are not there where nothing is known to be missing', async () => {
		await drawMoves({});
		expect(says()).toBe('');
	});
});
