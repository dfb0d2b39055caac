// Bullets that are typed, not marked up: at the begin of a line, or inside a text that lost its line breaks on the way.

/** Signs that are hardly ever anything but a bullet, with those that Word's symbol fonts leave behind. */
const bulletSigns = '•‣⁃▪▫●○◦∙■□◆◇➢➤►▸✓✔✅❖\uf0b7\uf0a7\uf0d8\uf076';

const atStart = new RegExp(`^(?:[${bulletSigns}]+ ?|[·*–—] ?(?=\\S)|-(?: |(?=\\p{Lu}))|o (?=\\p{Lu}))`, 'u');

const inline = new RegExp(`[${bulletSigns}]| · `, 'gu');

const inlineDash = /(?<=[.;:]) - (?=\p{Lu})/gu;

/** How many characters of the line are its bullet; 0 when it has none. */
export const bulletLength = (line: string): number => atStart.exec(line)?.[0].length ?? 0;

/** How many characters of the line are the number it begins with ("3. ", "(3) "); 0 when it has none. */
export const numberLength = (line: string): number => /^\(?\d{1,2}[.)] (?=\S)/.exec(line)?.[0].length ?? 0;

/**
 * Where the bullets inside a line begin and end; empty when it has none. Two of a sign make a list; a single one, or
 * " - " that follows no sentence, separates words ("Berlin • Hybrid").
 */
export const inlineBullets = (line: string): { readonly start: number; readonly end: number }[] => {
	for (const [sign, least] of [
		[inline, 2],
		[inlineDash, 3],
	] as const) {
		const found = Array.from(line.matchAll(sign), ({ 0: text, index }) => ({ start: index, end: index + text.length }));
		if (found.length >= least) return found;
	}
	return [];
};
