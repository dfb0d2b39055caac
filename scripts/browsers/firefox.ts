// One start of Firefox with the extension, through Puppeteer's WebDriver BiDi.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { connectionOf, type Bidi, type Context } from './bidi.ts';
import { readLevel } from './console-message.ts';
import { firstAnswer } from './deadline.ts';
import type { Driver, Launch } from './driver.ts';
import { followContexts, type Contexts } from './firefox-contexts.ts';
import { openInsides } from './firefox-insides.ts';
import { pinnedHost, preferencesFor } from './firefox-preferences.ts';
import { asTab } from './firefox-tab.ts';

function readAddonId(extension: string): string {
	const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
		readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
	};
	const id = manifest.browser_specific_settings?.gecko?.id;
	if (id === undefined) throw new Error(`${extension} is not built for Firefox: its manifest names no add-on id.`);
	return id;
}

async function launch({ executable, profile, colours, shown, proxyPort }: Launch, addonId: string): Promise<Browser> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: executable,
		headless: !shown,
		userDataDir: profile,
		args: ['--remote-allow-system-access'],
		defaultViewport: null,
		extraPrefsFirefox: preferencesFor(addonId, proxyPort, colours),
		// Without this Firefox ignores the preference that keeps it from its settings server.
		env: { ...process.env, ...(proxyPort === null ? {} : { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }) },
	});
	// Puppeteer would put the preferences of before this start back at its end, and with them what the add-on stored.
	await rm(join(profile, 'prefs.js.puppeteer'), { force: true });
	return browser;
}

/** Serves, lets through or refuses every request, and reports what documents say. */
async function attend(bidi: Bidi, contexts: Contexts, { decide, report, proxyPort }: Launch): Promise<void> {
	bidi.on('network.beforeRequestSent', ({ isBlocked, request: { request, url } }) => {
		if (!isBlocked) return;
		const fate = decide(url);
		// A request can end by itself, as its tab closes; then there is nothing left to answer.
		const gone = (): undefined => undefined;
		if (fate === 'pass') bidi.send('network.continueRequest', { request }).catch(gone);
		else if (fate === 'refuse') bidi.send('network.failRequest', { request }).catch(gone);
		else {
			const headers = Object.entries(fate.headers).map(([name, value]) => ({ name, value: { type: 'string', value } }));
			const body = { type: 'base64', value: Buffer.from(fate.body).toString('base64') };
			const response = { request, statusCode: fate.status, reasonPhrase: 'Served', headers, body };
			bidi.send('network.provideResponse', response).catch(gone);
		}
	});
	bidi.on('log.entryAdded', ({ level, text, source, stackTrace }) => {
		const url = stackTrace?.callFrames[0]?.url ?? (source.context === undefined ? '' : contexts.urlOf(source.context));
		report({ level: readLevel(level), text: text ?? '', url });
	});
	if (proxyPort !== null) await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'] });
}

/** Starts the browser with the extension in it. */
export async function launchFirefox(options: Launch): Promise<Driver> {
	const addonId = readAddonId(options.extension);
	const browser = await launch(options, addonId);
	const bidi = connectionOf(browser);
	const contexts = await followContexts(bidi);
	await attend(bidi, contexts, options);
	const insides = await openInsides(bidi, addonId);
	const extensionOrigin = `moz-extension://${pinnedHost}`;
	await insides.reportErrors(extensionOrigin, options.report);
	const firstTab = (await bidi.send('browsingContext.getTree', {})).contexts[0] as Context;
	let unusedTab = options.shown ? firstTab.context : undefined;
	let privateTab: string | undefined;
	const program = browser.process();
	if (program === null) throw new Error('Puppeteer does not say which process the browser is.');
	const ended = once(program, 'close').then(() => undefined);

	const createTab = async (beside: string): Promise<string> =>
		(await bidi.send('browsingContext.create', { type: 'tab', referenceContext: beside })).context;
	const driver: Driver = {
		extensionOrigin,
		ownHosts: [],
		async newTab(privately) {
			if (privately) {
				privateTab ??= await insides.openPrivateWindow();
				return asTab({ bidi, contexts, insides }, await createTab(privateTab));
			}
			const tab = unusedTab ?? (await createTab(firstTab.context));
			unusedTab = undefined;
			return asTab({ bidi, contexts, insides }, tab);
		},
		tabAt: async (url) => {
			const tab = await firstAnswer(contexts.announce, () => contexts.tabAt(url), url);
			return asTab({ bidi, contexts, insides }, tab);
		},
		async installExtension() {
			await bidi.send('webExtension.install', {
				extensionData: { type: 'path', path: options.extension },
				'moz:allowPrivateBrowsing': options.inPrivateWindows,
			});
			await insides.whenWorkerStarted();
		},
		killWorker: () => insides.killWorker(),
		workerIsAlive: () => insides.workerIsAlive(),
		runCommand: (name) => insides.runCommand(name),
		async close() {
			await browser.close();
			await ended;
		},
		async kill() {
			program.kill('SIGKILL');
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
