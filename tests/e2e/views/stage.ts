// The stage on which every view is walked: one browser with an ad, a list, and somebody who has said who she is.
import type { Colours } from '../../../scripts/browsers/session.ts';
import { callFrom, introduce } from '../../../scripts/pictures/sample-person.ts';
import type { Stage } from '../../../scripts/pictures/views.ts';
import { defaultSettings, type Settings } from '../../../src/core/settings.ts';
import { asPages, readFixture } from '../harness/fixtures.ts';
import type { StartSession } from '../harness/sessions.ts';

const ad = await readFixture('builtin/ordinary');
const gradedAd = await readFixture('unjobs/graded-un-ad');
const list = await readFixture('builtin/list');

/** The sample person with an ad that she saved and corrected, another that she saw, and a list; all in these colours and words. */
export async function setStage(
	start: StartSession,
	colours: Colours,
	settings: Partial<Settings> = {},
): Promise<Stage> {
	const session = await start({ colours, pages: asPages(ad, gradedAd, list) });
	await introduce(session);
	const page = await session.openExtensionPage('dashboard.html#/profile');
	await callFrom(page, [{ call: 'change-settings', input: { ...defaultSettings, ...settings } }]);
	const other = await session.open(gradedAd.url);
	await other.frame('overlay.html');
	const adTab = await session.open(ad.url);
	const overlay = await adTab.frame('overlay.html');
	await overlay.waitFor(() => document.querySelector('.requirement') !== null);
	const number = await session.numberOf(adTab);
	const spoken = await overlay.evaluate(() => document.querySelector('.requirement q')?.textContent ?? '');
	await callFrom(page, [
		{ call: 'save-ad', input: { tab: number, status: 'applied' } },
		{
			call: 'correct',
			input: {
				tab: number,
				correction: { kind: 'strength', at: { quote: spoken, nth: 0 }, from: 'must', to: 'preferred' },
			},
		},
	]);
	await adTab.evaluate(() =>
		document.querySelector('[id^="job-post-body-"] ul:nth-of-type(2)')?.scrollIntoView({ block: 'center' }),
	);
	const listTab = await session.open(list.url);
	const listNumber = await session.numberOf(listTab);
	const collapsed = await listTab.frame('overlay.html');
	await collapsed.waitFor(() => {
		document.querySelector<HTMLElement>('.tab')?.click();
		return document.querySelector('main li') !== null;
	});
	const popup = await session.openExtensionPage(`popup.html?tab=${number}`);
	const listPopup = await session.openExtensionPage(`popup.html?tab=${listNumber}`);
	const pageNumber = await session.numberOf(page);
	return {
		ad: adTab,
		list: listTab,
		page,
		popup,
		listPopup,
		otherPopup: await session.openExtensionPage(`popup.html?tab=${pageNumber}`),
		panel: await session.openExtensionPage(`sidepanel.html?tab=${number}`),
		welcome: await session.openExtensionPage('welcome.html'),
	};
}
