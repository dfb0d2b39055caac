// Whether a text is a whole ad, so that what it leaves out says something.
import type { CheckedAd } from './checked-ad.ts';

/** Fewer requirements than this, and the text may be a part of an ad. */
const fewestRequirements = 3;
/** Unless it tells of so many duties in so many words. */
const fewestDuties = 4;
const fewestWords = 250;

/** True when the ad was read to its end and asks or tells enough to be one. */
export function isWholeAd({ posting, analysis, lines }: CheckedAd): boolean {
	if (posting.truncated) return false;
	if (analysis.requirements.length >= fewestRequirements) return true;
	const duties = lines.filter(({ section }) => section === 'duties').length;
	return duties >= fewestDuties && lines.reduce((sum, { tokens }) => sum + tokens.length, 0) >= fewestWords;
}
