// A reader at work in a page of unjobs.org, with a background on paper. Time is the test's.
import { vi } from 'vitest';
import type { CallName, InputOf, ReaderOrder } from '../../src/messages/calls.ts';
import type { Posting } from '../../src/core/posting.ts';
import type { ReaderPorts } from '../../src/reader/ports.ts';
import { runReader } from '../../src/reader/reader.ts';
import { openPage, type Page } from './page-stand-ins.ts';

export const addressA = 'https://unjobs.org/vacancies/1000000000001';
export const addressB = 'https://unjobs.org/vacancies/1000000000002';
export const listAddress = 'https://unjobs.org/organizations/who';

/** An ad's title and lines, as the site draws them. */
export const htmlOf = (title: string, ...lines: readonly string[]): string =>
	`<h2>${title}</h2><div class="fp-snippet">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;

/** The ad at the first address, and the one at the second. */
export const adA = htmlOf('Programme Officer', 'Writes reports in Python.', 'Speaks French.');
export const adB = htmlOf('Finance Officer', 'Keeps accounts.', 'Speaks Spanish.');

/** The reader, its page, what it said to the background, and what the background says to it. */
export type Reading = {
	readonly page: Page;
	/** "ad-read 1000000000001 Programme Officer", "list-read Cook, Baker", "ad-not-read not-ready", "overlay-token", in order. */
	readonly said: string[];
	/** The ads that were sent. */
	readonly postings: Posting[];
	/** The lists that were sent. */
	readonly lists: InputOf<'list-read'>[];
	readonly order: (order: ReaderOrder) => void;
	/** Answers of the background; a test may exchange them. */
	readonly answers: { [Name in CallName]?: () => Promise<unknown> };
	/** False once the extension was removed or updated. */
	readonly extension: { alive: boolean };
	readonly stop: AbortController;
	/** Exchanges what the page shows. */
	readonly draw: (html: string) => void;
	/** Lets time pass, in milliseconds; messages arrive meanwhile. */
	readonly wait: (ms: number) => Promise<void>;
	/** The overlay's frame has proved itself. */
	readonly proveFrame: () => Promise<void>;
	readonly end: () => void;
};

const describeCall = (name: string, input: unknown): string => {
	if (name === 'ad-read') return `ad-read ${(input as Posting).key} ${(input as Posting).title?.value ?? ''}`;
	if (name === 'ad-not-read') return `ad-not-read ${(input as { problem: string | null }).problem ?? 'no ad'}`;
	if (name === 'list-read')
		return `list-read ${(input as InputOf<'list-read'>).jobs.map(({ title }) => title).join(', ')}`;
	return name;
};

/** Opens a page and lets a reader run in it. `before` does what happened in the page earlier. */
export async function startReading(
	html: string,
	url = addressA,
	before: (page: Page) => void = () => {},
): Promise<Reading> {
	vi.useFakeTimers();
	const page = openPage(html, url);
	before(page);
	const said: string[] = [];
	const postings: Posting[] = [];
	const lists: InputOf<'list-read'>[] = [];
	const stop = page.newStop();
	const extension = { alive: true };
	let tokens = 0;
	let obey: (order: ReaderOrder) => void = () => {};
	const answers: Reading['answers'] = {
		'ad-read': async () => ({ ok: true, value: { requirements: 1 } }),
		'ad-not-read': async () => ({ ok: true, value: null }),
		'overlay-token': async () => ({
			ok: true,
			value: { token: `token-${(tokens += 1)}`, dock: 'open', side: 'right' },
		}),
		'list-read': async () => ({ ok: true, value: { jobs: 1 } }),
	};
	const ports: ReaderPorts = {
		call: async (name, input) => {
			said.push(describeCall(name, input));
			if (name === 'ad-read') postings.push(input as Posting);
			if (name === 'list-read') lists.push(input as InputOf<'list-read'>);
			return ((await answers[name]?.()) ?? null) as never;
		},
		hearOrders: (hear, signal) => {
			obey = hear;
			signal.addEventListener('abort', () => void (obey = () => {}));
		},
		overlayAddress: (token) => `overlay#${token}`,
		openRoot: page.openRoot,
		isAlive: () => extension.alive,
	};
	runReader(page.document, ports, stop);
	const wait = async (ms: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));
	await wait(0);
	return {
		page,
		said,
		postings,
		lists,
		answers,
		extension,
		stop,
		wait,
		order: (order) => obey(order),
		draw: (next) => {
			page.document.body.innerHTML = next;
		},
		proveFrame: async () => {
			obey({ order: 'frame-ready' });
			await wait(0);
		},
		end: () => {
			stop.abort();
			page.close();
			vi.useRealTimers();
		},
	};
}
