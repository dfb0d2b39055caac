// The side panel's page shows the tab that is in front, whatever tab that becomes, and acts on it. It stands in a tab of its
// own here, since no driver opens the browser's own panel in both browsers.
import { expect, test } from 'vitest';
import { asPages, readFixture } from './harness/fixtures.ts';
import { forEachBrowser } from './harness/sessions.ts';
import { press } from './steps.ts';

const ad = await readFixture('builtin/ordinary');
const list = await readFixture('builtin/list');

forEachBrowser('the side panel', (start) => {
	test('follows the tab in front, points at its words, and has nothing that the browser does itself', async () => {
		const session = await start({ pages: asPages(ad, list) });
		const adTab = await session.open(ad.url);
		const listTab = await session.open(list.url);
		const panel = await session.openExtensionPage('sidepanel.html');
		await adTab.activate();
		await panel.waitFor(() => document.querySelector('.requirement') !== null);
		expect(await panel.evaluate(() => document.querySelector('[aria-label="Collapse to a tab"]'))).toBeNull();
		await panel.evaluate(() => document.querySelector<HTMLElement>('.requirement .words')?.click());
		await adTab.waitFor(() => CSS.highlights.has('m1'));
		await press(panel, 'Save');
		await panel.waitFor(() => document.querySelector('.save select') !== null);

		await listTab.activate();
		await panel.waitFor(
			() => document.querySelector('main li') !== null && document.querySelector('.requirement') === null,
		);
		expect(await panel.evaluate(() => document.body.textContent)).toContain('Data Engineer, Maritime');
		expect(session.consoleMessages().filter(({ level }) => level === 'error')).toEqual([]);
	});
});
