// `npm start`: builds the extension and opens a browser with it on an ad, with the overlay open.
// With a display it stays until the browser is closed; without one it prints what the overlay says and saves a picture.
import { mkdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { en } from '../src/ui/words/en/index.ts';
import { es } from '../src/ui/words/es/index.ts';
import { fr } from '../src/ui/words/fr/index.ts';
import { buildExtension } from './browsers/build-extension.ts';
import { choosePage, type ChosenPage } from './browsers/chosen-page.ts';
import { findBrowser } from './browsers/find.ts';
import { findOrInstall } from './browsers/install.ts';
import type { BrowserSession, Frame } from './browsers/session.ts';
import { startSession } from './browsers/start-session.ts';

const picture = fileURLToPath(new URL('../.output/start.png', import.meta.url));

/** Ends in one line and a failure's exit code. */
function giveUp(reason: string): never {
	console.error(reason);
	process.exit(1);
}

function hasDisplay(): boolean {
	if (process.platform !== 'linux') return true;
	return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Opens the page and waits until the overlay says something of the ad. */
async function openOverlay(session: BrowserSession, page: ChosenPage): Promise<Frame> {
	const tab = await session.open(page.url);
	const overlay = await tab.frame('overlay.html');
	// The browser may speak any language, and the overlay with it.
	const reading = [en, fr, es].map(({ problems }) => problems.reading);
	await overlay.waitFor((readings) => {
		const text = document.body.innerText.trim();
		return text !== '' && !readings.some((each) => text.includes(each));
	}, reading);
	mkdirSync(dirname(picture), { recursive: true });
	await tab.screenshot(picture);
	return overlay;
}

async function show(session: BrowserSession, page: ChosenPage, brand: string, shown: boolean): Promise<void> {
	if (!(await session.workerIsAlive())) throw new Error(`${brand} runs, but Plumbline's worker is not in it.`);
	console.log(`Plumbline's worker runs in ${brand}. Opening ${page.url}`);
	if (shown) {
		await session.open(page.url);
		console.log('Close the browser to end.');
		await session.ended;
		return;
	}
	const overlay = await openOverlay(session, page);
	console.log(`The overlay says:\n\n${await overlay.text()}\n\nPicture: ${relative(process.cwd(), picture)}`);
}

const page = await choosePage(process.argv.slice(2));
if (!page.ok) giveUp(page.reason);
const shown = hasDisplay();
if (page.value.html === null && !shown)
	giveUp('Without a display no address is opened: save the page and pass the file.');

const known = findBrowser('chromium') ?? findBrowser('firefox');
const browser = known === null ? findOrInstall('chromium', console.log) : { ok: true as const, value: known };
if (!browser.ok) giveUp(browser.reason);
const { family, brand, executable } = browser.value;
const extension = buildExtension(family);
if (!extension.ok) giveUp(extension.reason);

const firstLine = (error: unknown): string =>
	(error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
const { url, html } = page.value;
const session = await startSession(family, {
	executable,
	extension: extension.value,
	shown,
	...(html === null ? { networkAllowed: true } : { pages: { [url]: html } }),
}).catch((error: unknown) => giveUp(`${brand} did not start: ${firstLine(error)}`));
const problem = await show(session, page.value, brand, shown).then(
	() => null,
	(error: unknown) => firstLine(error),
);
await session.close();
if (problem !== null) giveUp(problem);
