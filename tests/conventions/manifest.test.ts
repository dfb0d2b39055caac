// What the extension asks of the browser and lets others do, word for word: a change here is a change of the promise.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import { words } from '../../src/ui/words/words.ts';
import config from '../../wxt.config.ts';

const hosts = [
	'https://*.builtin.com/*',
	'https://*.builtinla.com/*',
	'https://*.builtinnyc.com/*',
	'https://*.builtinsf.com/*',
	'https://*.builtinboston.com/*',
	'https://*.builtinchicago.org/*',
	'https://*.builtinaustin.com/*',
	'https://*.builtincolorado.com/*',
	'https://*.builtinseattle.com/*',
	'https://unjobs.org/*',
];

const policy =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'none'; " +
	"object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors https://builtin.com https://*.builtin.com " +
	'https://builtinla.com https://*.builtinla.com https://builtinnyc.com https://*.builtinnyc.com https://builtinsf.com ' +
	'https://*.builtinsf.com https://builtinboston.com https://*.builtinboston.com https://builtinchicago.org ' +
	'https://*.builtinchicago.org https://builtinaustin.com https://*.builtinaustin.com https://builtincolorado.com ' +
	'https://*.builtincolorado.com https://builtinseattle.com https://*.builtinseattle.com https://unjobs.org; ' +
	"require-trusted-types-for 'script'; trusted-types plumbline";

/** Everything that the configuration may put into a manifest; a key beyond these is a door that nobody has looked at. */
const keys = new Set([
	'action',
	'browser_specific_settings',
	'commands',
	'content_security_policy',
	'default_locale',
	'description',
	'host_permissions',
	'icons',
	'incognito',
	'minimum_chrome_version',
	'name',
	'permissions',
	'web_accessible_resources',
]);

/** The full page, opened in a tab of its own as the extension's options: a page of ours that no site can reach. */
test('its options are the full page, in a tab', () => {
	const manifest = {};
	const hooks = config.hooks as Readonly<Record<string, (wxt: unknown, manifest: object) => void>>;
	hooks['build:manifestGenerated']?.(null, manifest);
	expect(manifest).toEqual({ options_ui: { page: 'dashboard.html', open_in_tab: true } });
});

async function manifestFor(browser: 'chrome' | 'firefox'): Promise<UserManifest> {
	const environment: ConfigEnv = { browser, manifestVersion: 3, mode: 'production', command: 'build' };
	const { manifest } = config;
	const made = await (typeof manifest === 'function' ? manifest(environment) : manifest);
	if (made === undefined) throw new Error('wxt.config.ts makes no manifest.');
	return made;
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', async (browser) => {
	const manifest = await manifestFor(browser);

	test("lets the extension's pages do what they must, and nothing else", () => {
		expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
	});

	test('asks for storage, scripting and (where that is asked for) a side panel only, and nothing later', () => {
		expect(manifest.permissions).toEqual(['storage', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])]);
		expect(manifest.optional_permissions).toBeUndefined();
		expect(manifest.optional_host_permissions).toBeUndefined();
	});

	test('asks for nothing whose reason the About view does not say', () => {
		const reasons = Object.keys(words().about.permissions);
		expect((manifest.permissions ?? []).filter((each) => !reasons.includes(String(each)))).toEqual([]);
	});

	test('asks for the sites that are read only', () => {
		expect(manifest.host_permissions).toEqual(hosts);
	});

	test("shows pages nothing but the overlay's page, at no fixed address", () => {
		expect(manifest.web_accessible_resources).toEqual([
			{ resources: ['overlay.html'], matches: hosts, use_dynamic_url: true },
		]);
	});

	test('announces itself to nobody: no page, script or other extension is let in', () => {
		expect(manifest.externally_connectable).toBeUndefined();
		expect(manifest.content_scripts).toBeUndefined();
		expect(Object.keys(manifest).filter((key) => !keys.has(key))).toEqual([]);
	});
});

test('its side panel is not opened at install', () => {
	const page = readFileSync(new URL('../../entrypoints/sidepanel/index.html', import.meta.url), 'utf8');
	expect(page).toContain('<meta name="manifest.open_at_install" content="false" />');
});

test('in Firefox it collects nothing', async () => {
	const { browser_specific_settings: settings } = await manifestFor('firefox');
	expect(settings).toEqual({
		gecko: {
			id: 'plumbline@plumbline.example',
			strict_min_version: '153.0',
			data_collection_permissions: { required: ['none'] },
		},
	});
});
