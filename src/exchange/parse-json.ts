// JSON that somebody else wrote: how deep it is, and where it is broken. Says nothing of what it means.

/** Parsed, or what is wrong; `where` is "line 3, column 7". */
export type ParsedJson =
	| { readonly ok: true; readonly value: unknown }
	| { readonly ok: false; readonly code: 'not-json' | 'too-deep'; readonly where: string };

/** Deeper values are no profile and no résumé. */
export const deepestJson = 32;

/** A sign, a string, or a number or name, with the white space before it. */
const token =
	/[ \t\r\n]*(?:([[\]{},:])|("[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/uy;

/** What may come next. `first`: a value or the end of the list or object that was just opened. */
type Wanted = 'value' | 'first' | 'key' | 'colon' | 'next' | 'end';

/** Where a text goes too deep or stops being JSON; null where it does neither. Takes no stack of its own: depth is data. */
function findFault(text: string): { readonly code: 'not-json' | 'too-deep'; readonly at: number } | null {
	const open: string[] = [];
	let wanted: Wanted = 'value';
	let at = 0;
	const afterValue = (): Wanted => (open.length === 0 ? 'end' : 'next');
	for (;;) {
		token.lastIndex = at;
		const found = token.exec(text);
		const start = at + (/^[ \t\r\n]*/.exec(text.slice(at, at + 1_000))?.[0].length ?? 0);
		if (found === null)
			return wanted === 'end' && text.slice(at).trim() === '' ? null : { code: 'not-json', at: start };
		at = token.lastIndex;
		const [, sign, string] = found;
		const closes = sign === (open.at(-1) === '{' ? '}' : ']');
		if (closes && open.length > 0 && (wanted === 'first' || wanted === 'next')) {
			open.pop();
			wanted = afterValue();
		} else if (wanted === 'next' && sign === ',') wanted = open.at(-1) === '{' ? 'key' : 'value';
		else if (wanted === 'colon' && sign === ':') wanted = 'value';
		else if ((wanted === 'key' || (wanted === 'first' && open.at(-1) === '{')) && string !== undefined)
			wanted = 'colon';
		else if (wanted === 'value' || (wanted === 'first' && open.at(-1) === '[')) {
			if (sign === '[' || sign === '{') {
				open.push(sign);
				wanted = 'first';
				if (open.length > deepestJson) return { code: 'too-deep', at: start };
			} else if (sign === undefined) wanted = afterValue();
			else return { code: 'not-json', at: start };
		} else return { code: 'not-json', at: start };
	}
}

/** A place in a text as people count: both from 1. */
function placeIn(text: string, at: number): string {
	const before = text.slice(0, at);
	return `line ${before.split('\n').length}, column ${at - before.lastIndexOf('\n')}`;
}

/** How deep a text goes at the most, strings included: quick, and never less than it is. */
function depthAtMost(text: string): number {
	let depth = 0;
	let deepest = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at) | 0x20;
		if (unit === 0x7b) deepest = Math.max(deepest, (depth += 1));
		else if (unit === 0x7d) depth -= 1;
	}
	return deepest;
}

/** Parses a text of one JSON value. Where it is broken is looked for only once it is known to be. */
export function parseJson(text: string): ParsedJson {
	const isDeep = depthAtMost(text) > deepestJson;
	try {
		if (!isDeep) return { ok: true, value: JSON.parse(text) as unknown };
	} catch {
		// Browsers tell the place in words of their own, or not at all.
	}
	const fault = findFault(text);
	if (fault === null) return { ok: true, value: JSON.parse(text) as unknown };
	return { ok: false, code: fault.code, where: placeIn(text, fault.at) };
}
