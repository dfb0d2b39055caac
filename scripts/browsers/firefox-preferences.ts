// What a Firefox under test is told before it starts: the extension's address, where requests go, and to call nobody itself.
import type { Colours } from './session.ts';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** The extension's address in every profile; Firefox would choose a new one each time. */
export const pinnedHost = '7c1d3a52-9f46-4b0e-8a2d-6e5f0b93c418';

/** Switches off what Firefox asks the network for on its own. Puppeteer's defaults do the rest. */
const silence: Preferences = {
	'browser.chrome.site_icons': false,
	'browser.search.suggest.enabled': false,
	'captivedetect.canonicalURL': '',
	'dom.push.connection.enabled': false,
	'extensions.getAddons.cache.enabled': false,
	'extensions.systemAddon.update.enabled': false,
	'media.gmp-manager.url': '',
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'network.dns.disablePrefetch': true,
	'network.predictor.enabled': false,
	'network.prefetch-next': false,
	'network.trr.mode': 5,
};

/** Sends everything to the refusing proxy, the loopback interface included, and no packet around it. */
const proxied = (port: number): Preferences => ({
	'media.peerconnection.ice.proxy_only': true,
	'network.proxy.allow_hijacking_localhost': true,
	'network.proxy.http': '127.0.0.1',
	'network.proxy.http_port': port,
	'network.proxy.no_proxies_on': '',
	'network.proxy.ssl': '127.0.0.1',
	'network.proxy.ssl_port': port,
	'network.proxy.type': 1,
});

/** What Firefox asks pages for; 0 is dark, 1 light. With forced colours it draws everything in the system's own. */
const colouredAs: Readonly<Record<Colours, Preferences>> = {
	light: { 'layout.css.prefers-color-scheme.content-override': 1 },
	dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
	forced: { 'browser.display.document_color_use': 2 },
};

/** Preferences for a profile in which an add-on of this id is installed. */
export const preferencesFor = (addonId: string, proxyPort: number | null, colours: Colours): Preferences => ({
	...silence,
	...colouredAs[colours],
	...(proxyPort === null ? {} : proxied(proxyPort)),
	'extensions.webextensions.uuids': JSON.stringify({ [addonId]: pinnedHost }),
	// An add-on of a test is uninstalled when Firefox ends; what it stored is to be there at the next start.
	'extensions.webextensions.keepStorageOnUninstall': true,
	'extensions.webextensions.keepUuidOnUninstall': true,
});
