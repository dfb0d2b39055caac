// Memory that outlives the background but not the browser: `storage.session`, closed to pages and their scripts.
import { browser } from './browser.ts';

/** The value under a key, undefined when there is none. Only values written by `writeSession` stand there. */
export async function readSession<Value>(key: string): Promise<Value | undefined> {
	const found = await browser.storage.session.get(key);
	return found[key] as Value | undefined;
}

/** Keeps a plain value. Rejects when the browser's quota is used up. */
export const writeSession = (key: string, value: unknown): Promise<void> =>
	browser.storage.session.set({ [key]: value });

/** Forgets a key; nothing happens when it is not there. */
export const removeSession = (key: string): Promise<void> => browser.storage.session.remove(key);

/** Forgets everything. */
export const clearSession = (): Promise<void> => browser.storage.session.clear();

/** All keys that begin with `prefix`. */
export async function sessionKeys(prefix: string): Promise<string[]> {
	return (await browser.storage.session.getKeys()).filter((key) => key.startsWith(prefix));
}
