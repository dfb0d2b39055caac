// The hostile page's bag: everything it gets hold of is turned into text and kept with the place it came from.
// Runs before anything else in the page, with the browser's own functions put aside first.
window.hunter = (() => {
	const bag = new Map();
	const roots = new Set();
	const mostOfAPlace = 3_000;
	const own = window;

	const note = (place, text) => {
		const kept = bag.get(place) ?? new Set();
		bag.set(place, kept);
		if (kept.size < mostOfAPlace) kept.add(String(text));
	};
	/** What is refused is loot too: the reason may name an address. */
	const attempt = (place, get) => {
		try {
			return get();
		} catch (error) {
			note(place, `${error?.name}: ${error?.message} ${error?.fileName ?? ''} ${error?.stack ?? ''}`);
			return undefined;
		}
	};

	const texts =
		'outerHTML innerHTML textContent innerText data src srcdoc sandbox name title id className baseURI'.split(' ');

	const takeWindow = (place, other) => {
		if (other === own || other === null) return;
		for (const member of ['name', 'length', 'origin', 'closed']) attempt(place, () => note(place, other[member]));
		attempt(place, () => note(place, Object.getOwnPropertyNames(other).join(' ')));
		attempt(place, () => note(place, other.location.href));
		attempt(place, () => takeNode(place, other.document.documentElement));
	};

	const takeRoot = (place, root) => {
		if (roots.has(root)) return;
		roots.add(root);
		note(place, root.innerHTML);
		for (const element of root.querySelectorAll('*')) takeNode(`${place} > root`, element);
	};

	const takeNode = (place, node) => {
		for (const member of texts) {
			const text = attempt(place, () => node[member]);
			if (typeof text === 'string') note(place, text);
		}
		attempt(place, () => note(place, node.getHTML?.({ serializableShadowRoots: true, shadowRoots: [...roots] })));
		const root = attempt(place, () => node.getRootNode?.());
		if (root instanceof ShadowRoot) takeRoot(place, root);
		if (node.shadowRoot instanceof ShadowRoot) takeRoot(place, node.shadowRoot);
		if (node instanceof HTMLIFrameElement) {
			takeWindow(place, node.contentWindow);
			attempt(place, () => node.contentDocument && takeNode(place, node.contentDocument.documentElement));
		}
	};

	const take = (place, value) => {
		if (value === null || value === undefined) return;
		if (value instanceof Node) takeNode(place, value);
		else if (typeof value === 'object') {
			attempt(place, () => note(place, JSON.stringify(value)));
			attempt(place, () => note(place, value));
		} else note(place, value);
	};

	/** All that an event says, Firefox's own members included. */
	const takeEvent = (event) => {
		const place = `event ${event.type}`;
		for (const member in event) {
			const value = attempt(place, () => event[member]);
			if (value === null || typeof value === 'function' || value === own) continue;
			if (value instanceof Node) takeNode(`${place} ${member}`, value);
			else note(place, `${member}=${value}`);
		}
		for (const node of event.composedPath()) if (node instanceof Node) takeNode(`${place} path`, node);
		attempt(place, () => event.getTargetRanges?.().forEach((range) => take(place, range)));
	};

	return {
		note,
		take,
		takeEvent,
		takeWindow,
		attempt,
		roots,
		historyLength: history.length,
		bag: () => [...bag].map(([place, kept]) => [place, [...kept]]),
	};
})();
