// The page's side of checking: the worker is started when it is first asked, kept while the page lives, and started anew where it
// was lost. The page does none of its work, but for HTML, for which workers have no parser.
import type { BadLine, CheckedRow } from '../core/draft.ts';
import { failure, success, type Outcome } from '../core/outcome.ts';
import type { Posting } from '../core/posting.ts';
import type {
	CheckAnswers,
	CheckFault,
	CheckSettings,
	CheckWork,
	FromChecker,
	HtmlPosting,
	ToChecker,
} from '../messages/checker.ts';

/** As much of a worker as is used here. */
export type CheckWorker = {
	readonly postMessage: (message: ToChecker) => void;
	readonly addEventListener: (
		type: 'message' | 'error' | 'messageerror',
		hear: (event: { readonly data?: unknown }) => void,
	) => void;
	readonly terminate: () => void;
};

/** What the page does for its worker. */
export type CheckerEdges = {
	/** Throws where no worker can be had. */
	readonly start: () => CheckWorker;
	/** Throws where the markup cannot be read. */
	readonly readHtml: (given: HtmlPosting) => Posting;
};

/** How work is watched and stopped. Progress is in bytes; pieces come in the order of the file. */
export type CheckWatch = {
	readonly signal: AbortSignal;
	readonly onProgress?: (done: number, of: number) => void;
	readonly onPiece?: (rows: readonly CheckedRow[], bad: readonly BadLine[]) => void;
};

type WorkOf<Kind> = Extract<CheckWork, { readonly kind: Kind }>;

/** The worker as the page sees it. */
export type Checker = {
	/**
	 * Rejects with the signal's reason once it is stopped: the answer is dropped, and the worker goes on to its next breath, which
	 * takes less time than to start another one.
	 */
	readonly ask: <Kind extends keyof CheckAnswers>(
		work: WorkOf<Kind>,
		settings: CheckSettings,
		watch: CheckWatch,
	) => Promise<Outcome<CheckAnswers[Kind], CheckFault>>;
	/** Ends the worker at once, whatever it is at. All that was asked rejects with an `AbortError`. */
	readonly end: () => void;
};

/** What was asked and has no answer yet. */
type Asked = {
	readonly watch: CheckWatch;
	readonly settle: (outcome: Outcome<unknown, CheckFault>) => void;
	readonly reject: (reason: unknown) => void;
};

/** A checker whose worker is not started yet. */
export function openChecker({ start, readHtml }: CheckerEdges): Checker {
	let worker: CheckWorker | null = null;
	let lastId = 0;
	const asked = new Map<number, Asked>();

	/** Lets go of the worker, and of what was asked of it. */
	const drop = (tell: (each: Asked) => void): void => {
		worker?.terminate();
		worker = null;
		const all = [...asked.values()];
		asked.clear();
		all.forEach(tell);
	};
	const readGiven = (given: HtmlPosting): Posting | null => {
		try {
			return readHtml(given);
		} catch {
			return null;
		}
	};
	const hear = (from: CheckWorker, said: FromChecker): void => {
		const { id } = said;
		const each = asked.get(id);
		if (each === undefined) return;
		switch (said.say) {
			case 'done':
				return each.settle(success(said.answer));
			case 'failed':
				return each.settle(failure(said.reason));
			case 'progress':
				return each.watch.onProgress?.(said.done, said.of);
			case 'piece':
				return each.watch.onPiece?.(said.rows, said.bad);
			case 'read-html':
				return from.postMessage({ say: 'posting', id, posting: readGiven(said.given) });
			default:
				return said satisfies never;
		}
	};
	const begin = (): CheckWorker => {
		const begun = start();
		let reason: CheckFault = 'not-loaded';
		const lose = (): void => {
			if (worker === begun) drop(({ settle }) => settle(failure(reason)));
		};
		begun.addEventListener('message', ({ data }) => {
			reason = 'broke';
			hear(begun, data as FromChecker);
		});
		begun.addEventListener('error', lose);
		begun.addEventListener('messageerror', lose);
		return begun;
	};
	const reach = (): CheckWorker | null => {
		try {
			return (worker ??= begin());
		} catch {
			return null;
		}
	};
	async function ask<Kind extends keyof CheckAnswers>(
		work: WorkOf<Kind>,
		settings: CheckSettings,
		watch: CheckWatch,
	): Promise<Outcome<CheckAnswers[Kind], CheckFault>> {
		const { signal } = watch;
		signal.throwIfAborted();
		const reached = reach();
		if (reached === null) return failure('not-loaded');
		const id = ++lastId;
		const { promise, resolve, reject } = Promise.withResolvers<Outcome<unknown, CheckFault>>();
		const stop = (): void => {
			if (asked.delete(id)) reached.postMessage({ say: 'stop', id });
			reject(signal.reason);
		};
		signal.addEventListener('abort', stop);
		asked.set(id, { watch, settle: resolve, reject });
		try {
			reached.postMessage({ say: 'do', id, work, settings });
			return (await promise) as Outcome<CheckAnswers[Kind], CheckFault>;
		} finally {
			asked.delete(id);
			signal.removeEventListener('abort', stop);
		}
	}
	return { ask, end: () => drop(({ reject }) => reject(new DOMException('The checks were ended.', 'AbortError'))) };
}
