// What each family of browsers has to bring so that sessions work: one start of the browser, from launch to end. Types only.
import type { ConsoleMessage } from './console-message.ts';
import type { RequestFate } from './served-pages.ts';
import type { Colours, Tab } from './session.ts';

/** What a start needs to know. */
export type Launch = {
	readonly executable: string;
	readonly extension: string;
	readonly profile: string;
	readonly colours: Colours;
	readonly shown: boolean;
	readonly inPrivateWindows: boolean;
	/** The proxy that refuses everything, or null where the network is allowed. */
	readonly proxyPort: number | null;
	readonly decide: (url: string) => RequestFate;
	readonly report: (message: ConsoleMessage) => void;
};

/** One start of a browser, with the extension installed and its background running. */
export type Driver = {
	readonly extensionOrigin: string;
	/** "host:port" that the browser asks for on its own, whatever runs in it; refused like everything else. */
	readonly ownHosts: readonly string[];
	/** An empty tab, in a private window if asked. */
	newTab(privately: boolean): Promise<Tab>;
	/** The tab that somebody else opens at that address, as the extension does; waits until there is one. */
	tabAt(url: string): Promise<Tab>;
	/** Installs the extension's folder; settles when its background runs. */
	installExtension(): Promise<void>;
	killWorker(): Promise<void>;
	workerIsAlive(): Promise<boolean>;
	runCommand(name: string): Promise<void>;
	close(): Promise<void>;
	/** Ends the browser's process at once. */
	kill(): Promise<void>;
	readonly ended: Promise<void>;
};
