// A name that Plumbline does not know, from the ad into the user's own skills: added and rated in the popup, compared in the
// overlay, there again when the ad is read again and when the browser was restarted, and found in a posting that is checked.
import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/session.ts';
import { openCheck, paste } from './check-steps.ts';
import { asPages, readFixture } from './harness/fixtures.ts';
import { forEachBrowser } from './harness/sessions.ts';
import { openPopup, openPrivatePopup, overlaySaying, press, rate } from './steps.ts';

const engineerAd = await readFixture('builtin/ordinary');
const known = 'Exposure to Terraform or another infrastructure-as-code tool';
const ad = {
	url: engineerAd.url,
	html: engineerAd.html.replaceAll(known, 'Strong Zorblecraft for our quarterly ledgers'),
};

/** Waits until the ad's unknown name is one of the user's skills, with the focus on its levels. */
const added = (popup: Tab): Promise<unknown> =>
	popup.waitFor(() => Boolean(document.activeElement?.closest('[data-skill="own/zorblecraft"]')));

forEachBrowser('own skills', (start, family) => {
	test('an unknown tool is added, rated, compared, and found again', async () => {
		expect(ad.html).not.toBe(engineerAd.html);
		const session = await start({ pages: asPages(ad) });
		const tab = await session.open(ad.url);
		const overlay = await overlaySaying(tab, 'Not known to Plumbline: “Zorblecraft”');
		expect(await overlay.text()).toContain('Names nothing that Plumbline knows');

		const popup = await openPopup(session, tab);
		await press(popup, 'Add to my skills: Zorblecraft');
		await added(popup);
		await rate(popup, 'Zorblecraft', 3);
		await overlay.waitFor(() => document.body.innerText.includes('you: Alone (3)'));
		expect(await overlay.text()).not.toContain('Not known to Plumbline: “Zorblecraft”');

		await tab.reload();
		await overlaySaying(tab, 'you: Alone (3)');
		await session.restart();
		await overlaySaying(await session.open(ad.url), 'you: Alone (3)');

		const page = await openCheck(session);
		await paste(page, 'Requirements\n- Strong Zorblecraft for our quarterly ledgers');
		await press(page, 'What a reader will see');
		await page.waitFor(() => document.querySelector('.asked-of')?.textContent.includes('Zorblecraft'));
		expect(session.requests()).toEqual([]);
	});

	test('what is removed is unknown again, and its rating comes back with it', async () => {
		const session = await start({ pages: asPages(ad) });
		const tab = await session.open(ad.url);
		const overlay = await overlaySaying(tab, 'Not known to Plumbline: “Zorblecraft”');
		const popup = await openPopup(session, tab);
		await press(popup, 'Add to my skills: Zorblecraft');
		await added(popup);
		await rate(popup, 'Zorblecraft', 3);
		await press(popup, 'Remove: Zorblecraft');
		await overlay.waitFor(() => document.body.innerText.includes('Not known to Plumbline: “Zorblecraft”'));
		await press(popup, 'Undo');
		await overlay.waitFor(() => document.body.innerText.includes('you: Alone (3)'));
	});

	test('a private window reads with what was added elsewhere, and adds nothing', async () => {
		const session = await start({ pages: asPages(ad), inPrivateWindows: true });
		const popup = await openPopup(session, await session.open(ad.url));
		await press(popup, 'Add to my skills: Zorblecraft');
		await added(popup);
		await rate(popup, 'Zorblecraft', 3);
		const tab = await session.openPrivately(ad.url);
		await overlaySaying(tab, 'you: Alone (3)');
		const inPrivate = family === 'chromium' ? await openPrivatePopup(session, tab) : await openPopup(session, tab);
		await inPrivate.waitFor(() => document.body.innerText.includes('This is a private window'));
		expect(
			await inPrivate.evaluate(() => document.querySelectorAll('.own button:enabled, .names button:enabled').length),
		).toBe(0);
	});
});
