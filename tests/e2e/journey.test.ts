// The main job in real browsers: an ad is read where it stands, skills are rated in the popup, the overlay follows.
import { expect, test } from 'vitest';
import { asPages, readFixture } from './harness/fixtures.ts';
import { forEachBrowser } from './harness/sessions.ts';
import { openPopup, overlaySaying, press, rate } from './steps.ts';

const engineerAd = await readFixture('builtin/ordinary');
const officerAd = await readFixture('unjobs/graded-un-ad');

forEachBrowser('the main job', (start) => {
	test('an engineering ad on builtin.com is read, rated against, and remembered over a restart', async () => {
		const session = await start({ pages: asPages(engineerAd, officerAd) });
		const tab = await session.open(engineerAd.url);
		const overlay = await overlaySaying(tab, 'Closest roles');
		const said = await overlay.text();
		expect(said).toContain('Software Engineer');
		expect(said).toContain('Hands-on experience with Docker and Kubernetes in production');
		expect(said).toContain('Kubernetes');
		await press(overlay, 'Posting');
		await overlay.waitFor(() => /bachelor's degree, or equivalent experience/i.test(document.body.innerText));
		await press(overlay, 'Fit');

		const popup = await openPopup(session, tab);
		await rate(popup, 'Kubernetes', 4);
		await overlay.waitFor(() => document.body.innerText.includes('you: Guides others (4)'));

		await session.restart();
		const again = await session.open(engineerAd.url);
		await overlaySaying(again, 'you: Guides others (4)');
		expect(session.requests()).toEqual([]);
	});

	test('a graded UN ad on unjobs.org gets its ILO description and its words', async () => {
		const session = await start({ pages: asPages(officerAd) });
		const tab = await session.open(officerAd.url);
		const overlay = await overlaySaying(tab, 'ILO job descriptions');
		expect(await overlay.text()).toMatch(/Programme Officer/);
	});

	test('the words of a requirement are marked on top while it has the focus, and only then; what it asks stands marked', async () => {
		const session = await start({ pages: asPages(engineerAd) });
		const tab = await session.open(engineerAd.url);
		const overlay = await overlaySaying(tab, 'What it asks for');
		await overlay.evaluate(() => document.querySelector<HTMLElement>('.requirement .words')?.focus());
		await tab.waitFor(() => CSS.highlights.has('m1'));
		const marked = await tab.evaluate(() =>
			[...(CSS.highlights.get('m1') ?? [])].map((range) => (range as Range).toString()).join(''),
		);
		const asked = await overlay.evaluate(() => document.querySelector('.requirement q')?.textContent);
		expect(marked.replace(/\s+/g, ' ')).toBe(asked?.replace(/\s+/g, ' '));
		await overlay.evaluate(() => (document.activeElement as HTMLElement).blur());
		await tab.waitFor(() => !CSS.highlights.has('m1') && CSS.highlights.size > 2);
	});

	test('a collapsed overlay stays collapsed on its site, and the keyboard command opens and focuses it', async () => {
		const session = await start({ pages: asPages(engineerAd) });
		const tab = await session.open(engineerAd.url);
		const overlay = await overlaySaying(tab, 'Closest roles');
		await overlay.click('[aria-label="Collapse to a tab"]');
		await overlay.waitFor(() => document.querySelector('.tab') !== null);
		await tab.reload();
		const collapsed = await tab.frame('overlay.html');
		await collapsed.waitFor(() => document.querySelector('.tab') !== null);
		await tab.activate();
		await session.runCommand('open-overlay');
		await collapsed.waitFor(() => document.hasFocus() && document.querySelector('.tab') === null);
		await tab.press('Escape');
		await tab.waitFor(() => document.activeElement === document.body);
	});

	test('an overlay hidden on a site comes back from the popup', async () => {
		const session = await start({ pages: asPages(engineerAd) });
		const tab = await session.open(engineerAd.url);
		const overlay = await overlaySaying(tab, 'Closest roles');
		await overlay.click('header [aria-expanded]');
		await press(overlay, 'Hide on builtin.com');
		await tab.waitFor(() => document.documentElement.lastElementChild === document.body);
		await tab.reload();
		const popup = await openPopup(session, tab);
		await popup.waitFor(() => document.body.innerText.includes('Plumbline is hidden on builtin.com.'));
		expect(tab.countFrames('overlay.html')).toBe(0);
		await popup.click('.site button');
		await overlaySaying(tab, 'Closest roles');
	});

	test('a page that holds no ad gets nothing at all', async () => {
		const none = await readFixture('builtin/not-an-ad');
		const session = await start({ pages: asPages(none, engineerAd) });
		const tab = await session.open(none.url);
		// The same script is seen at work on an ad afterwards, so the first page had its time.
		await overlaySaying(await session.open(engineerAd.url), 'Closest roles');
		expect(tab.countFrames(() => true)).toBe(0);
		expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
	});
});
