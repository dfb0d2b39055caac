// The keys of a command are what the browser says of them, and none where it says nothing.
import { expect, it } from 'vitest';
import { openBrowser } from './browser-stand-in.ts';

it('are as the browser writes them, and none where it has none or does not know the command', async () => {
	const world = openBrowser();
	const { readKeysOf } = await import('../../src/platform/command-keys.ts');
	world.answers['commands.getAll'] = () =>
		Promise.resolve([
			{ name: 'open-overlay', shortcut: 'Alt+Shift+P' },
			{ name: 'bare', shortcut: '' },
		]);
	expect(await readKeysOf('open-overlay')).toBe('Alt+Shift+P');
	expect([await readKeysOf('bare'), await readKeysOf('none')]).toEqual([null, null]);
});
