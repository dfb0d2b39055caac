// One start of Chromium, Chrome or Edge with the extension, through Playwright.
// The extension comes in by a protocol command, because Chrome and Edge ignore --load-extension.
import { chromium, type BrowserContext, type Page, type Route } from 'playwright-core';
import { asTab } from './chromium-tab.ts';
import { watchWorker } from './chromium-worker.ts';
import { readLevel } from './console-message.ts';
import { firstAnswer } from './deadline.ts';
import type { Driver, Launch } from './driver.ts';

/** What Playwright switches off and a user's browser has. */
const unwantedDefaults = ['--disable-extensions', '--disable-back-forward-cache'];

const flags = ['--enable-unsafe-extension-debugging', '--disable-gpu', '--disable-quic', '--no-first-run'];

/** Nothing but the loopback interface can be reached, by name or by UDP. */
const isolation = [
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
	'--webrtc-ip-handling-policy=disable_non_proxied_udp',
	'--dns-prefetch-disable',
];

/** Sign-in state and one component on demand: no flag or preference of Chromium 156 keeps it from these (November 2026). */
const ownHosts = [
	'accounts.google.com:443',
	'redirector.gvt1.com:443',
	'update.googleapis.com:443',
	'update.googleapis.com',
];

function launch({ executable, profile, colours, shown, proxyPort }: Launch): Promise<BrowserContext> {
	const isRoot = process.getuid?.() === 0;
	return chromium.launchPersistentContext(profile, {
		executablePath: executable,
		headless: !shown,
		ignoreDefaultArgs: unwantedDefaults,
		args: [...flags, ...(proxyPort === null ? [] : isolation)],
		...(proxyPort === null ? {} : { proxy: { server: `http://127.0.0.1:${proxyPort}` } }),
		colorScheme: colours === 'dark' ? 'dark' : 'light',
		forcedColors: colours === 'forced' ? 'active' : 'none',
		...(shown ? { viewport: null } : { viewport: { width: 1280, height: 800 } }),
		// Root has no sandbox; saved pages need none; a page from the network is not let in without one.
		chromiumSandbox: proxyPort === null && !isRoot,
	});
}

/** Serves, lets through or refuses what the pages of a context ask for, and reports what they say. */
async function attend(context: BrowserContext, { decide, report, proxyPort }: Launch): Promise<void> {
	const answer = async (route: Route): Promise<void> => {
		const fate = decide(route.request().url());
		if (fate === 'pass') await route.continue();
		else if (fate === 'refuse') await route.abort('blockedbyclient');
		else await route.fulfill({ status: fate.status, headers: fate.headers, body: fate.body });
	};
	// A request can end by itself, as its tab closes; then there is nothing left to answer.
	if (proxyPort !== null) await context.route('**/*', (route) => answer(route).catch(() => undefined));
	context.on('console', (message) => {
		report({ level: readLevel(message.type()), text: message.text(), url: message.location().url });
	});
	context.on('weberror', (failure) => {
		report({ level: 'error', text: String(failure.error()), url: failure.page()?.url() ?? '' });
	});
}

/** On macOS a browser outlives its windows; a person who closed the last one is done. */
function endWithLastPage(context: BrowserContext): void {
	const watchPage = (page: Page): void =>
		void page.once('close', () => {
			if (context.pages().length === 0) context.close().catch(() => undefined);
		});
	for (const page of context.pages()) watchPage(page);
	context.on('page', watchPage);
}

/** Starts the browser with the extension in it. */
export async function launchChromium(options: Launch): Promise<Driver> {
	const context = await launch(options);
	const browser = context.browser();
	if (browser === null) throw new Error('Playwright gave no browser.');
	await attend(context, options);
	const root = await browser.newBrowserCDPSession();
	const firstPage = context.pages()[0] ?? (await context.newPage());
	const watch = await context.newCDPSession(firstPage);
	let origin = 'chrome-extension:';
	const worker = await watchWorker(watch, () => origin, options.report);
	let unusedPage: Page | undefined = options.shown ? firstPage : undefined;
	let privateContext: BrowserContext | undefined;
	const openPrivateContext = async (): Promise<BrowserContext> => {
		const opened = await browser.newContext();
		await attend(opened, options);
		return opened;
	};
	const ended = new Promise<void>((end) => void context.once('close', () => end()));
	if (options.shown) endWithLastPage(context);

	const driver = {
		get extensionOrigin() {
			return origin;
		},
		ownHosts,
		async newTab(privately: boolean) {
			if (privately) {
				privateContext ??= await openPrivateContext();
				return asTab(await privateContext.newPage());
			}
			const page = unusedPage ?? (await context.newPage());
			unusedPage = undefined;
			return asTab(page);
		},
		tabAt: async (url: string) => {
			const page = await firstAnswer(
				(listener) => {
					// A page that was just opened may get its address a moment later.
					const follow = (opened: Page): void => void opened.on('framenavigated', listener);
					for (const opened of context.pages()) follow(opened);
					const hear = (opened: Page): void => {
						follow(opened);
						listener();
					};
					context.on('page', hear);
					return () => {
						context.off('page', hear);
						for (const opened of context.pages()) opened.off('framenavigated', listener);
					};
				},
				() => context.pages().find((opened) => opened.url() === url),
				url,
			);
			return asTab(page);
		},
		async installExtension() {
			worker.forget();
			const { id } = await root.send('Extensions.loadUnpacked', {
				path: options.extension,
				enableInIncognito: options.inPrivateWindows,
			});
			origin = `chrome-extension://${id}`;
			await worker.started();
		},
		killWorker: () => worker.kill(),
		workerIsAlive: async () => worker.isAlive(),
		async runCommand(name: string) {
			if (!worker.isAlive()) await worker.start();
			const target = await firstAnswer(
				(listener) => {
					context.on('serviceworker', listener);
					return () => context.off('serviceworker', listener);
				},
				() => context.serviceWorkers().find((candidate) => candidate.url().startsWith(origin)),
				"the extension's service worker",
			);
			await target.evaluate(
				`chrome.tabs.query({ active: true, lastFocusedWindow: true })
					.then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
			);
		},
		close: () => context.close(),
		async kill() {
			const { processInfo } = await root.send('SystemInfo.getProcessInfo');
			const main = processInfo.find(({ type }) => type === 'browser');
			if (main === undefined) throw new Error('The browser does not say which process it is.');
			process.kill(main.id, 'SIGKILL');
			await ended;
		},
		ended,
	};
	await driver.installExtension().catch(async (error: unknown) => {
		await driver.close();
		throw error;
	});
	return driver;
}
