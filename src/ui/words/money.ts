// Amounts of money as a language writes them: "$165,000 – $205,000", "165 000–205 000 €".
import type { WordLanguage } from '../../core/settings.ts';

/** A whole amount, or a range where the two differ; null for what is no code of a currency (ISO 4217). */
export function writeMoney(language: WordLanguage, lowest: number, highest: number, currency: string): string | null {
	try {
		const format = new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 });
		return lowest < highest ? format.formatRange(lowest, highest) : format.format(lowest);
	} catch {
		return null;
	}
}
