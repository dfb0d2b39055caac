// The words of the full page's view "sites", in English.
import type { KeptSite } from '../../../core/exchange.ts';
import { count } from './formats.ts';

const sides: Readonly<Record<NonNullable<KeptSite['side']>, string>> = {
	left: 'Overlay at the left',
	right: 'Overlay at the right',
	bottom: 'Overlay at the bottom',
};

const docks: Readonly<Record<KeptSite['dock'], string>> = {
	open: 'Opens with an ad',
	collapsed: 'Starts as a small tab',
};

/** Functions where a sentence holds a number or a name. */
export const sites = {
	heading: 'Sites',
	lead: 'Where Plumbline reads, where you do not want to see it, and which checks you do not want to hear of.',
	boards: 'Job boards that are read',
	boardsHint: 'Plumbline looks at these addresses and at no others.',
	board: (hosts: number) => count(hosts, 'address', 'addresses'),
	allowed: 'Allowed by the browser',
	notAllowed: 'Not allowed by the browser',
	noBoards: 'The browser does not say which sites it allows.',
	allow: 'Allow what is missing',
	allowWhy: 'Plumbline cannot read a site until the browser allows it. The browser will ask you.',
	allAllowed: 'Every board may be read now.',
	someRefused: 'Not everything was allowed. Nothing else has changed.',
	takeBack: 'How to take it back',
	takeBackChromium:
		'In Chromium, Chrome or Edge: press the puzzle piece beside the address bar, open the menu of Plumbline, and choose under “This can read and change site data”, or switch single sites off under “Manage extension”, “Site access”.',
	takeBackFirefox:
		'In Firefox: open about:addons, choose Plumbline, then “Permissions and data”, and switch a site off.',
	chosen: 'Sites on which you chose something',
	noneChosen: 'None yet. You can hide Plumbline on a site in the overlay or in the popup.',
	show: (host: string) => `Show Plumbline on ${host}`,
	sides,
	docks,
	isShown: (host: string) => `Plumbline is shown on ${host}.`,
	isHidden: (host: string) => `Plumbline is hidden on ${host}.`,
	mutes: 'Checks that you muted',
	noMutes: 'None. A check can be muted where the overlay shows what it found.',
	check: (name: string) => `Check “${name}”`,
	mutedHere: (ad: string) => `Muted for these words in the ad ${ad}`,
	mutedOn: (host: string) => `Muted on ${host}`,
	mutedEverywhere: 'Muted everywhere',
	unmute: (name: string) => `Let the check “${name}” speak again`,
	unmuteShort: 'Let it speak again',
	speaksAgain: (name: string) => `The check “${name}” speaks again.`,
	storeFails: 'What you chose for sites could not be read.',
	siteOf: (host: string) => `the choice for ${host}`,
	muteOf: (name: string) => `the muted check “${name}”`,
};
