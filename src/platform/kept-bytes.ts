// How much room the browser gives to what is kept.

/** About how many bytes the browser keeps for Plumbline; null where it does not say. */
export async function readKeptBytes(): Promise<number | null> {
	try {
		return (await navigator.storage.estimate()).usage ?? null;
	} catch {
		return null;
	}
}
