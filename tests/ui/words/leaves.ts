// A catalogue taken apart: every sentence, or function that says one, with its path.

/** `path`: "popup", "saved". */
export type Leaf = { readonly path: readonly string[]; readonly value: unknown };

/** Every sentence of a catalogue or of a part of it, in its order; those of a list stand together at the list's path. */
export const leaves = (value: unknown, path: readonly string[] = []): Leaf[] =>
	Array.isArray(value)
		? value.flatMap((each: unknown) => leaves(each, path))
		: typeof value === 'object' && value !== null
			? Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]))
			: [{ path, value }];
