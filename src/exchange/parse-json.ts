// JSON that somebody else wrote: how deep it is, and where it is broken. Says nothing of what it means.

/** Parsed, or what is wrong: `where` is "line 3, column 7" where it is known. */
export type ParsedJson =
	| { readonly ok: true; readonly value: unknown }
	| { readonly ok: false; readonly code: 'not-json' | 'too-deep'; readonly where: string | null };

/** Deeper values are no profile and no résumé. */
export const deepestJson = 32;

/** How deep lists and objects stand in one another; stops counting above `limit`. Strings are jumped over. */
function depthOf(text: string, limit: number): number {
	let depth = 0;
	let deepest = 0;
	for (let at = 0; at < text.length && deepest <= limit; at++) {
		const unit = text[at];
		if (unit === '"') {
			for (at += 1; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at += 1;
		} else if (unit === '[' || unit === '{') {
			depth += 1;
			deepest = Math.max(deepest, depth);
		} else if (unit === ']' || unit === '}') depth -= 1;
	}
	return deepest;
}

/** The place that browsers name at the end of their message, each in its own words. */
function placeIn(message: string): string | null {
	const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
	return line === undefined || column === undefined ? null : `line ${line}, column ${column}`;
}

/** Parses a text of one JSON value. */
export function parseJson(text: string): ParsedJson {
	if (depthOf(text, deepestJson) > deepestJson) return { ok: false, code: 'too-deep', where: null };
	try {
		return { ok: true, value: JSON.parse(text) as unknown };
	} catch (error) {
		return { ok: false, code: 'not-json', where: placeIn(String(error)) };
	}
}
