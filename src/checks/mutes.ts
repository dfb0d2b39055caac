// Whether a finding is kept silent: here, on a site, or everywhere. "Here" goes by the words, so that it survives edits around them.
import type { Finding, Mute } from '../core/finding.ts';
import { adKeyOf, type Posting } from '../core/posting.ts';
import { quote } from '../core/span.ts';
import { foldWord } from '../text/fold.ts';

/** The longest quote of a mute, in UTF-16 code units: what stands behind it does not tell findings apart. */
const longestQuote = 2_000;

/** Words as they are compared: without regard to case, accents and white space. Folding twice changes nothing. */
const foldQuote = (words: string): string =>
	foldWord(words.slice(0, longestQuote)).replaceAll(/\s+/gu, ' ').trim().slice(0, longestQuote);

/** The words by which a finding is known again: those that it points at first, folded; empty where it is about what the ad leaves out. */
export function quoteOf({ spans }: Pick<Finding, 'spans'>, { text }: Pick<Posting, 'text'>): string {
	const [first] = spans;
	return first === undefined ? '' : foldQuote(quote(text, first));
}

/** The mute of one finding in one ad. */
export const muteHere = (finding: Pick<Finding, 'rule' | 'spans'>, posting: Posting): Mute => ({
	where: 'here',
	rule: finding.rule,
	ad: adKeyOf(posting),
	quote: quoteOf(finding, posting),
});

/** The mute that keeps a finding silent; null where none does. `host`: of the page that the ad stands on; empty: on none. */
export function findMute(
	finding: Pick<Finding, 'rule' | 'spans'>,
	posting: Posting,
	mutes: readonly Mute[],
	host: string,
): Mute | null {
	const isOf = (mute: Mute): boolean => {
		if (mute.rule !== finding.rule) return false;
		switch (mute.where) {
			case 'everywhere':
				return true;
			case 'site':
				return host !== '' && mute.host === host;
			case 'here':
				return mute.ad === adKeyOf(posting) && foldQuote(mute.quote) === quoteOf(finding, posting);
			default:
				return mute satisfies never;
		}
	};
	return mutes.find(isOf) ?? null;
}

/** True when a finding is kept silent. */
export const isMuted = (...of: Parameters<typeof findMute>): boolean => findMute(...of) !== null;
