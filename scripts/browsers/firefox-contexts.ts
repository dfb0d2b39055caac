// Which tabs and frames Firefox has and where they are, kept up to date by its events.
import type { Bidi, Context } from './bidi.ts';
import type { Announcer } from './deadline.ts';

/** Tabs and frames by the ids of their contexts. */
export type Contexts = {
	urlOf(context: string): string;
	/** The tab that stands at an address; undefined where none does. */
	tabAt(url: string): string | undefined;
	/** Frames inside a tab, at any depth. */
	framesIn(tab: string): string[];
	/** Asks anew; a document out of the back/forward cache comes without an event. */
	refresh(): Promise<void>;
	/** Tells of every change. */
	readonly announce: Announcer;
};

/** Follows the browser from its first tab on. */
export async function followContexts(bidi: Bidi): Promise<Contexts> {
	const known = new Map<string, { readonly url: string; readonly parent: string | null }>();
	const listeners = new Set<() => void>();
	const note = (context: Context): void => {
		const parent = context.parent ?? known.get(context.context)?.parent ?? null;
		known.set(context.context, { url: context.url, parent });
		for (const listener of listeners) listener();
	};
	const forget = (context: Context): void => {
		known.delete(context.context);
		for (const listener of listeners) listener();
	};
	bidi.on('browsingContext.contextCreated', note);
	bidi.on('browsingContext.contextDestroyed', forget);
	const moves = ['navigationCommitted', 'fragmentNavigated', 'historyUpdated', 'domContentLoaded', 'load'] as const;
	for (const move of moves) bidi.on(`browsingContext.${move}`, note);
	const noteTree = (contexts: readonly Context[], parent: string | null): void => {
		for (const context of contexts) {
			note({ ...context, parent });
			noteTree(context.children ?? [], context.context);
		}
	};
	const refresh = async (): Promise<void> => noteTree((await bidi.send('browsingContext.getTree', {})).contexts, null);
	await refresh();

	const isInside = (context: string, tab: string): boolean => {
		const parent = known.get(context)?.parent ?? null;
		return parent !== null && (parent === tab || isInside(parent, tab));
	};
	return {
		urlOf: (context) => known.get(context)?.url ?? '',
		tabAt: (url) => [...known].find(([, each]) => each.parent === null && each.url === url)?.[0],
		framesIn: (tab) => [...known.keys()].filter((context) => isInside(context, tab)),
		refresh,
		announce(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
}
