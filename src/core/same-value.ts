// Whether two values of plain data say the same, whatever the order of their fields.

/** Deep equality of what survives a message: texts, numbers, truth values, null, lists in their order, and objects by their fields. */
export function isSameValue(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const fields = Object.entries(one);
	return (
		fields.length === Object.keys(other).length &&
		fields.every(([name, value]) => Object.hasOwn(other, name) && isSameValue(value, Reflect.get(other, name)))
	);
}
