// A catalogue taken apart: every sentence, or function that says one, with its path.

/** `path`: "popup", "saved". */
export type Leaf = { readonly path: readonly string[]; readonly value: unknown };

/** Every sentence of a catalogue or of a part of it, in its order. */
export const leaves = (value: unknown, path: readonly string[] = []): Leaf[] =>
	typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]))
		: [{ path, value }];
