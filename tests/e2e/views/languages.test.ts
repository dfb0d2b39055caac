// Every view in French and Spanish at 200 % zoom (a window half as large): nothing is wider than the window, and nothing is
// left in English that Plumbline says itself.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { views, whenPainted, type Stage } from '../../../scripts/pictures/views.ts';
import { forEachBrowser } from '../harness/sessions.ts';
import { overflowing } from './overflowing.ts';
import { setStage } from './stage.ts';

forEachBrowser('every view at 200 % zoom', (start, family) => {
	describe.each(['fr', 'es'] as const)('in %s', (language) => {
		let stage: Stage;
		const folder = fileURLToPath(new URL(`../../../.output/pictures/${family}-${language}-640/`, import.meta.url));
		beforeAll(async () => {
			mkdirSync(folder, { recursive: true });
			stage = await setStage(start, 'light', { language });
		});
		test.each(views)('$name', async ({ name, show }) => {
			const { tab, frame } = await show(stage);
			await tab.setViewport(640, 430);
			await whenPainted(frame);
			await tab.screenshot(`${folder}${name}.png`);
			expect(await frame.evaluate(() => document.documentElement.lang)).toBe(language);
			expect(await overflowing(frame)).toEqual([]);
		});
	});
});
