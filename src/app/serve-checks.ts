// The worker's side of checking: it reads and checks what the full page asks for, so that none of that work stops the page's keys.
import type { Draft } from '../core/draft.ts';
import type { Posting } from '../core/posting.ts';
import type { GivenPosting } from '../exchange/given-postings.ts';
import type { Engine } from '../matcher/engine.ts';
import type {
	CheckAnswers,
	CheckFault,
	CheckSettings,
	CheckWork,
	FromChecker,
	ToChecker,
} from '../messages/checker.ts';
import { breathe, decodeFile } from '../platform/decode-text.ts';
import { checkDraft, writeReport } from './check-drafts.ts';
import { checkMany } from './check-many.ts';
import { loadVocabulary } from './vocabulary.ts';

/** The line to the page, as a worker's global scope gives it. */
export type CheckLine = {
	readonly postMessage: (message: FromChecker) => void;
	readonly addEventListener: (type: 'message', hear: (event: { readonly data: unknown }) => void) => void;
};

/** What the worker checks with. */
export type ServeEdges = {
	/** Without own skills, which come with every request. Rejects where it cannot be loaded. */
	readonly loadEngine: () => Promise<Engine>;
	/** A posting of a text without markup. */
	readonly readText: (given: Draft) => Posting;
};

/** Work that is under way, and who waits for a posting that the page reads for it. */
type Running = { readonly control: AbortController; take: (posting: Posting | null) => void };

/** How one piece of work speaks of itself. */
type Speech = {
	readonly signal: AbortSignal;
	readonly tell: (message: Told) => void;
	readonly readHtml: (given: GivenPosting) => Promise<Posting>;
};

type WithoutId<Message> = Message extends unknown ? Omit<Message, 'id'> : never;
type Told = WithoutId<FromChecker>;

function doWork(
	work: CheckWork,
	settings: CheckSettings,
	engine: Engine,
	{ readText }: ServeEdges,
	{ signal, tell, readHtml }: Speech,
): Promise<CheckAnswers[keyof CheckAnswers]> {
	switch (work.kind) {
		case 'draft':
			return checkDraft({ engine, readText, breathe }, work.draft, settings, signal);
		case 'report':
			return writeReport({ engine, readText, breathe }, work.draft, work.format, settings, signal);
		case 'many': {
			const pieces = decodeFile(work.file, {
				signal,
				onProgress: (done, of) => tell({ say: 'progress', done, of }),
			});
			const tools = {
				engine,
				readPosting: (given: GivenPosting) => (given.html.trim() === '' ? readText(given) : readHtml(given)),
				options: settings,
				mutes: settings.mutes,
				clock: () => performance.now(),
				breathe,
			};
			return checkMany(work.name, pieces, tools, {
				signal,
				onPiece: (rows, bad) => tell({ say: 'piece', rows, bad }),
			}).then(() => null);
		}
		default:
			return work satisfies never;
	}
}

/** Answers the page for as long as the worker lives. */
export function serveChecks(line: CheckLine, edges: ServeEdges): void {
	const running = new Map<number, Running>();
	const run = async ({ id, work, settings }: Extract<ToChecker, { readonly say: 'do' }>): Promise<void> => {
		const own: Running = { control: new AbortController(), take: () => undefined };
		running.set(id, own);
		const { signal } = own.control;
		const tell = (told: Told): void => {
			if (!signal.aborted) line.postMessage({ ...told, id });
		};
		const readHtml = async ({ title, company, location, url, html }: GivenPosting): Promise<Posting> => {
			const { promise, resolve } = Promise.withResolvers<Posting | null>();
			own.take = resolve;
			tell({ say: 'read-html', given: { title, company, location, url, html } });
			const posting = await promise;
			if (posting === null) throw new Error('The page could not read it.');
			return posting;
		};
		let reason: CheckFault = 'not-loaded';
		try {
			const ownSkills = { readAll: async () => [...settings.ownSkills] };
			const engine = await loadVocabulary({ engine: edges.loadEngine, ownSkills });
			reason = 'broke';
			// What was said meanwhile is heard first: of several drafts that waited, only the latest is read.
			await breathe();
			signal.throwIfAborted();
			const answer = await doWork(work, settings, engine, edges, { signal, tell, readHtml });
			tell({ say: 'done', answer });
		} catch {
			tell({ say: 'failed', reason });
		} finally {
			running.delete(id);
		}
	};
	line.addEventListener('message', ({ data }) => {
		const said = data as ToChecker;
		switch (said.say) {
			case 'do':
				return void run(said);
			case 'stop':
				running.get(said.id)?.control.abort();
				return running.get(said.id)?.take(null);
			case 'posting':
				return running.get(said.id)?.take(said.posting);
			default:
				return said satisfies never;
		}
	});
}
