// Which jobs the page lists now: sent when they have changed, and never the last list's under a new address.
import { readList, type JobPlace, type ListReading } from '../sites/read-list.ts';
import type { ReaderPorts } from './ports.ts';
import type { Teller } from './teller.ts';

/** What is known of the page's list. */
export type FollowedList = {
	/** Looks at a list page; cheap when nothing changed. */
	readonly look: () => void;
	/** True where the page lists jobs, or did before they were filtered away, and the user wants lists read. */
	readonly isShowing: () => boolean;
	/** Where the job of a key stands in the page; null where there is no such job, or no list. */
	readonly placeOf: (key: string) => JobPlace | null;
	/** The page is no list's any more. */
	readonly leave: () => void;
};

/** Follows the list of a page. */
export function followList(page: Document, ports: ReaderPorts, teller: Teller): FollowedList {
	let reading: ListReading | null = null;
	/** The jobs that were sent last, and from which address, on this page or one before. */
	let sent = '';
	let sentFrom = '';
	/** The address at which the user wanted none: nothing is read there again. */
	let offAt: string | null = null;

	const sayNone = (): void => {
		reading = null;
		teller.sayNothing();
	};
	const look = (): void => {
		const url = page.URL;
		if (offAt === url) return;
		const next = readList(page, url);
		const words = JSON.stringify([next.jobs, next.truncated]);
		const isHere = reading !== null && sentFrom === url;
		// Not drawn yet, or in a form that is not known.
		if (next.jobs.length === 0 && !isHere) return sayNone();
		if (sentFrom !== url && sent === words && !teller.isOverdue()) {
			// The cards of the page before; a list that stays the same under another address is believed in the end.
			reading = null;
			teller.lookLater(true);
			if (teller.hasSaid()) void teller.sayProblem('reading');
			return;
		}
		reading = next;
		[sent, sentFrom] = [words, url];
		teller.startAnew();
		const { jobs, truncated } = next;
		void teller.say(
			`list ${url} ${words}`,
			() => ports.call('list-read', { url, jobs, truncated }),
			(reason) => {
				if (reason === 'lists-off') offAt = url;
				sayNone();
			},
		);
	};
	return {
		look,
		isShowing: () => reading !== null,
		placeOf: (key) => reading?.placeOf(key) ?? null,
		leave: () => {
			reading = null;
			offAt = null;
		},
	};
}
