// Markdown from plain text and numbers. What it means is said elsewhere.

/** Plain text as Markdown: its marks stand for themselves. */
export const plain = (text: string): string => text.replaceAll(/[\\`*_<>[\]|]/gu, String.raw`\$&`);

/** A whole sentence: with a capital, and a full stop unless it ends otherwise. */
export const sentence = (text: string): string =>
	`${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.?:]$/u.test(text) ? '' : '.'}`;

/** A table; cells are Markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
	return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A list with a point for each Markdown text. */
export const list = (points: readonly string[]): string => points.map((point) => `- ${point}`).join('\n');

/** Code between fences. */
export const code = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** 9502 as "9,502". */
export const number = (value: number): string => value.toLocaleString('en-GB');

/** "1 role", "64 roles". */
export const count = (value: number, one: string, many = `${one}s`): string =>
	`${number(value)} ${value === 1 ? one : many}`;

/** "a, b and c". */
export const enumerate = (parts: readonly string[]): string =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** "Alpha (3); Beta (1)": how often each name occurs, in the order of first occurrence. */
export const tally = (names: readonly string[]): string =>
	[...Map.groupBy(names, (name) => name)].map(([name, same]) => `${plain(name)} (${number(same.length)})`).join('; ');
