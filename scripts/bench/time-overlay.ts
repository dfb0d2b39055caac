// How long an ad that can be read takes to have its overlay open beside it, in a real Chromium with the built extension.
import { fileURLToPath } from 'node:url';
import { extensionFolder } from '../browsers/build-extension.ts';
import { findBrowser } from '../browsers/find.ts';
import { readSavedPage } from '../browsers/saved-page.ts';
import { startSession } from '../browsers/start-session.ts';

const sample = fileURLToPath(new URL('../../tests/sites/builtin/ordinary/page.html', import.meta.url));

/**
 * In the page: when its document was ready, when a box stood in it, and when that was shown. Readable is the earlier limit: the
 * browser starts the reader only then.
 */
const clock = `<script>
	window.times = {};
	document.addEventListener('DOMContentLoaded', () => { times.readable = performance.now(); });
	new MutationObserver(() => {
		const box = document.querySelector('html > :not(head, body)');
		if (box !== null) times.mounted ??= performance.now();
		if (box !== null && !box.hidden) times.open ??= performance.now();
	}).observe(document.documentElement, { childList: true, attributes: true, subtree: true, attributeFilter: ['hidden'] });
</script>`;

/** In milliseconds from the moment in which the ad could be read. `drawn`: until what it asks for stands in the overlay. */
export type OverlayTime = { readonly mounted: number; readonly open: number; readonly drawn: number };

/** The times of so many loads, the first of a browser that has just been started; null where there is no Chromium. */
export async function timeOverlay(loads: number): Promise<OverlayTime[] | null> {
	const browser = findBrowser('chromium');
	if (browser === null) return null;
	const { html, url } = await readSavedPage(sample);
	if (url === null) throw new Error(`${sample} has no canonical link.`);
	const session = await startSession('chromium', {
		executable: browser.executable,
		extension: extensionFolder('chromium'),
		pages: { [url]: html.replace('<head>', `<head>${clock}`) },
	});
	try {
		const tab = await session.open('about:blank');
		const times: OverlayTime[] = [];
		for (let load = 0; load < loads; load++) {
			await tab.goto(url);
			const overlay = await tab.frame('overlay.html');
			// By the clock of the machine, since frame and page count from different moments.
			const drawnAt = await overlay.waitFor(() => {
				const isDrawn = document.querySelector('.requirement') !== null;
				return isDrawn ? performance.timeOrigin + performance.now() : 0;
			});
			const [readable, mounted, open] = await tab.evaluate(() => {
				const {
					readable: from,
					mounted: stands,
					open: shown,
				} = (globalThis as unknown as { times: Record<'readable' | 'mounted' | 'open', number> }).times;
				return [
					performance.timeOrigin + from,
					performance.timeOrigin + stands,
					performance.timeOrigin + shown,
				] as const;
			});
			times.push({ mounted: mounted - readable, open: open - readable, drawn: drawnAt - readable });
		}
		return times;
	} finally {
		await session.close();
	}
}
