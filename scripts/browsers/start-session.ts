// A session from its first start to its end, the same for both browsers: profile, pages, proxy, restarts.
import type { WxtBrowser } from 'wxt/browser';
import type { ConsoleMessage } from './console-message.ts';
import { launchChromium } from './chromium.ts';
import type { Launch } from './driver.ts';
import { asExpression } from './evaluation.ts';
import { launchFirefox } from './firefox.ts';
import { openProfile } from './profile.ts';
import { startRefusingProxy } from './refusing-proxy.ts';
import { fillShelf } from './served-pages.ts';
import type { BrowserFamily, BrowserSession, SessionOptions, Tab } from './session.ts';
import { tellErrors } from './told-errors.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox };

/** Any file of the extension's origin in which none of its code runs. */
const quietPage = 'manifest.json';

/** The page that the extension opens once it is installed (entrypoints/welcome). */
const firstRunPage = 'welcome.html';

/** Starts a browser with the extension. Rejects with the browser's own words when it does not start. */
export async function startSession(family: BrowserFamily, options: SessionOptions): Promise<BrowserSession> {
	const { networkAllowed = false } = options;
	const profile = openProfile(options.profile);
	const proxy = networkAllowed ? null : await startRefusingProxy();
	const shelf = fillShelf(options.pages ?? {});
	const messages: ConsoleMessage[] = [];
	const launch: Launch = {
		executable: options.executable,
		extension: options.extension,
		profile: profile.folder,
		colours: options.colours ?? 'light',
		shown: options.shown ?? false,
		inPrivateWindows: options.inPrivateWindows ?? false,
		proxyPort: proxy?.port ?? null,
		decide: (url) => shelf.decide(url),
		report: (message) => messages.push(message),
	};
	const cleanUp = async (): Promise<void> => {
		await proxy?.stop();
		await profile.remove();
	};
	let driver = await launchers[family](launch).catch(async (error: unknown) => {
		await cleanUp();
		throw error;
	});
	const awaitFirstRun = (): Promise<Tab> => driver.tabAt(`${driver.extensionOrigin}/${firstRunPage}`);
	/** A fresh profile always gets the page. It takes the front, so it is out of the way before anything else is opened. */
	const firstRun = await (options.profile === undefined ? awaitFirstRun() : Promise.resolve(null)).catch(
		async (error: unknown) => {
			await driver.close();
			await cleanUp();
			throw error;
		},
	);
	if (options.keepsFirstRun !== true) await firstRun?.close();
	let quietTab: Tab | undefined;
	let isOpen = true;

	const openTab = async (url: string, privately: boolean): Promise<Tab> => {
		const tab = await driver.newTab(privately);
		await tab.goto(url);
		return tellErrors(tab, messages);
	};
	const openExtensionPage = (path: string): Promise<Tab> => openTab(`${driver.extensionOrigin}/${path}`, false);
	const session: BrowserSession = {
		name: family,
		extensionOrigin: driver.extensionOrigin,
		firstRun: options.keepsFirstRun === true ? firstRun : null,
		serve: (url, page) => shelf.serve(url, page),
		open: (url) => openTab(url, false),
		openPrivately: (url) => openTab(url, true),
		openExtensionPage,
		async inExtension<Arguments extends readonly unknown[], Result>(
			script: (browser: WxtBrowser, ...args: Arguments) => Result,
			...args: Arguments
		): Promise<Awaited<Result>> {
			quietTab ??= await openExtensionPage(quietPage);
			const bound = asExpression(`(...args) => (${String(script)})(globalThis.browser ?? chrome, ...args)`);
			return (await quietTab.evaluate(`${bound}(...${JSON.stringify(args)})`)) as Awaited<Result>;
		},
		async numberOf(tab) {
			await session.inExtension(() => true);
			await tab.activate();
			const [active] = await session.inExtension((browser) =>
				browser.tabs.query({ active: true, lastFocusedWindow: true }),
			);
			if (active?.id === undefined) throw new Error(`The extension does not see the tab ${tab.url()}.`);
			return active.id;
		},
		runCommand: (name) => driver.runCommand(name),
		killWorker: () => driver.killWorker(),
		workerIsAlive: () => driver.workerIsAlive(),
		async updateExtension() {
			quietTab = undefined;
			await driver.installExtension();
		},
		async restart(how = 'closed') {
			quietTab = undefined;
			await (how === 'killed' ? driver.kill() : driver.close());
			driver = await launchers[family](launch);
			const whenAway = awaitFirstRun().then(
				(tab) => tab.close(),
				() => undefined,
			);
			// Firefox forgets an add-on of a test at its end, so the page always comes; a tab that is made while it goes would
			// go with it. In Chromium it is the browser's affair whether the extension counts as new, and nothing waits for that.
			if (family === 'firefox') await whenAway;
		},
		requests() {
			const isExpected = (host: string): boolean => shelf.isServedHost(host) || driver.ownHosts.includes(host);
			return [...shelf.refused, ...(proxy?.asked ?? []).filter((host) => !isExpected(host))];
		},
		consoleMessages: () => [...messages],
		get ended() {
			return driver.ended;
		},
		async close() {
			if (!isOpen) return;
			isOpen = false;
			await driver.close();
			await cleanUp();
		},
	};
	return session;
}
