// Keys and clicks as Firefox takes them: as actions of a keyboard and a mouse.
import type { Bidi } from './bidi.ts';

/** The characters by which WebDriver names keys that have none. */
const keyCharacters: Readonly<Record<string, string>> = {
	Backspace: '\uE003',
	Tab: '\uE004',
	Enter: '\uE007',
	Shift: '\uE008',
	Control: '\uE009',
	Alt: '\uE00A',
	Escape: '\uE00C',
	Space: ' ',
	PageUp: '\uE00E',
	PageDown: '\uE00F',
	End: '\uE010',
	Home: '\uE011',
	ArrowLeft: '\uE012',
	ArrowUp: '\uE013',
	ArrowRight: '\uE014',
	ArrowDown: '\uE015',
	Delete: '\uE017',
	Meta: '\uE03D',
};

/** The characters of a key press: "Shift+Tab" → Shift, Tab. Throws on a name that is not known. */
function readKeys(key: string): string[] {
	const names = key.length === 1 ? [key] : key.split('+');
	return names.map((name) => {
		const character = keyCharacters[name] ?? (name.length === 1 ? name : undefined);
		if (character === undefined) throw new Error(`No key is called "${name}".`);
		return character;
	});
}

/** Presses a key, with the modifiers before it held down, where the focus is in the tab. */
export async function pressKey(bidi: Bidi, tab: string, key: string): Promise<void> {
	const keys = readKeys(key);
	const actions = [
		...keys.map((value) => ({ type: 'keyDown', value })),
		...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
	];
	await bidi.send('input.performActions', { context: tab, actions: [{ type: 'key', id: 'keyboard', actions }] });
}

/** Clicks in the middle of a node. */
export async function clickNode(bidi: Bidi, context: string, node: string): Promise<void> {
	const origin = { type: 'element', element: { sharedId: node } };
	const actions = [
		{ type: 'pointerMove', x: 0, y: 0, origin },
		{ type: 'pointerDown', button: 0 },
		{ type: 'pointerUp', button: 0 },
	];
	await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}
