// Which job boards are read. Adding one is its file and a line here.
import { builtin } from './builtin.ts';
import type { Site } from './site.ts';
import { unjobs } from './unjobs.ts';

/** Every site, in the order in which they are asked. */
export const sites: readonly Site[] = [builtin, unjobs];

/** The manifest's host permissions and the places where the reader is registered. */
export const hostMatchPatterns: readonly string[] = sites.flatMap((site) => site.hosts);

/** The host of a match pattern, "*.example.org" for one with its subdomains. */
export const hostOfPattern = (pattern: string): string => pattern.slice('https://'.length, -'/*'.length);

const matches = (pattern: string, hostname: string): boolean => {
	const host = hostOfPattern(pattern);
	if (!host.startsWith('*.')) return hostname === host;
	return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
};

/** The site that an address belongs to; null for any other address, and for anything but https. */
export const siteOf = (url: URL): Site | null =>
	url.protocol === 'https:'
		? (sites.find((site) => site.hosts.some((pattern) => matches(pattern, url.hostname))) ?? null)
		: null;
