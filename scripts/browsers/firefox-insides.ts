// What only Firefox itself can do or tell: its background pages, keyboard commands, private windows.
// Runs scripts in Firefox's own window, which --remote-allow-system-access permits.
import { evaluateIn, type Bidi } from './bidi.ts';
import type { ConsoleMessage } from './console-message.ts';
import { withDeadline } from './deadline.ts';

/** What can be asked of Firefox's inside about one add-on. */
export type Insides = {
	/** Settles when the background runs. */
	whenWorkerStarted(): Promise<void>;
	workerIsAlive(): Promise<boolean>;
	killWorker(): Promise<void>;
	runCommand(name: string): Promise<void>;
	/** Takes the keyboard focus out of Firefox's own controls, as a click into a page does and a synthesised one does not. */
	focusContent(): Promise<void>;
	/** Opens a private window; answers with the context of its tab. */
	openPrivateWindow(): Promise<string>;
	/** Reports failures and policy violations in scripts of that address, the background's included, from now on. */
	reportErrors(origin: string, report: (message: ConsoleMessage) => void): Promise<void>;
};

const errorChannel = 'plumbline-errors';

/** Runs in Firefox's own window: passes on what its console service hears of scripts at an address. */
const forwardErrors = `(send, origin) => {
	Services.console.registerListener({
		observe(message) {
			if (message instanceof Ci.nsIScriptError && message.sourceName.startsWith(origin))
				send(JSON.stringify({ level: 'error', text: message.errorMessage, url: message.sourceName }));
		},
	});
}`;

/** Opens the inside of a Firefox that has a window. */
export async function openInsides(bidi: Bidi, addonId: string): Promise<Insides> {
	const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
	const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
	if (window === undefined) throw new Error('Firefox has no window.');
	const run = (body: string, awaited: string): Promise<unknown> => {
		const extension = `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension`;
		const expression = `(async () => { const extension = ${extension}; ${body} })()`;
		return withDeadline(evaluateIn(bidi, window.context, expression), awaited);
	};
	return {
		async whenWorkerStarted() {
			await run(`await extension.promiseBackgroundStarted();`, "the extension's background");
		},
		workerIsAlive: async () => (await run(`return extension.backgroundState;`, 'its state')) === 'running',
		async killWorker() {
			const now = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
			await run(`await extension.terminateBackground(${now});`, "the end of the extension's background");
		},
		async runCommand(name) {
			await run(`extension.shortcuts.onCommand(${JSON.stringify(name)});`, `the command ${name}`);
		},
		async focusContent() {
			const focus = `if (document.activeElement !== gBrowser.selectedBrowser) gBrowser.selectedBrowser.focus();`;
			await run(focus, 'the focus');
		},
		async openPrivateWindow() {
			const opened = await run(
				`const opened = OpenBrowserWindow({ private: true });
				await new Promise((loaded) => opened.addEventListener('load', loaded, { once: true }));
				await opened.delayedStartupPromise;
				const { NavigableManager } = ChromeUtils.importESModule(
					'chrome://remote/content/shared/NavigableManager.sys.mjs',
				);
				return NavigableManager.getIdForBrowser(opened.gBrowser.selectedBrowser);`,
				'a private window',
			);
			return String(opened);
		},
		async reportErrors(origin, report) {
			bidi.on('script.message', ({ channel, data }) => {
				if (channel === errorChannel) report(JSON.parse(String(data.value)) as ConsoleMessage);
			});
			await bidi.send('script.callFunction', {
				functionDeclaration: forwardErrors,
				target: { context: window.context },
				awaitPromise: false,
				arguments: [
					{ type: 'channel', value: { channel: errorChannel } },
					{ type: 'string', value: origin },
				],
			});
		},
	};
}
