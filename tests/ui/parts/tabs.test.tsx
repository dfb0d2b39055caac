// A row of tabs is one stop for the keyboard, and arrow keys choose.
// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Tabs } from '../../../src/ui/parts/tabs.tsx';
import { all, doing, draw, one, press, redraw, saysOf } from '../stage.tsx';

let chosen: string;
const tabs = ['a', 'b', 'c'].map((id) => ({ id, name: `View ${id}` }));
const view = () => (
	<Tabs label={tabs[0]?.name ?? ''} tabs={tabs} chosen={chosen} panel="p" onChoose={(id) => void (chosen = id)} />
);

beforeEach(async () => {
	chosen = 'a';
	await draw(view());
});

const hit = async (name: string, more: KeyboardEventInit = {}): Promise<void> => {
	one('[aria-selected=true]').focus();
	await doing(() => {
		const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
		document.activeElement?.dispatchEvent(event);
	});
	await redraw(view());
};

describe('the keyboard', () => {
	it('stops once in the row, at the chosen tab', () => {
		expect(all('[role=tab]').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
	});

	it('goes on and back with arrow keys, round at the ends, and to the ends', async () => {
		const places: string[] = [];
		for (const name of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
			await hit(name);
			places.push(chosen);
			expect(saysOf(document.activeElement)).toBe(`View ${chosen}`);
		}
		expect(places).toEqual(['b', 'c', 'a', 'c', 'a', 'c']);
	});

	it('keeps other keys, and keys with modifiers, for the browser', async () => {
		await hit('ArrowDown');
		await hit('ArrowRight', { altKey: true });
		expect(chosen).toBe('a');
	});
});

it('a click chooses', async () => {
	await press('View c');
	expect(chosen).toBe('c');
});
