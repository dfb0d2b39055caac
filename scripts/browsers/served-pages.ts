// Which pages stand at which real addresses, and what is refused. Knows no browser.

/** A response; without a content type it is HTML in UTF-8. */
export type ServedPage = {
	readonly body: string;
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string>>;
};

/** Pages by their address, fragment aside; a text alone is HTML. */
export type ServedPages = Readonly<Record<string, string | ServedPage>>;

/** What becomes of a request: answered by us, left to the browser (its own and the extension's files), or refused. */
export type RequestFate = Required<ServedPage> | 'pass' | 'refuse';

/** The pages of one session and what was asked for beyond them. */
export type PageShelf = {
	serve(url: string, page: string | ServedPage): void;
	/** Decides on a request and remembers it when it is refused. */
	decide(url: string): RequestFate;
	readonly refused: readonly string[];
	/** True for "host:port" of a page on the shelf: browsers connect before they ask, and are answered here when they do. */
	isServedHost(host: string): boolean;
};

/** Schemes that never reach a network. */
const localSchemes = new Set([
	'about:',
	'blob:',
	'chrome-extension:',
	'chrome:',
	'data:',
	'moz-extension:',
	'resource:',
]);

function withoutFragment(address: string): string {
	const url = new URL(address);
	url.hash = '';
	return url.href;
}

/** A shelf with the given pages. */
export function fillShelf(pages: ServedPages): PageShelf {
	const shelf = new Map<string, Required<ServedPage>>();
	const refused: string[] = [];
	const serve = (url: string, page: string | ServedPage): void => {
		const { body, status = 200, headers = {} } = typeof page === 'string' ? { body: page } : page;
		shelf.set(withoutFragment(url), {
			body,
			status,
			headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
		});
	};
	for (const [url, page] of Object.entries(pages)) serve(url, page);
	return {
		serve,
		decide(url) {
			const page = shelf.get(withoutFragment(url));
			if (page !== undefined) return page;
			if (localSchemes.has(new URL(url).protocol)) return 'pass';
			refused.push(url);
			return 'refuse';
		},
		refused,
		isServedHost: (host) => [...shelf.keys()].some((url) => new URL(url).hostname === host.replace(/:\d+$/, '')),
	};
}
