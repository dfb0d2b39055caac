// The libraries of others that the extension ships, with their licences: read from the lock file and from their packages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ThirdParty } from '../../src/core/about.ts';

const root = new URL('../../', import.meta.url);

type Locked = {
	readonly version?: string;
	readonly license?: string;
	readonly dependencies?: Readonly<Record<string, string>>;
};

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Build tools of whose own code a few lines end up in the extension; what they depend on does not. */
const toolsInside = ['vite', 'wxt'];

/** Types alone, of which nothing is left when built. */
const isOnlyTypes = (name: string): boolean => name.startsWith('@types/');

/** Every package that may be in the built extension: the dependencies, and what they bring along. By name. */
export function readThirdParties(): readonly ThirdParty[] {
	const { dependencies } = readJson('package.json') as { readonly dependencies: Readonly<Record<string, string>> };
	const { packages } = readJson('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
	const found = new Map<string, ThirdParty>();
	const add = (name: string, withOthers: boolean): void => {
		if (found.has(name) || isOnlyTypes(name)) return;
		const locked = packages[`node_modules/${name}`];
		if (locked?.version === undefined || locked.license === undefined)
			throw new Error(`package-lock.json names no version or licence of ${name}.`);
		found.set(name, { name, version: locked.version, licence: locked.license });
		if (withOthers) for (const each of Object.keys(locked.dependencies ?? {})) add(each, true);
	};
	for (const name of Object.keys(dependencies)) add(name, true);
	for (const name of toolsInside) add(name, false);
	return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The words of a package's licence files; null where it ships none. */
function readLicence(name: string): string | null {
	const folder = new URL(`node_modules/${name}/`, root);
	if (!existsSync(folder)) throw new Error(`${name} is not installed: run npm ci.`);
	const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file));
	const texts = files.toSorted().map((file) => readFileSync(new URL(file, folder), 'utf8').trim());
	return texts.length === 0 ? null : texts.join('\n\n');
}

/** One text with the licence of every package in full, as licences want it; shipped beside the pages. */
export const writeLicences = (thirdParties: readonly ThirdParty[]): string =>
	thirdParties
		.map(({ name, version, licence }) => {
			const head = `${name} ${version} (${licence})`;
			return `${head}\n${'='.repeat(head.length)}\n\n${readLicence(name) ?? 'Its package holds no text of the licence.'}\n`;
		})
		.join('\n\n');
