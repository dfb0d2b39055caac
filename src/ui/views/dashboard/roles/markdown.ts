// Pieces of Markdown that say what they are given and nothing else.

/** Text that Markdown takes for nothing else, within a line or a cell. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');

/** A row of a table. */
const rowOf = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;

/** A table; all rows have as many cells as the head. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[rowOf(head), rowOf(head.map(() => '---')), ...rows.map(rowOf)].join('\n');

/** Blocks with blank lines between them, and a line end behind. */
export const documentOf = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;
