// Messages spoiled in one place each: another kind of value, a missing field, a field too many.

/** A spoiled copy, and what was done to it. */
export type Corruption = { readonly what: string; readonly message: unknown };

type Path = readonly (string | number)[];

const copyOf = (message: unknown): unknown => structuredClone(message);

/** Every place in a message that holds a value, the message itself included. */
export function pathsIn(value: unknown, at: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [at];
	return [at, ...Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...at, key]))];
}

/** The value at a place. */
export const valueAt = (message: unknown, path: Path): unknown =>
	path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], message);

/** A copy of a message with another value at one place. */
export function withValue(message: unknown, path: Path, value: unknown): unknown {
	const last = path.at(-1);
	if (last === undefined) return value;
	const copy = copyOf(message);
	(valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>)[last] = value;
	return copy;
}

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** One value of every other kind, and numbers that JSON does not know. */
const strangers: readonly unknown[] = [
	null,
	true,
	'x',
	7,
	{},
	[],
	Number.NaN,
	Number.POSITIVE_INFINITY,
	-1,
	0.5,
	() => 0,
];

/** The message with a value of another kind at each of its places. Places where null is allowed are named by the caller. */
export const swappedKinds = (message: unknown, nullable: readonly string[]): Corruption[] =>
	pathsIn(message).flatMap((path) => {
		const value = valueAt(message, path);
		return strangers
			.filter((other) => kindOf(other) !== kindOf(value))
			.filter((other) => other !== null || !nullable.includes(path.join('.')))
			.map((other) => ({
				what: `${path.join('.')} is ${String(other) || '""'}`,
				message: withValue(message, path, other),
			}));
	});

/** The message without each of its fields; list items are left alone. */
export const withoutFields = (message: unknown): Corruption[] =>
	pathsIn(message).flatMap((path) => {
		const parent = path.length === 0 ? null : valueAt(message, path.slice(0, -1));
		const last = path.at(-1);
		if (parent === null || Array.isArray(parent) || last === undefined) return [];
		const copy = copyOf(message);
		delete (valueAt(copy, path.slice(0, -1)) as Record<string, unknown>)[last];
		return [{ what: path.join('.'), message: copy }];
	});

/** The message with a field too many in each of its objects. */
export const withFieldTooMany = (message: unknown, name: string): Corruption[] =>
	pathsIn(message).flatMap((path) => {
		const value = valueAt(message, path);
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
		const copy = copyOf(message);
		Object.defineProperty(valueAt(copy, path), name, { value: { x: 1 }, enumerable: true });
		return [{ what: `${path.join('.')} has ${name}`, message: copy }];
	});
