// An ad's page hunts for what the user said and for who is there: in every text, event, report and timing within its reach.
import type { Browser } from '@wxt-dev/browser';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowserSession, Frame, Tab } from '../../../scripts/browsers/session.ts';
import { words } from '../../../src/ui/words/words.ts';
import { forEachBrowser } from '../harness/sessions.ts';
import { openPopup, overlaySaying, rate } from '../steps.ts';
import { adAddress, hunterPages, plantedImage } from './ad-pages.ts';
import { planted } from './planted.ts';
import { rename } from './rename.ts';

declare const chrome: typeof Browser;

type Heard = { readonly type: string; readonly key?: string; readonly data?: string; readonly isTrusted: boolean };
type Hunter = {
	readonly hunt: (words: readonly string[]) => Promise<void>;
	readonly bag: () => (readonly [place: string, texts: readonly string[]])[];
	readonly tryToLoad: (addresses: readonly string[]) => Promise<{ readonly loaded: string[]; readonly says: string }[]>;
	readonly plant: (image: string) => Promise<void>;
	readonly heard: Heard[];
	readonly historyLength: number;
};
type Hunting = { readonly hunter: Hunter };

const prey = adAddress(7_700_001);
const policies: Readonly<Record<number, Readonly<Record<string, string>>>> = {
	7_700_002: { 'content-security-policy': "frame-src 'none'; style-src 'self'; object-src 'none'" },
	7_700_003: { 'content-security-policy': 'sandbox allow-scripts' },
	7_700_004: {
		'cross-origin-embedder-policy-report-only': 'require-corp; report-to="x"',
		'reporting-endpoints': 'x="https://builtin.com/later"',
		'document-policy': 'js-profiling',
	},
	7_700_005: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
};

/** A page without an origin of its own gets no overlay: Chromium would report to it whose frame it may not hold. */
const isSandboxed = (id: string): boolean =>
	policies[Number(id)]?.['content-security-policy']?.startsWith('sandbox') ?? false;

/** What only the overlay says, whatever the ad: levels, statuses, counts. */
const { levels, overlay: sayings, rating, status } = words();
const rated = `${sayings.you}: ${levels.technology[2]} (2)`;
const telling = [
	levels.technology[4],
	levels.technology[2],
	rating.none,
	rating.unrated,
	status.short,
	status.unrated,
	sayings.shortBy(4),
];
const inputs =
	/^(?:key|(?:pointer|mouse)(?:down|up)|(?:dbl|aux)?click|contextmenu|(?:before)?input|textInput|composition|touch|wheel)/;

const heardIn = (tab: Tab): Promise<Heard[]> => tab.evaluate(() => (globalThis as unknown as Hunting).hunter.heard);
const bagOf = (tab: Tab): Promise<(readonly [string, readonly string[]])[]> =>
	tab.evaluate(() => (globalThis as unknown as Hunting).hunter.bag());
const huntIn = (tab: Tab, prey: readonly string[]): Promise<void> =>
	tab.evaluate((each: readonly string[]) => (globalThis as unknown as Hunting).hunter.hunt(each), prey);

const loadIn = (tab: Tab, addresses: readonly string[]) =>
	tab.evaluate((each: readonly string[]) => (globalThis as unknown as Hunting).hunter.tryToLoad(each), addresses);

const saidOf = (attempts: readonly { readonly says: string }[]): Set<string> =>
	new Set(attempts.map(({ says }) => says));

/** Where in the bag a word stands, as a word of its own. */
function placesOf(bag: readonly (readonly [string, readonly string[]])[], word: string, flags = ''): string[] {
	const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const sign = new RegExp(`(?<!\\w)${escaped}(?!\\w)`, flags);
	return bag.flatMap(([place, texts]) =>
		texts.filter((text) => sign.test(text)).map((text) => `${place}: ${text}`.slice(0, 300)),
	);
}

