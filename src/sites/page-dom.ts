// Reading a DOM that may be hostile: a form field named "querySelector" or "parentNode" hides the property of that name
// on its form and document, so members are taken from the prototype. Nothing here changes the page.

/** A member as the DOM defines it, whatever the page has named its form fields. */
const member = <N extends Node, K extends keyof N>(node: N, key: K): N[K] =>
	Reflect.get(Object.getPrototypeOf(node) as object, key, node);

const call = <N extends Node, A extends unknown[], R>(node: N, method: (...args: A) => R, ...args: A): R =>
	Reflect.apply(method, node, args);

/** All elements below `root` that match, in document order. */
export const findAll = (root: Document | Element, selector: string): Element[] =>
	Array.from(call(root, member<ParentNode & Node, 'querySelectorAll'>(root, 'querySelectorAll'), selector));

/** The first element below `root` that matches; null when none does. */
export const find = (root: Document | Element, selector: string): Element | null =>
	call(root, member<ParentNode & Node, 'querySelector'>(root, 'querySelector'), selector);

/** The value of an attribute; null when it is not there. */
export const attribute = (element: Element, name: string): string | null =>
	call(element, member(element, 'getAttribute'), name);

/** The element's name in lower case. */
export const tagOf = (element: Element): string => member(element, 'localName');

/** The element around a node; null at the top. */
export const parentOf = (node: Node): Element | null => member(node, 'parentElement');

/** The body of a document; null before there is one. */
export const bodyOf = (document: Document): HTMLElement | null => member(document, 'body');

/** The words of a node, hidden ones too, with single blanks; at most `limit` characters. */
export const wordsOf = (node: Node, limit = 500): string =>
	(member(node, 'textContent') ?? '')
		.slice(0, limit * 20)
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, limit)
		.trimEnd();

/** The words that stand in an element itself, not in elements below it: a string for each run of text, none of them empty. */
export const bareWordsOf = (element: Element): string[] =>
	Array.from(member(element, 'childNodes'))
		.flatMap((node) => (isText(node) ? [wordsOf(node)] : []))
		.filter((words) => words !== '');

/** True when `first` begins before `second` in the document. */
export const standsBefore = (first: Node, second: Node): boolean =>
	(call(first, member(first, 'compareDocumentPosition'), second) & following) !== 0;

/** `Node.DOCUMENT_POSITION_FOLLOWING`; the command line has no global Node. */
const following = 4;

/** Ancestors that are looked at for something near; cards and headers nest less deep. */
const maxNearness = 40;

/** The nearest match for `selector` around or below the ancestors of `start`, nearest ancestor first; null when none. */
export const findNear = (start: Element, selector: string): Element | null => {
	let around = parentOf(start);
	for (let steps = 0; around !== null && steps < maxNearness; steps++, around = parentOf(around)) {
		const match = find(around, selector);
		if (match !== null) return match;
	}
	return null;
};

const unseen = new Set(
	(
		'script style template noscript head title iframe object embed canvas svg video audio select datalist textarea ' +
		'button dialog'
	).split(' '),
);

/** True when the element shows its words by structure alone: no layout, no style sheets, so page and command line agree. */
export const isVisible = (element: Element): boolean => {
	const tag = tagOf(element);
	if (unseen.has(tag)) return tag === 'dialog' && attribute(element, 'open') !== null;
	const hidden = attribute(element, 'hidden');
	if (hidden !== null && hidden !== 'until-found') return false;
	const style = attribute(element, 'style');
	return style === null || !/display\s*:\s*none/i.test(style);
};

/** What a walk meets: text, and the begin and end of each visible element. */
export type Visitor = {
	readonly text: (node: Text) => void;
	readonly begin: (element: Element) => void;
	readonly end: (element: Element) => void;
	/** Asked after each node; true stops the walk. */
	readonly isDone: () => boolean;
};

/** Walks the visible nodes below `root` in document order, without recursion: depth is the page's choice. */
export const walkVisible = (root: Element, visit: Visitor): void => {
	const document = member<Node, 'ownerDocument'>(root, 'ownerDocument');
	if (document === null) return;
	const walker = call(document, member(document, 'createTreeWalker'), root, elementsAndText);
	let node: Node = root;
	for (;;) {
		let below: Node | null = null;
		if (isText(node)) visit.text(node);
		else if (isVisible(node as Element)) {
			visit.begin(node as Element);
			below = walker.firstChild();
			if (below === null) visit.end(node as Element);
		}
		if (visit.isDone()) return;
		let next: Node | null = below;
		while (next === null) {
			if (walker.currentNode === root) return;
			next = walker.nextSibling();
			if (next === null) visit.end(walker.parentNode() as Element);
		}
		node = next;
	}
};

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const elementsAndText = 1 | 4;

/** `Node.TEXT_NODE` is 3; CDATA sections do not occur in HTML. */
const isText = (node: Node): node is Text => member(node, 'nodeType') === 3;
