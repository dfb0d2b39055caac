// The command before the end-to-end tests: sees to it that both browsers are there.
// Says in one line each what it has or what to install; fails only where CI is set.
import { findOrInstall } from './install.ts';
import type { BrowserFamily } from './session.ts';

const families: readonly BrowserFamily[] = ['chromium', 'firefox'];

for (const family of families) {
	const browser = findOrInstall(family, console.log);
	console.log(browser.ok ? `${browser.value.brand}: ${browser.value.executable}` : browser.reason);
	if (!browser.ok && process.env['CI']) process.exitCode = 1;
}
