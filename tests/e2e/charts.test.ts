// The charts of a profile in real browsers: drawn without faults, read as tables, and saved as SVG and PNG, all under the
// policy of extension pages; browsing and comparing come back after a reload.
import type { Browser } from '@wxt-dev/browser';
import { beforeAll, expect, test } from 'vitest';
import type { BrowserSession, Tab } from '../../scripts/browsers/session.ts';
import { violationsIn } from './harness/axe.ts';
import { forEachBrowser } from './harness/sessions.ts';
import { press } from './steps.ts';

declare const chrome: typeof Browser;

const ratings = [
	['ecf/b.1', 2],
	['ecf/b.2', 3],
	['ecf/b.3', 1],
	['ecf/b.5', 4],
	['ecf/c.4', 3],
	['technology/python', 4],
	['ecf/b.1', 3],
] as const;
const charts = [
	'Your skills by level, beside Developer',
	'You beside Developer',
	'Changes over time: e-CF competences',
] as const;

/** A page of the extension at a route, once what is looked for stands there. */
async function openAt(session: BrowserSession, route: string, awaited: string): Promise<Tab> {
	const page = await session.openExtensionPage(`dashboard.html#/${route}`);
	await page.waitFor((selector: string) => document.querySelector(selector) !== null, awaited);
	return page;
}

/** Width and height of a PNG file, from its header. */
const sizeOfPng = (bytes: Uint8Array<ArrayBuffer>): readonly [number, number] => {
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	return [view.getUint32(16), view.getUint32(20)];
};

forEachBrowser('charts', (start) => {
	let session: BrowserSession;
	beforeAll(async () => {
		session = await start();
		const page = await openAt(session, 'profile', '.targets input');
		for (const [concept, level] of ratings) {
			const done = await page.evaluate(
				(input) => chrome.runtime.sendMessage<unknown, { readonly ok: boolean }>({ call: 'rate', input }),
				{ concept, level, tab: null },
			);
			expect(done.ok).toBe(true);
		}
	});

	const openCharts = async (): Promise<Tab> => {
		const page = await openAt(session, 'profile/charts/ict/developer', 'figure.chart');
		await page.waitFor(() => document.querySelectorAll('figure.chart').length === 3);
		return page;
	};

	test.each([1280, 360])('are drawn without faults and without overflow at %i px', async (width) => {
		const page = await openCharts();
		await page.setViewport(width, 900);
		await page.waitFor((wide: number) => innerWidth === wide, width);
		expect(
			await page.evaluate(() => [...document.querySelectorAll('figure h2')].map((each) => each.textContent)),
		).toEqual(charts);
		expect(await violationsIn(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		// What a chart draws stays inside of it: no letter is cut off.
		const cut = await page.evaluate(() =>
			[...document.querySelectorAll<SVGTextElement>('.chart svg text')].flatMap((text) => {
				const own = text.getBoundingClientRect();
				const around = text.ownerSVGElement?.getBoundingClientRect() ?? own;
				const isInside =
					own.left >= around.left - 1 &&
					own.right <= around.right + 1 &&
					own.top >= around.top - 1 &&
					own.bottom <= around.bottom + 1;
				return isInside ? [] : [text.textContent];
			}),
		);
		expect(cut).toEqual([]);
	});

	test('open their tables by keyboard', async () => {
		const page = await openCharts();
		await page.evaluate(() => document.querySelector<HTMLElement>('.as-table summary')?.focus());
		await page.press('Enter');
		await page.waitFor(() => document.querySelector('.as-table')?.hasAttribute('open'));
		expect(await page.evaluate(() => document.querySelector<HTMLElement>('.as-table')?.innerText)).toContain(
			'B.1 Application Development',
		);
		await page.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.className)).toBe('scrolled');
	});

	test.each(charts)('are saved as SVG that stands alone: %s', async (title) => {
		const page = await openCharts();
		const { name, contents } = await page.savedBy(() => press(page, `Save as SVG: ${title}`));
		expect(name).toMatch(/\.svg$/);
		const text = new TextDecoder().decode(contents);
		expect(text).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
		expect(text).toContain(`<title>${title}</title>`);
		expect(text).toMatch(/fill="rgb\(/);
		expect(text).toMatch(/font-family="[^"]+"/);
		expect(text).not.toMatch(/var\(|class=|style=|color-mix|currentColor/);
	});

	test.each(charts)('are saved as PNG, twice as fine as they are drawn: %s', async (title) => {
		const page = await openCharts();
		const { name, contents } = await page.savedBy(() => press(page, `Save as PNG: ${title}`));
		expect(name).toMatch(/\.png$/);
		expect(Array.from(contents.subarray(0, 8))).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
		expect(contents.length).toBeGreaterThan(5000);
		const drawn = await page.evaluate((named: string) => {
			const figure = [...document.querySelectorAll('figure')].find(
				(each) => each.querySelector('h2')?.textContent === named,
			);
			const box = figure?.querySelector('svg')?.viewBox.baseVal;
			return [box?.width ?? 0, box?.height ?? 0];
		}, title);
		expect(sizeOfPng(contents)).toEqual(drawn.map((side) => Math.round((side + 32) * 2)));
		// Nothing was refused on the way: not the drawing as an image, nor the canvas.
		expect(session.consoleMessages().filter(({ level }) => level === 'error')).toEqual([]);
	});

	test('stand beside all roles, all skills and two roles, at addresses that a reload keeps', async () => {
		const kept = async (route: string, awaited: string): Promise<string> => {
			const page = await openAt(session, route, awaited);
			await page.reload();
			await page.waitFor((selector: string) => document.querySelector(selector) !== null, awaited);
			expect(await violationsIn(page)).toEqual([]);
			return page.text();
		};
		expect(await kept('roles/browse', '.found li')).toContain('143 of 143 roles');
		expect(await kept('roles/browse/odp/all/HEO', '.found li')).toMatch(/\b\d of 143 roles/);
		expect(await kept('roles/skills', '.found li')).toContain('109 of 109 skills');
		expect(await kept('roles/skills/ecf/b.1', '.anchors')).toContain('Roles that expect it');
		expect(await kept('roles/compare/ict/developer/ict/test-specialist', '.compared')).toContain('Only A asks for it');
		expect(session.requests()).toEqual([]);
	});
});
