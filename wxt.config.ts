// How the extension is built: both browsers from one source, Manifest V3, nothing imported behind one's back.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { readThirdParties, writeLicences } from './scripts/docs/third-parties.ts';
import { knowledgeFiles, pageFiles } from './src/cli/knowledge-files.ts';
import { readAboutFacts, readKnowledge, readLibrary, readSampleAd } from './src/cli/read-assets.ts';
import { hostMatchPatterns } from './src/sites/registry.ts';
import { manifestWords, toMessages } from './src/ui/words/manifest.ts';

const iconSizes = [16, 32, 48, 128];

/** A match pattern as a policy's sources: `https://*.a.com/*` covers a.com as well, `https://*.a.com` does not. */
const ancestorsOf = (pattern: string): string[] => {
	const source = pattern.slice(0, -'/*'.length);
	return source.includes('*.') ? [source.replace('*.', ''), source] : [source];
};

/** What the extension's pages may do: run and style themselves from their own files, and nothing else. */
const policy = [
	`default-src 'none'`,
	`script-src 'self'`,
	`style-src 'self'`,
	`img-src 'self' blob:`,
	`font-src 'self'`,
	`connect-src 'none'`,
	`object-src 'none'`,
	`base-uri 'none'`,
	`form-action 'none'`,
	`frame-ancestors ${hostMatchPatterns.flatMap(ancestorsOf).join(' ')}`,
	`require-trusted-types-for 'script'`,
	`trusted-types plumbline`,
].join('; ');

export default defineConfig({
	imports: false,
	manifestVersion: 3,
	vite: () => ({
		// Styles as they are written: the oldest browsers that are supported (below) know light-dark() and nesting.
		build: { assetsInlineLimit: 0, modulePreload: false, cssTarget: ['chrome140', 'firefox153'] },
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	}),
	hooks: {
		// Opened from the popup, and where the browser lists an extension's options.
		'build:manifestGenerated': (_wxt, manifest) => {
			manifest.options_ui = { page: 'dashboard.html', open_in_tab: true };
		},
		'build:publicAssets': (_wxt, files) => {
			for (const size of iconSizes) {
				const absoluteSrc = fileURLToPath(new URL(`assets/icons/${size}.png`, import.meta.url));
				files.push({ absoluteSrc, relativeDest: `icons/${size}.png` });
			}
			for (const [language, words] of Object.entries(manifestWords)) {
				const contents = JSON.stringify(toMessages(words));
				files.push({ relativeDest: `_locales/${language}/messages.json`, contents });
			}
			const ofPages = pageFiles(readLibrary(), readAboutFacts(), readSampleAd());
			const knowledge = { ...knowledgeFiles(readKnowledge()), ...ofPages };
			for (const [name, contents] of Object.entries(knowledge)) {
				files.push({ relativeDest: `knowledge/${name}`, contents });
			}
			files.push({ relativeDest: 'licences.txt', contents: writeLicences(readThirdParties()) });
			// Workers have addresses of their own (src/platform/own-workers.ts), so this one is shipped as it was published.
			const absoluteSrc = fileURLToPath(import.meta.resolve('pdfjs-dist/build/pdf.worker.min.mjs'));
			files.push({ absoluteSrc, relativeDest: 'workers/pdf.worker.mjs' });
		},
	},
	manifest: ({ browser }) => ({
		name: '__MSG_name__',
		default_locale: 'en',
		description: '__MSG_description__',
		permissions: ['storage', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
		host_permissions: [...hostMatchPatterns],
		content_security_policy: { extension_pages: policy },
		action: { default_title: '__MSG_name__' },
		icons: Object.fromEntries(iconSizes.map((size) => [size, `icons/${size}.png`])),
		commands: {
			'open-overlay': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_openOverlay__' },
		},
		web_accessible_resources: [{ resources: ['overlay.html'], matches: [...hostMatchPatterns], use_dynamic_url: true }],
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'plumbline@plumbline.example',
							strict_min_version: '153.0',
							data_collection_permissions: { required: ['none'] },
						},
					},
				}
			: {
					minimum_chrome_version: '140',
					// A shared process could not load the overlay's page into a private tab.
					incognito: 'split' as const,
				}),
	}),
});
