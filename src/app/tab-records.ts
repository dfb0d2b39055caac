// What is remembered of each tab while the browser runs: which document speaks for it, and what was read there.
import type { Analysis } from '../core/analysis.ts';
import type { ListedJob } from '../core/listed-job.ts';
import { adKeyOf, isSameReading, type Posting } from '../core/posting.ts';
import type { ReadingProblem } from '../messages/views.ts';
import { announce } from './announce.ts';
import { withoutFragment } from './page-address.ts';
import type { Ports } from './ports.ts';

/** An ad with its reading as it was made, without the user's corrections. */
export type AdContent = { readonly kind: 'ad'; readonly posting: Posting; readonly analysis: Analysis };

/** A page that lists jobs; `truncated`: it holds more than were read. */
export type ListContent = {
	readonly kind: 'list';
	readonly jobs: readonly ListedJob[];
	readonly truncated: boolean;
};

/** The latest reading of one tab. */
export type TabRecord = {
	/** The document whose script read it; orders go there and nowhere else. */
	readonly document: string;
	/** The page's address when it was read, without fragment. */
	readonly url: string;
	readonly privateWindow: boolean;
	readonly content:
		| AdContent
		| ListContent
		| { readonly kind: 'no-ad' }
		| { readonly kind: 'problem'; readonly problem: ReadingProblem };
};

const keyOf = (tab: number): string => `tab:${tab}`;

/** The record of a tab, undefined when its page has not spoken. */
export const readTabRecord = (ports: Ports, tab: number): Promise<TabRecord | undefined> =>
	ports.session.read<TabRecord>(keyOf(tab));

/** The tabs of which there is a record. */
export const listTabRecords = async (ports: Ports): Promise<number[]> =>
	(await ports.session.keys('tab:')).map((key) => Number(key.slice('tab:'.length)));

/** Records are written one after another: what replaces an analysis must not overtake a page that speaks. */
let writing: Promise<unknown> = Promise.resolve();

function inTurn(write: () => Promise<void>): Promise<void> {
	const turn = writing.then(write);
	writing = turn.catch(() => undefined);
	return turn;
}

async function write(ports: Ports, tab: number, record: TabRecord): Promise<void> {
	try {
		await ports.session.write(keyOf(tab), record);
	} catch {
		// The browser's memory for the session is full: other tabs are read again when they are shown.
		const others = (await ports.session.keys('tab:')).filter((key) => key !== keyOf(tab));
		await Promise.all(others.map((key) => ports.session.remove(key)));
		await ports.session.write(keyOf(tab), record);
	}
}

/** Remembers a reading and tells the pages that show this tab. */
export async function writeTabRecord(ports: Ports, tab: number, record: TabRecord): Promise<void> {
	await inTurn(() => write(ports, tab, record));
	await announce(ports, { notice: 'tab-changed', tab });
}

/** Keeps another analysis of an ad, if the tab still holds that very reading. Nobody is told: who asked shows it. */
export const keepAnalysis = (ports: Ports, tab: number, posting: Posting, analysis: Analysis): Promise<void> =>
	inTurn(async () => {
		const record = await readTabRecord(ports, tab);
		if (record?.content.kind !== 'ad') return;
		const { posting: read } = record.content;
		if (adKeyOf(read) !== adKeyOf(posting) || !isSameReading(read, posting)) return;
		await write(ports, tab, { ...record, content: { ...record.content, analysis } });
	});

/** Forgets a tab that was closed. */
export const forgetTab = (ports: Ports, tab: number): Promise<void> => ports.session.remove(keyOf(tab));

/** True when the record still speaks of the page at `url`: the same ad, or where there is none the same address. */
export const isAbout = (ports: Ports, record: TabRecord, url: string): boolean =>
	record.content.kind === 'ad'
		? ports.adKey(url) === adKeyOf(record.content.posting)
		: withoutFragment(url) === record.url;
