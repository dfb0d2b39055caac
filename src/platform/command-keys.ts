// The keys of the extension's commands, as the user set them in the browser.
import { browser } from './browser.ts';

/** "Alt+Shift+P", as the browser writes it; null where the command has none, or the browser does not say. */
export async function readKeysOf(name: string): Promise<string | null> {
	const commands = await browser.commands.getAll().catch(() => []);
	const keys = commands.find((command) => command.name === name)?.shortcut ?? '';
	return keys === '' ? null : keys;
}
