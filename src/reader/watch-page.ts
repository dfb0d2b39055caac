// When to look at the page again: after a navigation that loads nothing, a return from the back/forward cache,
// and when the page has changed and come to rest.

/** Changes are looked at once they have paused for this long … */
const quietMs = 200;
/** … or have gone on for this long, whichever comes first. */
const longestWaitMs = 800;
/** A page that never comes to rest is looked at this often for one address, then left alone until the next. */
const mostLooks = 60;

/** Calls `look` whenever the page may hold something else, until the signal. `look` must be cheap when nothing changed. */
export function watchPage(page: Document, look: () => void, signal: AbortSignal): void {
	const view = page.defaultView;
	if (view === null) return;
	let looks = 0;
	let waitingSince: number | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const lookNow = (): void => {
		clearTimeout(timer);
		waitingSince = null;
		look();
	};
	const observer = new MutationObserver(() => {
		const now = performance.now();
		if (waitingSince === null) {
			if (looks >= mostLooks) return;
			looks += 1;
			waitingSince = now;
		}
		clearTimeout(timer);
		timer = setTimeout(lookNow, Math.max(0, Math.min(quietMs, waitingSince + longestWaitMs - now)));
	});
	const afterNavigation = (): void => {
		looks = 0;
		lookNow();
	};
	observer.observe(page, { childList: true, subtree: true, characterData: true });
	view.navigation.addEventListener('currententrychange', afterNavigation, { signal });
	view.addEventListener('popstate', afterNavigation, { signal });
	page.addEventListener('visibilitychange', lookNow, { signal });
	view.addEventListener('pageshow', (event) => event.persisted && afterNavigation(), { signal });
	signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(timer);
	});
}
