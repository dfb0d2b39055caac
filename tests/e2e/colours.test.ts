// The colours that a session is started with are those that the extension's pages and the overlay are asked for.
import { expect, test } from 'vitest';
import type { Colours, Frame } from '../../scripts/browsers/session.ts';
import { asPages, readFixture } from './harness/fixtures.ts';
import { forEachBrowser } from './harness/sessions.ts';
import { openFullPage, overlaySaying } from './steps.ts';

const ad = await readFixture('builtin/ordinary');

const asked = (frame: Frame): Promise<Colours> =>
	frame.evaluate(() =>
		matchMedia('(forced-colors: active)').matches
			? 'forced'
			: matchMedia('(prefers-color-scheme: dark)').matches
				? 'dark'
				: 'light',
	);

forEachBrowser('colours', (start) => {
	test.each(['light', 'dark', 'forced'] as const)('%s', async (colours) => {
		const session = await start({ colours, pages: asPages(ad) });
		const overlay = await overlaySaying(await session.open(ad.url), 'Software Engineer');
		expect([await asked(await openFullPage(session)), await asked(overlay)]).toEqual([colours, colours]);
	});
});
