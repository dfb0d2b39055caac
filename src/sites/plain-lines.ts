// The lines of a text without markup, as line breaks and Markdown's few signs make them.
import type { Line, LineMarkup } from './line.ts';

/** "## Duties" and "**Duties**" as Markdown writes them (ReliefWeb); the signs are no part of the line. */
const markdownHeading = /^(?:#{1,6} (.*)|\*\*([^*]+)\*\*:?|__([^_]+)__:?)$/;

/** The lines of a text, blank ones too. They stand in no document. */
export const plainLines = (text: string): Line[] => {
	let afterBlank = true;
	return text.split(/\r\n|[\n\r\u2028\u2029]/).map((raw) => {
		const words = raw
			.replace(/[\u00ad\u200b\u2060]+/g, '')
			.replace(/\s+/g, ' ')
			.trim();
		const heading = markdownHeading.exec(words);
		const line: Line = {
			text: (heading?.[1] ?? heading?.[2] ?? heading?.[3] ?? words).trim(),
			pieces: [],
			markup: (heading === null ? 'none' : 'heading') satisfies LineMarkup,
			bold: false,
			start: afterBlank ? 'block' : 'break',
		};
		afterBlank = words === '';
		return line;
	});
};
