// The hostile page's searches: each asks the browser in one way for what it must not tell, and puts the answer in the bag.
(() => {
	const { note, take, takeWindow, attempt, roots } = window.hunter;

	/** The box, as the page can find it: what stands beside head and body. */
	const boxes = () =>
		[...document.documentElement.children].filter((child) => !/^(?:head|body)$/.test(child.localName));

	const pointsIn = (element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
		return shares.flatMap((x) => shares.map((y) => [left + width * x, top + height * y]));
	};

	const probes = {
		find(words) {
			for (const word of words)
				for (const backwards of [false, true]) {
					getSelection().removeAllRanges();
					// Firefox refuses while the focus is in a frame of another origin.
					if (!attempt('find refused', () => window.find(word, false, backwards, true, false, true, false))) continue;
					note('find', `${word} → ${getSelection()}`);
					const { anchorNode, focusNode } = getSelection();
					for (const node of [anchorNode, focusNode]) take('find', node);
				}
		},
		selection() {
			const selection = getSelection();
			const keep = () => {
				note('selection', selection);
				for (const node of [selection.anchorNode, selection.focusNode]) take('selection', node);
				for (const range of selection.getComposedRanges?.({ shadowRoots: [...roots] }) ?? [])
					take('selection', range.startContainer);
				for (let at = 0; at < selection.rangeCount; at++) {
					const range = selection.getRangeAt(at);
					attempt('selection', () => take('selection', range.cloneContents()));
					note('selection', range);
				}
			};
			for (const element of [document, document.documentElement, document.body, ...boxes()]) {
				selection.selectAllChildren(element);
				keep();
			}
			document.execCommand('selectAll');
			keep();
			for (const box of boxes()) {
				selection.selectAllChildren(box);
				for (const unit of ['character', 'word', 'line', 'paragraph', 'documentboundary'])
					for (const way of ['forward', 'backward']) {
						selection.modify('extend', way, unit);
						keep();
					}
			}
			selection.removeAllRanges();
		},
		markup() {
			for (const element of [document.documentElement, document.body, ...boxes()]) take('markup', element);
			note('markup', new XMLSerializer().serializeToString(document));
		},
		points() {
			for (const box of boxes())
				for (const [x, y] of pointsIn(box).filter(([x, y]) => x + y > 0)) {
					for (const element of document.elementsFromPoint(x, y)) take('points', element);
					take('points', document.elementFromPoint(x, y));
					take('points', document.caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] })?.offsetNode);
					take('points', document.caretRangeFromPoint?.(x, y)?.startContainer);
				}
		},
		roots() {
			for (const element of document.querySelectorAll('*'))
				for (const member of ['shadowRoot', 'openOrClosedShadowRoot', 'assignedSlot', 'contentWindow'])
					if (element[member]) take(`roots ${member}`, element[member]);
			for (const box of boxes()) {
				attempt('roots', () => take('roots', box.attachShadow({ mode: 'open' })));
				attempt('roots', () => take('roots', box.attachInternals().shadowRoot));
				take('roots', box.cloneNode(true));
			}
		},
		frames() {
			note('frames', `${window.length} ${frames.length}`);
			for (let at = 0; at < Math.max(3, window.length); at++) if (window[at]) takeWindow('frames', window[at]);
			for (const name of ['', 'overlay', '0']) takeWindow('frames', frames[name] ?? null);
		},
		entries() {
			for (const entry of performance.getEntries()) take('entries', entry);
			for (const type of ['resource', 'navigation', 'element', 'event', 'longtask'])
				for (const entry of performance.getEntriesByType(type)) take('entries', entry);
			note(
				'entries',
				navigation
					.entries()
					.map(({ url }) => url)
					.join(' '),
			);
		},
		highlights() {
			for (const [name, ranges] of CSS.highlights) note('highlights', `${name}: ${[...ranges].join(' | ')}`);
		},
		styles() {
			for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
				attempt('styles', () =>
					note('styles', `${sheet.href} ${[...sheet.cssRules].map((rule) => rule.cssText).join(' ')}`),
				);
			for (const box of boxes())
				for (const pseudo of [undefined, '::before', '::after', '::backdrop', '::part(x)']) {
					const style = getComputedStyle(box, pseudo);
					note('styles', [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; '));
				}
		},
		async stores() {
			note(
				'stores',
				JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, window.name, history.state]),
			);
			note('stores', JSON.stringify(await indexedDB.databases()));
			note('stores', (await caches.keys()).join(' '));
			note('stores', JSON.stringify(await navigator.locks.query()));
			for (const { scope } of (await navigator.serviceWorker?.getRegistrations()) ?? []) note('stores', scope);
		},
		globals() {
			for (const owner of [window, document, navigator, window.chrome ?? {}, window.browser ?? {}])
				for (const name of Object.getOwnPropertyNames(owner)) {
					note('globals', name);
					const value = attempt('globals', () => owner[name]);
					if (typeof value === 'string') note('globals', value);
				}
			for (const element of [document.documentElement, document.body])
				for (const { name, value } of element.attributes) note('globals', `${name}=${value}`);
		},
	};

	/** Everything once; `words` is what an attacker who read the source would search for. */
	window.hunter.hunt = async (words) => {
		for (const [name, probe] of Object.entries(probes))
			try {
				await probe(words);
			} catch (error) {
				note('broken probes', `${name}: ${error} ${error.stack}`);
			}
	};
	// As long as the page lives: whatever stands where the box is, in every painted frame.
	const watch = () => {
		probes.frames();
		for (const box of boxes()) take('watch', box);
		if (document.activeElement) take('watch', document.activeElement);
		requestAnimationFrame(watch);
	};
	requestAnimationFrame(watch);
})();
