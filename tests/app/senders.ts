// Senders of messages as a browser describes them: those that have a role, and everybody who would like to have one.
import type { Sender } from '../../src/messages/roles-of-senders.ts';
import { addressA, addressB, otherAddress } from './ads.ts';

/** This extension, as the browser names it. */
export const own = { id: 'abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop' };

const page: Sender = {
	extension: own.id,
	tab: 1,
	privateWindow: false,
	frame: 0,
	document: 'page-a',
	url: addressA,
};

/** The script of a page. */
export const scriptOf = (url: string, changed: Partial<Sender> = {}): Sender => ({ ...page, url, ...changed });

/** A frame of the overlay in a tab's page. */
export const frameOf = (document: string, changed: Partial<Sender> = {}): Sender => ({
	...page,
	frame: 7,
	document,
	url: `${own.origin}/overlay.html`,
	...changed,
});

/** The popup; it stands in no tab. */
export const popup: Sender = {
	extension: own.id,
	tab: undefined,
	privateWindow: false,
	frame: 0,
	document: 'popup',
	url: `${own.origin}/popup.html`,
};

/** The full page, in a tab of its own. */
export const dashboard: Sender = {
	...popup,
	tab: 4,
	document: 'dashboard',
	url: `${own.origin}/dashboard.html#/roles`,
};

/** Who is heard as what. */
export const readers: readonly (readonly [string, Sender])[] = [
	['the script of an ad', scriptOf(addressA)],
	['the script of another ad', scriptOf(addressB)],
	['the script of a list on a listed site', scriptOf('https://www.builtinla.com/jobs')],
	['the script of an ad with a fragment', scriptOf(`${addressA}#apply`)],
	['the script of unjobs.org', scriptOf('https://unjobs.org/vacancies/1234567890123')],
];

export const overlays: readonly (readonly [string, Sender])[] = [
	['a frame of the overlay', frameOf('frame-a')],
	[
		'a frame of the overlay that still has its token',
		frameOf('frame-a', { url: `${own.origin}/overlay.html#token-1` }),
	],
];

export const pages: readonly (readonly [string, Sender])[] = [
	['the popup', popup],
	['the popup, where the browser names no frame', { ...popup, frame: undefined, document: undefined }],
	['the full page', dashboard],
	['the popup opened as a page', { ...popup, tab: 3, url: `${own.origin}/popup.html?tab=1` }],
];

/** Who is nobody, however much it looks like somebody. */
export const nobodies: readonly (readonly [string, Sender])[] = [
	['a script in a subframe', scriptOf(addressA, { frame: 3 })],
	['a script in no frame', scriptOf(addressA, { frame: undefined })],
	['a script in no tab', scriptOf(addressA, { tab: undefined })],
	['a script in no document', scriptOf(addressA, { document: undefined })],
	['a script without an address', scriptOf(addressA, { url: undefined })],
	['a script of a host that is not listed', scriptOf(otherAddress)],
	['a script of an http page', scriptOf(addressA.replace('https:', 'http:'))],
	['a script of a host that ends like a listed one', scriptOf('https://notbuiltin.com/job/engineer/101')],
	['a script of a host that begins like a listed one', scriptOf('https://builtin.com.example.org/job/engineer/101')],
	['a script of a host that names a listed one as its user', scriptOf('https://builtin.com@example.org/job/x/101')],
	['a script of a blob of a listed site', scriptOf('blob:https://builtin.com/0f2b')],
	['a script of a file', scriptOf('file:///builtin.com/job/engineer/101')],
	['a script of an empty frame', scriptOf('about:blank')],
	['a script at no address', scriptOf('builtin.com/job/engineer/101')],
	['the script of another extension', scriptOf(addressA, { extension: 'another' })],
	['a script of no extension', scriptOf(addressA, { extension: undefined })],
	['the overlay opened as a page', frameOf('frame-a', { frame: 0 })],
	['the overlay in no tab', frameOf('frame-a', { tab: undefined })],
	['the overlay of another extension', frameOf('frame-a', { extension: 'another' })],
	[
		'a page of another extension that is named like the overlay',
		frameOf('a', { url: 'chrome-extension://x/overlay.html' }),
	],
	['a web page that is named like the overlay', frameOf('frame-a', { url: 'https://builtin.com/overlay.html' })],
	['a path that ends like the overlay', frameOf('frame-a', { url: `${own.origin}/old/overlay.html` })],
	['the popup in a frame', { ...popup, tab: 1, frame: 4 }],
	['the full page in a frame', { ...popup, tab: 1, frame: 4, url: `${own.origin}/dashboard.html` }],
	['a web page that is named like the full page', scriptOf('https://example.org/dashboard.html')],
	['the popup of another extension', { ...popup, extension: 'another' }],
	['another file of the extension', { ...popup, url: `${own.origin}/knowledge/concepts.jsonl` }],
	['the root of the extension', { ...popup, url: `${own.origin}/` }],
];