forEachBrowser('a hunting page', (start, family) => {
	let session: BrowserSession;
	let tab: Tab;
	let overlay: Frame;
	/** What the overlay says and the ad does not. */
	let secrets: string[] = [];
	let names: string[] = [];
	/** What would tell the page which extension it is. */
	const traces = (): string[] => [
		'chrome-extension',
		'moz-extension',
		'plumbline',
		'overlay.html',
		'reader.js',
		...names,
	];

	beforeAll(async () => {
		session = await start({ pages: { ...hunterPages({ 7_700_001: {}, ...policies }), [plantedImage]: 'no image' } });
		const own = await session.inExtension(() => chrome.runtime.getURL('/'));
		names = [session.extensionOrigin, own].map((address) => new URL(address).host);
		tab = await session.open(prey);
		overlay = await overlaySaying(tab, words().overlay.requirements);
		const popup = await openPopup(session, tab);
		for (const [skill, level] of [
			['Kubernetes', 4],
			['Docker', 0],
			['Python', 2],
		] as const)
			await rate(popup, skill, level);
		await tab.activate();
		await overlay.waitFor((wanted: string) => document.body.innerText.includes(wanted), rated);
		const page = (await tab.text()).toLowerCase();
		const lines = (await overlay.text()).split('\n').map((line) => line.trim());
		secrets = [...new Set([...telling, ...lines])].filter(
			(line) => line.length > 4 && !page.includes(line.toLowerCase()),
		);
	});

	test('has something to hunt for', async () => {
		expect(secrets.length).toBeGreaterThan(20);
		for (const word of telling) expect(await overlay.text()).toContain(word);
	});

	test('hears none of the keys and clicks in the overlay', async () => {
		const before = (await heardIn(tab)).length;
		await overlay.click('.requirement .words');
		for (const key of ['q', '7', 'ArrowDown', 'Tab', 'Shift+Tab', 'Enter', 'Space']) await tab.press(key);
		await tab.waitFor(() => CSS.highlights.has('m1'));
		expect((await heardIn(tab)).slice(before).filter(({ type }) => inputs.test(type))).toEqual([]);
	});

	test('finds nothing that the overlay says, with the focus in it and out of it', async () => {
		await huntIn(tab, secrets);
		await tab.click('h1');
		await huntIn(tab, secrets);
		const bag = await bagOf(tab);
		expect(bag.length).toBeGreaterThan(30);
		expect(secrets.flatMap((secret) => placesOf(bag, secret))).toEqual([]);
		expect(bag.filter(([place]) => place === 'find' || place === 'broken probes')).toEqual([]);
	});

	test('does not learn who is there', async () => {
		const bag = await bagOf(tab);
		expect(traces().flatMap((trace) => placesOf(bag, trace, 'i'))).toEqual([]);
		const grown = await tab.evaluate(() => history.length - (globalThis as unknown as Hunting).hunter.historyLength);
		expect(grown).toBe(0);
	});

	test('changes nothing by speaking in the words of the extension', async () => {
		const said = await overlay.text();
		await tab.evaluate(async (origin: string) => {
			const orders = ['unmount', 'mount', 'frame-gone', 'focus-overlay'].map((order) => ({ order }));
			const all = [...orders, { notice: 'profile-changed' }, { call: 'hide-overlay', input: { where: 'site' } }];
			const box = document.querySelector('html > :not(head, body)') as Element;
			for (const data of all) {
				const heard = new Promise((done) => window.addEventListener('message', done, { once: true }));
				window.postMessage(data, '*');
				await heard;
				for (const target of [window, document, box]) {
					target.dispatchEvent(new MessageEvent('message', { data, origin, bubbles: true }));
					for (const type of [
						'order' in data ? data.order : 'call',
						'plumbline',
						'disconnect',
						'beforetoggle',
						'toggle',
					])
						target.dispatchEvent(new CustomEvent(type, { detail: data, bubbles: true, composed: true }));
				}
			}
		}, session.extensionOrigin);
		await rename(session, tab, ['Somebody else', 'Platform Engineer']);
		await overlay.waitFor((text: string) => document.body.innerText === text, said);
		expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(3);
	});

	describe('whose headers ask for reports', () => {
		test.each(Object.keys(policies))('of %s learns nothing from them', async (id) => {
			const reporting = await session.open(adAddress(Number(id)));
			if (isSandboxed(id)) await rename(session, reporting, ['Platform Engineer II', 'Platform Engineer III']);
			else await overlaySaying(reporting, rated);
			await huntIn(reporting, secrets);
			const bag = await bagOf(reporting);
			expect(secrets.flatMap((secret) => placesOf(bag, secret))).toEqual([]);
			expect(traces().flatMap((trace) => placesOf(bag, trace, 'i'))).toEqual([]);
			expect(await reporting.evaluate(() => document.documentElement.children.length)).toBe(isSandboxed(id) ? 2 : 3);
			await reporting.close();
		});
	});

	test('that knows the address of a file gets none of them, and is told no more than of an extension that is not there', async () => {
		const files = ['popup.html', 'reader.js', 'knowledge/concepts.jsonl', 'icons/16.png', 'nothing.html'];
		const prober = await session.open(prey);
		await overlaySaying(prober, words().overlay.requirements);
		const overlays = prober.countFrames((url) => url.includes('-extension:'));
		const invented = session.extensionOrigin.replace(/\/\/.{4}/, '//aaaa');
		const known = family === 'chromium' ? ['overlay.html', ...files] : files;
		const tried = await loadIn(
			prober,
			known.map((file) => `${session.extensionOrigin}/${file}`),
		);
		const guessed = await loadIn(
			prober,
			['overlay.html', ...files].map((file) => `${invented}/${file}`),
		);
		expect(new Set(tried.flatMap(({ loaded }) => loaded))).toEqual(new Set());
		// In Firefox the address is another one in every install: who knows it knows enough.
		if (family === 'chromium') expect(saidOf(tried)).toEqual(saidOf(guessed));
		expect(prober.countFrames((url) => url.includes('-extension:'))).toBe(overlays);
		await prober.close();
	});

	test('would have found what was planted for it', async () => {
		await tab.evaluate((image: string) => (globalThis as unknown as Hunting).hunter.plant(image), plantedImage);
		await tab.click('#field');
		await tab.press('q');
		await huntIn(tab, ['planted-light', 'planted-open', 'planted-closed']);
		const bag = await bagOf(tab);
		for (const [word, place] of planted(family))
			expect(
				placesOf(bag, word).some((found) => found.startsWith(place)),
				`${word} in ${place}`,
			).toBe(true);
		const heard = await heardIn(tab);
		expect(
			heard
				.filter(({ isTrusted, type, key, data }) => isTrusted && (type === 'click' || key === 'q' || data === 'q'))
				.map(({ type }) => type),
		).toEqual(expect.arrayContaining(['click', 'keydown', 'beforeinput', 'keyup']));
	});

	test('asked nothing of the network', () => {
		expect(session.requests()).toEqual([]);
	});
});
