// The hostile page's traps, set before the extension comes: every event, every change, every function that a careless
// content script would call in the page's own world, every observer that the browser offers.
(() => {
	const { note, take, takeEvent, attempt } = window.hunter;

	// Events, in the capture phase, before anybody else. What they say of keys and clicks is kept in order.
	const rare =
		'DOMNodeInserted DOMSubtreeModified DOMAttrModified DOMFrameContentLoaded DOMTitleChanged slotchange ' +
		'securitypolicyviolation focusin focusout DOMContentLoaded readystatechange overflow underflow MozAfterPaint ' +
		'compositionstart compositionend textInput interest unhandledrejection rejectionhandled freeze resume prerenderingchange';
	const types = new Set(rare.split(' '));
	for (const target of [window, document, HTMLElement.prototype, Element.prototype, ShadowRoot.prototype])
		for (const member in target) if (member.startsWith('on')) types.add(member.slice(2));
	const heard = [];
	window.hunter.heard = heard;
	window.hunter.types = types;
	const hear = (event) => {
		const { type, key, code, inputType, data, isTrusted } = event;
		heard.push({ type, key, code, inputType, data: typeof data === 'string' ? data : undefined, isTrusted });
		takeEvent(event);
	};
	for (const type of types) {
		window.addEventListener(type, hear, { capture: true, passive: true });
		document.addEventListener(type, takeEvent, { capture: true, passive: true });
	}

	// Changes of the tree, attributes and their old values included.
	new MutationObserver((changes) => {
		for (const { target, type, attributeName, oldValue, addedNodes, removedNodes } of changes) {
			note('mutation', `${type} ${attributeName} ${oldValue}`);
			for (const node of [target, ...addedNodes, ...removedNodes]) take('mutation', node);
		}
	}).observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
		attributeOldValue: true,
		characterData: true,
		characterDataOldValue: true,
	});

	// Timing, reports, channels.
	for (const type of PerformanceObserver.supportedEntryTypes)
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				take(`timing ${type}`, entry);
				for (const { node } of entry.sources ?? []) take(`timing ${type}`, node);
				take(`timing ${type}`, entry.element ?? entry.target);
			}
		}).observe({ type, buffered: true, durationThreshold: 16 });
	if ('ReportingObserver' in window)
		new ReportingObserver((reports) => reports.forEach((report) => take('report', report)), {
			buffered: true,
		}).observe();
	for (const name of ['', 'plumb' + 'line', 'overlay', 'reader', 'extension'])
		new BroadcastChannel(name).addEventListener('message', ({ data }) => take('channel', data));

	// Functions and setters that a script in this world would go through.
	let isOwnWork = false;
	const trap = (owner, ownerName, member) => {
		const slot = Object.getOwnPropertyDescriptor(owner, member);
		if (slot === undefined || !slot.configurable) return;
		const wrap = (original) =>
			function trapped(...args) {
				if (!isOwnWork) {
					isOwnWork = true;
					note('call', `${ownerName}.${member} ${new Error('who').stack}`);
					for (const value of [this, ...args]) if (value !== window) attempt('call', () => take('call', value));
					isOwnWork = false;
				}
				return Reflect.apply(original, this, args);
			};
		if (slot.set) Object.defineProperty(owner, member, { ...slot, set: wrap(slot.set) });
		else if (typeof slot.value === 'function')
			Object.defineProperty(owner, member, { ...slot, value: wrap(slot.value) });
	};
	const targets = {
		Document: 'createElement createRange createTreeWalker querySelector querySelectorAll append importNode adoptNode',
		Element:
			'attachShadow append prepend setAttribute removeAttribute toggleAttribute setHTML setHTMLUnsafe insertAdjacentElement ' +
			'innerHTML outerHTML querySelector querySelectorAll scrollIntoView getAttribute closest remove replaceWith',
		Node: 'appendChild insertBefore replaceChild removeChild textContent contains compareDocumentPosition',
		HTMLElement: 'showPopover hidePopover popover hidden focus blur',
		HTMLIFrameElement: 'src srcdoc sandbox credentialless name',
		ShadowRoot: 'innerHTML adoptedStyleSheets setHTMLUnsafe',
		MutationObserver: 'observe disconnect',
		EventTarget: 'addEventListener dispatchEvent',
		Range: 'setStart setEnd',
		HighlightRegistry: 'set delete clear',
		Navigation: 'addEventListener',
		History: 'pushState replaceState',
		CSSStyleSheet: 'insertRule replaceSync',
	};
	for (const [name, members] of Object.entries(targets))
		for (const member of members.split(' ')) if (window[name]) trap(window[name].prototype, name, member);
	for (const member of ['postMessage', 'fetch', 'setTimeout', 'structuredClone']) trap(window, 'window', member);
	Error.stackTraceLimit = 100;
})();
