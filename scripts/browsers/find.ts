// Which browsers this machine has, and where. Looks only; installs nothing and starts nothing.
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserFamily } from './session.ts';

/** A browser that was found. */
export type FoundBrowser = { readonly family: BrowserFamily; readonly brand: string; readonly executable: string };

type Brand = {
	readonly brand: string;
	readonly family: BrowserFamily;
	/** Names on the PATH. */
	readonly names: readonly string[];
	/** Below /Applications or ~/Applications. */
	readonly macOS: string;
	/** Below the folders where Windows keeps programs. */
	readonly windows: string;
};

/** In order of preference within a family. */
const brands: readonly Brand[] = [
	{
		brand: 'Chromium',
		family: 'chromium',
		names: ['chromium', 'chromium-browser'],
		macOS: 'Chromium.app/Contents/MacOS/Chromium',
		windows: 'Chromium\\Application\\chrome.exe',
	},
	{
		brand: 'Chrome',
		family: 'chromium',
		names: ['google-chrome', 'google-chrome-stable'],
		macOS: 'Google Chrome.app/Contents/MacOS/Google Chrome',
		windows: 'Google\\Chrome\\Application\\chrome.exe',
	},
	{
		brand: 'Edge',
		family: 'chromium',
		names: ['microsoft-edge', 'microsoft-edge-stable'],
		macOS: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		windows: 'Microsoft\\Edge\\Application\\msedge.exe',
	},
	{
		brand: 'Firefox',
		family: 'firefox',
		names: ['firefox-esr', 'firefox'],
		macOS: 'Firefox.app/Contents/MacOS/firefox',
		windows: 'Mozilla Firefox\\firefox.exe',
	},
];

/** What decides where to look. */
export type Machine = {
	readonly platform: NodeJS.Platform;
	readonly environment: Readonly<Record<string, string | undefined>>;
};

const thisMachine: Machine = { platform: process.platform, environment: process.env };

function placesOf({ names, macOS, windows }: Brand, { platform, environment }: Machine): string[] {
	const below = (folders: readonly (string | undefined)[], path: string): string[] =>
		folders.flatMap((folder) => (folder === undefined || folder === '' ? [] : [join(folder, path)]));
	if (platform === 'win32') {
		const { PROGRAMFILES, LOCALAPPDATA } = environment;
		return below([PROGRAMFILES, environment['PROGRAMFILES(X86)'], LOCALAPPDATA], windows);
	}
	const { PATH = '', HOME } = environment;
	const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
	if (platform === 'darwin') return [...below(['/Applications', HOME && join(HOME, 'Applications')], macOS), ...onPath];
	return onPath;
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

/**
 * True for a browser in a snap, or Ubuntu's script that stands for one: a snap sees neither the profile folder nor the
 * extension's, so no session can be held with it.
 */
export function isSnap(executable: string): boolean {
	const real = realpathSync(executable);
	if (real === '/usr/bin/snap' || real.startsWith('/snap/')) return true;
	if (statSync(real).size > 10_000) return false;
	return /\/snap\/bin\/|\bsnap install\b/.test(readFileSync(real, 'latin1'));
}

/** All programs of a family in order of preference, snaps included. */
export function listPrograms(family: BrowserFamily, machine: Machine = thisMachine): FoundBrowser[] {
	return brands
		.filter((brand) => brand.family === family)
		.flatMap((brand) =>
			placesOf(brand, machine)
				.filter(isProgram)
				.map((executable) => ({ family, brand: brand.brand, executable })),
		);
}

/** The first browser of a family that can be used, or null. */
export const findBrowser = (family: BrowserFamily, machine: Machine = thisMachine): FoundBrowser | null =>
	listPrograms(family, machine).find(({ executable }) => !isSnap(executable)) ?? null;
