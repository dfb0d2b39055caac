// What a test or `npm start` can do with a browser that has the extension: one set of words for Chromium and Firefox.
// Types only; the two browsers stand in chromium*.ts and firefox*.ts.
import type { FrameAddress } from './address.ts';
import type { WxtBrowser } from 'wxt/browser';
import type { ConsoleMessage } from './console-message.ts';
import type { ServedPage, ServedPages } from './served-pages.ts';

/** Chromium, Chrome and Edge are one family; Firefox is the other. */
export type BrowserFamily = 'chromium' | 'firefox';

/** The colours that the user's system asks pages for. `forced`: the high contrast colours of the system, whatever pages say. */
export type Colours = 'light' | 'dark' | 'forced';

/**
 * Runs a script in a page's main world and answers with its value, which must be plain JSON (or undefined).
 * A string is one expression; a function stands alone (it sees nothing of the test around it but its arguments).
 * Promises are awaited. Rejects when the script throws or the page goes away.
 */
export type Evaluate = {
	(expression: string): Promise<unknown>;
	<Arguments extends readonly unknown[], Result>(
		script: (...args: Arguments) => Result,
		...args: Arguments
	): Promise<Awaited<Result>>;
};

/** A document in a tab: the tab's own, or one in a frame. */
export type Frame = {
	/** The address now; it follows navigations. */
	url(): string;
	readonly evaluate: Evaluate;
	/**
	 * Looks again at every change of the document and every painted frame until the script answers with something truthy.
	 * Rejects after 10 seconds, saying what was awaited and what the document says instead.
	 */
	readonly waitFor: Evaluate;
	/** The words that are rendered, as `innerText` gives them. */
	text(): Promise<string>;
	/** A real click in the middle of the first element that the selector finds; waits until there is one. */
	click(selector: string): Promise<void>;
};

/** A file as the browser wrote it to its downloads, under the name that it was given. */
export type SavedFile = { readonly name: string; readonly contents: Uint8Array<ArrayBuffer> };

/** A tab of the browser. As a frame it is its top document. */
export type Tab = Frame & {
	/** Navigates and waits until the document is loaded. */
	goto(url: string): Promise<void>;
	reload(): Promise<void>;
	/** One step back in the tab's history; the document may come out of the back/forward cache. */
	goBack(): Promise<void>;
	/**
	 * Waits until a frame with such an address exists and answers, also inside closed shadow roots and from other origins.
	 * A string is the end of the address's path: "overlay.html".
	 */
	frame(address: FrameAddress): Promise<Frame>;
	/** How many frames with such an address there are now. */
	countFrames(address: FrameAddress): number;
	/** A real key press where the keyboard focus is: "a", "Tab", "Shift+Tab", "Escape", "ArrowDown". */
	press(key: string): Promise<void>;
	/** Does what saves a file, and answers with the file. Rejects when none is saved within 10 seconds. */
	savedBy(act: () => Promise<unknown>): Promise<SavedFile>;
	/** Saves what the window shows as a PNG file. */
	screenshot(path: string): Promise<void>;
	/** The window's inner size in CSS pixels. */
	setViewport(width: number, height: number): Promise<void>;
	/** Brings the tab to the front. */
	activate(): Promise<void>;
	close(): Promise<void>;
};

/** How a session starts. */
export type SessionOptions = {
	/** The browser's program file. */
	readonly executable: string;
	/** The folder of the built extension. */
	readonly extension: string;
	/** Pages that are served at their real addresses; everything else is refused. */
	readonly pages?: ServedPages;
	/** A profile folder that is to be kept; otherwise a fresh one, removed at the end. */
	readonly profile?: string;
	/** Light where nothing is said. */
	readonly colours?: Colours;
	/** Shows a window; otherwise the browser is headless. */
	readonly shown?: boolean;
	/** Lets every request through to the network; then no page is served and nothing is remembered. */
	readonly networkAllowed?: boolean;
	/** Leaves the page of the first run open, which the extension opens once it is installed; otherwise it is closed first. */
	readonly keepsFirstRun?: boolean;
	/** Lets the extension run in private windows, as a user can. */
	readonly inPrivateWindows?: boolean;
};

/** A running browser with the extension in it. */
export type BrowserSession = {
	readonly name: BrowserFamily;
	/** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
	readonly extensionOrigin: string;
	/** Serves one more page, or another one at the same address. */
	serve(url: string, page: string | ServedPage): void;
	/** The page of the first run, which the extension opened itself; null where it was closed. */
	readonly firstRun: Tab | null;
	open(url: string): Promise<Tab>;
	/** The same in a private window. */
	openPrivately(url: string): Promise<Tab>;
	/** Opens a page of the extension in a tab of its own: "popup.html?tab=7". */
	openExtensionPage(path: string): Promise<Tab>;
	/** Runs a function in the extension's origin, in a tab that runs none of the extension's code. */
	inExtension<Arguments extends readonly unknown[], Result>(
		script: (browser: WxtBrowser, ...args: Arguments) => Result,
		...args: Arguments
	): Promise<Awaited<Result>>;
	/** The number by which the extension knows a tab. Brings the tab to the front. */
	numberOf(tab: Tab): Promise<number>;
	/** Does what the keyboard command of that name in the manifest does. */
	runCommand(name: string): Promise<void>;
	/** Ends the background (service worker or event page) as the browser does when it is idle. */
	killWorker(): Promise<void>;
	workerIsAlive(): Promise<boolean>;
	/** Installs the extension's folder again over the old one, with all pages left open. */
	updateExtension(): Promise<void>;
	/** Ends the browser and starts it again on the same profile. "killed": in the middle of whatever it does. */
	restart(how?: 'closed' | 'killed'): Promise<void>;
	/**
	 * What was asked for beyond the served pages, and refused: addresses in full as pages asked for them, and "host:port" of
	 * every connection that was tried, by whatever means (a WebSocket, a preconnect, a worker). The browser's own calls and
	 * connections to the served pages' hosts are left out.
	 */
	requests(): readonly string[];
	/**
	 * What pages, content scripts and the background wrote to their consoles, failures and policy violations included; one
	 * failure may be told twice. Firefox does not tell what its background logs, only its failures and violations.
	 */
	consoleMessages(): readonly ConsoleMessage[];
	/** Settles when the browser has ended, whoever ended it. */
	readonly ended: Promise<void>;
	/** Ends the browser and removes its profile. May be called twice. */
	close(): Promise<void>;
};
