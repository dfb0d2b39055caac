// The saved pages of tests/sites as pages that a session serves at their real addresses.
import { fileURLToPath } from 'node:url';
import { readSavedPage } from '../../../scripts/browsers/saved-page.ts';

/** A page and the address where it stands. */
export type Fixture = { readonly url: string; readonly html: string };

/** Reads tests/sites/<name>/page.html: "builtin/ordinary". Rejects when it is missing or has no canonical link. */
export async function readFixture(name: string): Promise<Fixture> {
	const { html, url } = await readSavedPage(fileURLToPath(new URL(`../../sites/${name}/page.html`, import.meta.url)));
	if (url === null) throw new Error(`tests/sites/${name}/page.html has no canonical link.`);
	return { html, url };
}

/** Fixtures in the shape in which a session serves them. */
export const asPages = (...fixtures: readonly Fixture[]): Readonly<Record<string, string>> =>
	Object.fromEntries(fixtures.map(({ url, html }) => [url, html]));
