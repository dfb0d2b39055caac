// Builds the extension with WXT and knows where the result lies.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { failure, success, type Outcome } from '../../src/core/outcome.ts';
import type { BrowserFamily } from './session.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wxt = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));
const targets = { chromium: 'chrome', firefox: 'firefox' } as const;

/** The folder of the built extension for a family of browsers, whether it is there or not. */
export const extensionFolder = (family: BrowserFamily): string =>
	fileURLToPath(new URL(`../../.output/${targets[family]}-mv3`, import.meta.url));

/** Builds it; the reason of a failure is all that the build said. */
export function buildExtension(family: BrowserFamily): Outcome<string, string> {
	const build = spawnSync(process.execPath, [wxt, 'build', '-b', targets[family]], { cwd: root, encoding: 'utf8' });
	if (build.status === 0) return success(extensionFolder(family));
	return failure(`The extension could not be built.\n${build.stdout}${build.stderr}`);
}
