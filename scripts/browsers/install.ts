// Gets a browser where none is found: Debian's own package, by a superuser who runs Debian or Ubuntu; never by sudo.
// Everybody else is told in one line what to install.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { failure, success, type Outcome } from '../../src/core/outcome.ts';
import { findBrowser, isSnap, listPrograms, type FoundBrowser } from './find.ts';
import type { BrowserFamily } from './session.ts';

const packages = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
/** Only recommended by the browsers' packages, but without any a page has no letters. */
const fonts = 'fonts-liberation';
const brandsOf = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' } as const;

/** The ID of this Linux in /etc/os-release ("debian", "ubuntu"), or an empty text. */
function readDistribution(): string {
	try {
		return /^ID=["']?([\w.-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
	} catch {
		return '';
	}
}

const runApt = (program: 'apt-get' | 'apt-cache', ...args: string[]) =>
	spawnSync(program, args, {
		encoding: 'utf8',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
	});

/** What a package says of itself after the lists were updated; empty when there is none of that name. */
const describePackage = (name: string): string => runApt('apt-cache', 'show', '--no-all-versions', name).stdout ?? '';

/** Finds a browser, or installs it where that is allowed. The reason is one line for a person: what to do. */
export function findOrInstall(family: BrowserFamily, tell: (line: string) => void): Outcome<FoundBrowser, string> {
	const found = findBrowser(family);
	if (found !== null) return success(found);

	const wanted = brandsOf[family];
	const package_ = packages[family];
	const distribution = readDistribution();
	if (listPrograms(family).some(({ executable }) => isSnap(executable)))
		return failure(`${wanted} is here only as a snap, which cannot be driven: install it as an ordinary package.`);
	if (distribution !== 'debian' && distribution !== 'ubuntu') return failure(`Install ${wanted}.`);
	if (process.getuid?.() !== 0)
		return failure(`Install ${wanted}, for example: apt-get install ${package_} (as root).`);

	tell(`Installing ${package_} with apt-get; this takes a minute or two.`);
	runApt('apt-get', 'update');
	const description = describePackage(package_);
	if (description === '')
		return failure(`This ${distribution} has no package ${package_}: install ${wanted} yourself.`);
	if (/\bsnap\b/i.test(description))
		return failure(`The package ${package_} is only a snap here, which cannot be driven: install ${wanted} yourself.`);
	const installed = runApt('apt-get', 'install', '--yes', '--no-install-recommends', package_, fonts);
	const browser = findBrowser(family);
	if (browser !== null) return success(browser);
	const lastLine = installed.stderr?.trim().split('\n').at(-1) || 'it does not say why';
	return failure(`apt-get could not install ${package_}: ${lastLine}`);
}
