// Every view in both browsers and three colours: axe finds nothing, nothing is wider than the window, and a picture of it is
// written down (`.output/pictures`, at 1,280 and 360 px).
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { views, whenPainted, type Stage } from '../../../scripts/pictures/views.ts';
import type { Colours } from '../../../scripts/browsers/session.ts';
import { violationsIn } from '../harness/axe.ts';
import { forEachBrowser } from '../harness/sessions.ts';
import { overflowing } from './overflowing.ts';
import { setStage } from './stage.ts';

const sizes = [
	{ width: 1280, height: 860 },
	{ width: 360, height: 740 },
] as const;

/** Colours are the same at every width, so the checker, which takes longest, looks at both only where it is light. */
const isChecked = (colours: Colours, width: number): boolean => colours === 'light' || width === 360;

forEachBrowser('every view', (start, family) => {
	describe.each(['light', 'dark', 'forced'] as const)('in %s colours', (colours) => {
		let stage: Stage;
		const folderFor = (width: number): string =>
			fileURLToPath(new URL(`../../../.output/pictures/${family}-${colours}-${width}/`, import.meta.url));
		beforeAll(async () => {
			for (const { width } of sizes) mkdirSync(folderFor(width), { recursive: true });
			stage = await setStage(start, colours);
		});
		test.each(views)('$name', async ({ name, show }) => {
			const faults: string[] = [];
			for (const { width, height } of sizes) {
				const { tab, frame } = await show(stage);
				await tab.setViewport(width, height);
				await whenPainted(frame);
				await tab.screenshot(`${folderFor(width)}${name}.png`);
				if (isChecked(colours, width)) {
					faults.push(...(await violationsIn(frame)).map((fault) => `${width} px: ${fault}`));
				}
				faults.push(...(await overflowing(frame)).map((fault) => `${width} px, too wide: ${fault}`));
			}
			expect(faults).toEqual([]);
		});
	});
});
