// The words of the full page's view "about", in English: what Plumbline can and cannot do, and whose work is in it.
import type { decidedKinds, listedKinds } from '../../../core/about.ts';
import type { RoleFramework } from '../../../core/concept.ts';
import { count, percent } from './formats.ts';

const listed: Readonly<Record<(typeof listedKinds)[number], string>> = {
	requirements: 'Lines that ask for something',
	technologies: 'Technologies, standards and methods',
	axelos: 'Competences, as skills of AXELOS',
	languages: 'Human languages',
	certifications: 'Certificates and licences',
};

const decided: Readonly<Record<(typeof decidedKinds)[number], string>> = {
	strength: 'Must or nice to have, of the lines that were found',
	minYears: 'The fewest years that are accepted',
	degree: 'The lowest degree that is accepted',
	equivalent: 'Whether experience may stand in for the degree',
	language: 'The language of the ad',
};

const roles: Readonly<Record<RoleFramework, string>> = {
	govstack: 'GovStack roles',
	ict: 'European ICT profiles',
	ilo: 'ILO job descriptions',
	odp: 'UK Operational Delivery roles',
};

/** What it sees. */
const sees = [
	'The address and the text of job ads, and of lists of jobs, on the boards under “Sites”. It looks when such a page opens and when it changes.',
	'What you rate, say, save, correct and choose. It is kept in the extension’s own storage in this browser.',
	'Files that you open under “Data”. They are read here, and nothing of them is kept unless you say so.',
];

/** What it does not. */
const seesNot = [
	'Any other site, your history, your mail, your account at a job board, or what you type into a page.',
	'Ads that it would have to fetch. It reads what stands in the page that you opened, and nothing behind it.',
	'Whether an ad is true, whether the job still exists, or how an employer decides.',
	'What you can do, other than what you told it. It never guesses a rating.',
];

/** What it leaves behind, in memory and on disk. */
const keeps = [
	'The text of an ad that you did not save is kept in memory only, and is gone when the browser closes.',
	'Of an ad that was read, a short summary is remembered so that your ads can be counted: title, employer, roles and skills, never its text. You can switch that off under “Data”.',
	'In private windows nothing is recorded. Your ratings are shown there and cannot be changed.',
];

/** What a page can find out. */
const pageLearns = [
	'That a box stands in it, where, how large, and when the pointer or the keyboard is in that box. The box looks the same whoever you are.',
	'Which words of its own ad are marked, and that it was scrolled to them. Marks say what the ad says, never what you have or lack.',
	'It can cover the box, move things around it, or take the keyboard out of it. So the overlay has no text fields, and everything in it can be undone.',
];

const pageNever = [
	'It cannot read what the box says, your ratings, how you compare, your name or your files: that is drawn in a document of the extension, which the browser keeps apart from the page.',
	'If the inner address of the overlay ever leaked, a listed site could fetch its empty frame. Nothing of you is in it.',
];

const inChromium = [
	'While the overlay stands in a page, going back to that page loads it anew, since the browser does not keep such pages in memory. So it stands only where there is an ad or a list.',
	'A page that isolates itself from others could otherwise learn an address that is made up for this session. The frame is loaded so that it does not.',
	'A page that allows connections only to a list of its own blocks the overlay. Use the popup or the side panel there.',
];

const inFirefox = ['A page can remove the box or put another in its place. It still cannot read it.'];

const inBoth = ['A page that runs itself in a sandbox gets no overlay. The popup and the side panel work there.'];

const permissions = {
	storage: 'Storage: to keep what you say, and to remember the ad of a tab while the browser runs.',
	scripting: 'Scripting: to run the script that finds the ad in pages of the boards, and to give its marks a colour.',
	hosts: 'The addresses of the boards: to read ads there, and there alone. You can take each back under “Sites”.',
	sidePanel: 'Side panel, in Chromium only: to show the same view beside the page for those who prefer it.',
};

