// The overlay's frame knows when there is room for its tab alone.
// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { useIsTab } from '../../../src/ui/parts/use-is-tab.ts';

function Told() {
	return <p>{useIsTab() ? 'tab' : 'open'}</p>;
}

const media = Object.assign(new EventTarget(), { matches: false });
const root = document.createElement('div');

afterEach(() => {
	render(null, root);
	vi.unstubAllGlobals();
});

it('it follows the frame as that grows and shrinks, and asks for nothing but its width', async () => {
	const asked = vi.fn((_query: string) => media);
	vi.stubGlobal('matchMedia', asked);
	await act(() => render(<Told />, root));
	expect(root.textContent).toBe('open');
	media.matches = true;
	await act(() => void media.dispatchEvent(new Event('change')));
	expect(root.textContent).toBe('tab');
	media.matches = false;
	await act(() => void media.dispatchEvent(new Event('change')));
	expect(root.textContent).toBe('open');
	expect(new Set(asked.mock.calls.flat())).toEqual(new Set(['(max-width: 64px)']));
});
