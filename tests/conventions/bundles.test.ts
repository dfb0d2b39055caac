// What reads documents and checks schemas is large: the full page alone may reach it, and documents only when one is chosen.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import config from '../../wxt.config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Reached = { readonly files: Set<string>; readonly packages: Set<string> };

/** Everything that a file imports, and what that imports; types do not count. `withLater`: what is only loaded later as well. */
function reach(
	path: string,
	withLater: boolean,
	reached: Reached = { files: new Set(), packages: new Set() },
): Reached {
	if (reached.files.has(path)) return reached;
	reached.files.add(path);
	const source = readFileSync(join(root, path), 'utf8').replaceAll(/^\s*\/[/*].*$/gm, '');
	const fixed = [...source.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?from\s+)?'([^']+)'/gm)];
	const later = withLater ? [...source.matchAll(/\bimport\('([^']+)'\)/g)] : [];
	for (const [, to = ''] of [...fixed, ...later]) {
		if (!to.startsWith('.')) reached.packages.add(to);
		else if (/\.tsx?$/.test(to)) reach(join(dirname(path), to), withLater, reached);
	}
	return reached;
}

const documents = ['pdfjs-dist', 'mammoth/mammoth.browser.js'];
const large = [...documents, '@cfworker/json-schema', '@jsonresume/schema/schema.json', '@noble/hashes/sha2.js'];
const others = [
	'entrypoints/background.ts',
	'entrypoints/reader.ts',
	'entrypoints/check-worker.ts',
	'entrypoints/overlay/main.tsx',
	'entrypoints/popup/main.tsx',
];

describe('libraries for files', () => {
	test.each(others)('%s never reaches one', (entry) => {
		const { files, packages } = reach(entry, true);
		expect(files.size).toBeGreaterThan(5);
		expect(large.filter((each) => packages.has(each))).toEqual([]);
	});

	test('the binding of files reaches those that read documents only when one is chosen', () => {
		for (const binding of ['src/app/open-files.ts', 'src/platform/file-openers.ts']) {
			expect(documents.filter((each) => reach(binding, false).packages.has(each))).toEqual([]);
		}
		expect(documents.filter((each) => reach('src/platform/file-openers.ts', true).packages.has(each))).toEqual(
			documents,
		);
		expect([...reach('src/app/open-files.ts', false).packages]).toContain('@cfworker/json-schema');
	});
});

test('the full page reads postings through its worker, which alone has the checks', () => {
	const { files } = reach('entrypoints/dashboard/main.tsx', true);
	expect(
		[...files].filter((path) => /^src\/(?:checks\/run-checks|app\/check-(?:drafts|many))\.ts$/.test(path)),
	).toEqual([]);
	expect(reach('entrypoints/check-worker.ts', true).files).toContain('src/checks/run-checks.ts');
	expect(existsSync(join(root, 'entrypoints/check-worker.ts'))).toBe(true);
	expect(readFileSync(join(root, 'src/platform/own-workers.ts'), 'utf8')).toContain("'/check-worker.js'");
});

test('the worker that reads a PDF is shipped where it is started from', async () => {
	const files: { relativeDest: string; absoluteSrc?: string }[] = [];
	const hook = (config.hooks as Readonly<Record<string, unknown>>)['build:publicAssets'] as (
		wxt: unknown,
		list: typeof files,
	) => unknown;
	await hook({}, files);
	const worker = files.find(({ relativeDest }) => relativeDest === 'workers/pdf.worker.mjs');
	expect(existsSync(worker?.absoluteSrc ?? '')).toBe(true);
	expect(readFileSync(join(root, 'src/platform/own-workers.ts'), 'utf8')).toContain("'/workers/pdf.worker.mjs'");
});
