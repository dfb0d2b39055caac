// What the employer says of itself in the middle of a requirement asks for nothing: "(we use Terraform)", "; ours run on AWS".
import type { LanguageIndex } from './language-index.ts';
import type { Line } from './lines.ts';
import type { NamedConcept } from './mentions.ts';

/** An aside with more tokens before the name is none any more. */
const longestAside = 16;

/** True for a name in an aside that is opened by a bracket, a semicolon or a dash, and by a word for the employer. */
export function isEmployersAside(
	text: string,
	{ tokens }: Line,
	{ first }: NamedConcept,
	{ employerWords }: LanguageIndex,
): boolean {
	for (let at = first; at > Math.max(0, first - longestAside); at--) {
		const token = tokens[at];
		const before = text.slice(tokens[at - 1]?.end ?? 0, token?.start ?? 0);
		if (/[;(]|\s[–—-]\s/u.test(before)) return employerWords.has(token?.folded ?? '');
		if (/[).]/.test(before)) return false;
	}
	return false;
}
