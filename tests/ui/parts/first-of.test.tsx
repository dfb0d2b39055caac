// Of a long list the first are drawn, and more when they are asked for; a short one is whole, without a button.
// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { FirstOf } from '../../../src/ui/parts/first-of.tsx';
import { all, clear, draw, press, saysOf } from '../stage.tsx';

afterEach(clear);

const list = (count: number) => (
	<FirstOf
		all={Array.from({ length: count }, (_, at) => at)}
		draw={(shown) => shown.map((each) => <i key={each}>{each}</i>)}
	/>
);

it('draws a hundred, and a hundred more at each click until all are there', async () => {
	await draw(list(250));
	expect(all('i')).toHaveLength(100);
	await press('Show 100 more of 150');
	expect(all('i')).toHaveLength(200);
	await press('Show 50 more of 50');
	expect(all('i').map(saysOf)).toEqual(Array.from({ length: 250 }, (_, at) => String(at)));
	expect(all('button')).toEqual([]);
});

it('has no button where all are there', async () => {
	await draw(list(100));
	expect(all('i')).toHaveLength(100);
	expect(all('button')).toEqual([]);
});
