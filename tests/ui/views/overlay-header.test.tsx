// The overlay's head: what ad this is, and how to put the overlay away.
// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { TabView } from '../../../src/messages/views.ts';
import { OverlayHeader } from '../../../src/ui/views/overlay-header.tsx';
import { adOf } from '../../app/ads.ts';
import { viewOf } from '../../app/visit.ts';
import { button, buttons, draw, one, press, saysOf } from '../stage.tsx';
import { overlayApiOf, worldWithAd, type Given } from '../views-of-tabs.ts';

let said: readonly string[];

const drawHeader = async (given: Given = {}, changed: Partial<TabView> = {}): Promise<void> => {
	const view = { ...(await viewOf(await worldWithAd(given))), ...changed };
	const { api, log } = overlayApiOf(view);
	said = log;
	await draw(
		<OverlayHeader view={view} api={api} actions={null} onDock={(dock, side) => api.setDock(dock, side)}>
			<p class="below" />
		</OverlayHeader>,
	);
};

beforeEach(() => drawHeader());

describe('the head', () => {
	it('names the ad, its company, its first place and its grade', async () => {
		const sourced = (value: string) => ({ value, source: 'page' }) as const;
		const posting = adOf('101', { places: [sourced('Nairobi'), sourced('Geneva')], grade: sourced('P-3') });
		await drawHeader({ posting });
		expect(saysOf(one('h1'))).toBe('Software Engineer');
		expect(saysOf(one('.who p'))).toBe('Lanternfish · Nairobi · P-3');
	});

	it('holds a title of any length in full', async () => {
		const title = 'Very Senior '.repeat(41).trim();
		await drawHeader({ posting: adOf('101', { title: { value: title, source: 'page' } }) });
		expect(saysOf(one('h1'))).toBe(title);
	});

	it('has the product’s name where there is no ad', async () => {
		await drawHeader({}, { content: { kind: 'problem', problem: 'not-ready' } });
		expect(saysOf(one('h1'))).toBe('Plumbline');
	});
});

describe('putting the overlay away', () => {
	it('collapses it', async () => {
		await press('Collapse to a tab');
		expect(said).toEqual(['dock collapsed']);
	});

	it('offers to hide it on the page or on the site only when asked', async () => {
		expect(buttons()).not.toContain('Hide on this page');
		expect(button('Menu').getAttribute('aria-expanded')).toBe('false');
		await press('Menu');
		expect(button('Menu').getAttribute('aria-expanded')).toBe('true');
		await press('Hide on this page');
		await press('Hide on builtin.com');
		expect(said).toEqual(['hide on page', 'hide on site']);
	});

	it('offers no more when asked again', async () => {
		await press('Menu');
		await press('Menu');
		expect(buttons()).not.toContain('Hide on this page');
	});

	it('cannot hide the site from a private window, where that would be recorded', async () => {
		await drawHeader({ privateWindow: true });
		await press('Menu');
		expect(button('Hide on builtin.com').disabled).toBe(true);
		expect(button('Hide on this page').disabled).toBe(false);
	});
});