const checkNetwork = [
	'Every page of the extension carries a policy that forbids connections: “connect-src none”. It stands in manifest.json, which you can open in the extension’s folder.',
	'Switch your network off after the first load of a page: everything goes on working.',
	'Open the developer tools on this page, choose “Network”, and use Plumbline. All that appears are files of the extension itself.',
	'In Chromium, open chrome://extensions, switch on developer mode, choose “service worker” under Plumbline, then “Network”. In Firefox, open about:debugging, “This Firefox”, “Inspect”.',
	'The code is under the MIT licence. Its tests run the extension in both browsers behind a proxy that refuses and writes down every connection, and fail if there is one.',
];

/** Functions where a sentence holds a number or a name. */
export const about = {
	heading: 'About',
	version: (version: string) => `Plumbline ${version}`,
	lead: 'It holds a plumb line beside a job ad: what the ad asks for, and what you say of yourself. On your device.',
	firstRun: 'See the first page again',
	data: 'Where things are kept, and how large they are',
	factsFail: 'The figures and lists of this page could not be loaded. Reload it to try again.',
	seesHeading: 'What it can see, and what it cannot',
	sees: 'It sees',
	seesList: sees,
	seesNot: 'It does not see',
	seesNotList: seesNot,
	keeps: 'It keeps',
	keepsList: keeps,
	pageHeading: 'What a page can learn of it',
	pageLead: 'The overlay stands in pages of others, so something of it can be noticed. This is all that is known.',
	pageLearns: 'A page can learn',
	pageLearnsList: pageLearns,
	pageNever: 'A page cannot learn',
	pageNeverList: pageNever,
	inChromium: 'In Chromium, Chrome and Edge',
	inChromiumList: inChromium,
	inFirefox: 'In Firefox',
	inFirefoxList: inFirefox,
	inBoth: 'In all of them',
	inBothList: inBoth,
	permissionsHeading: 'What it may do, and why',
	permissions,
	permissionsNone: 'It asks for nothing else, and for nothing later.',
	networkHeading: 'It never makes a network call',
	networkLead:
		'No part of Plumbline sends or fetches anything, for whatever reason: no accounts, no updates of data, no statistics. You need not believe it. To check it yourself:',
	networkList: checkNetwork,
	accuracyHeading: 'How right its readings are',
	accuracyLead: (ads: number) =>
		`Measured on ${count(ads, 'real ad', 'real ads')} that nobody of the project wrote. Careful readers noted what stands in them, and Plumbline’s reading was compared with their notes. Your ads may fare better or worse.`,
	listedCaption: 'What is found in ads',
	listedHint:
		'Right: of what Plumbline says, how much the readers say too. Found: of what the readers say, how much Plumbline says.',
	what: 'What',
	precision: 'Right',
	recall: 'Found',
	wanted: 'There are',
	listed,
	decidedCaption: 'What is decided once',
	decidedHint: 'How often Plumbline decides as the readers did.',
	right: 'Right',
	of: 'Of',
	decided,
	rolesCaption: 'Which role an ad is',
	rolesHint:
		'How often a role that the readers accept comes first, or among the first three; and how often none is named where none fits.',
	framework: 'Framework',
	first: 'First',
	firstThree: 'First three',
	adsThatFit: 'Ads',
	none: 'None where none fits',
	adsThatFitNone: 'Ads',
	roles,
	quotes: (share: string, n: number) =>
		`Every quote is looked up in its ad: ${share} of ${count(n, 'quote', 'quotes')} stand there word for word.`,
	share: (share: number | null) => (share === null ? '–' : percent.format(share)),
	sourcesHeading: 'Frameworks and their publishers',
	sourcesLead:
		'Titles, codes, levels and links are those of the publishers. Summaries and sentences are ours. None of the publishers has a part in Plumbline.',
	edition: 'Edition',
	licence: 'Licence',
	notStated: 'Not stated in the document',
	changed: 'What we changed, and what the source leaves open',
	esco: 'ESCO, the European classification of skills, competences and occupations, is published by the European Commission. GovStack’s roles refer to its occupations; Plumbline carries the links and none of its texts.',
	librariesHeading: 'Libraries',
	librariesLead: (n: number) =>
		`Plumbline’s own code is under the MIT licence. It ships with ${count(n, 'library', 'libraries')} of others:`,
	library: 'Library',
	licencesInFull: 'All licences in full',
};
