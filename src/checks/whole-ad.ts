// Whether a text is a whole ad, so that what it leaves out says something.
import type { CheckedAd } from './checked-ad.ts';

/** Fewer requirements than this, and the text may be a part of an ad. */
const fewestRequirements = 3;

/** True when the ad was read to its end and asks enough to be one. */
export const isWholeAd = ({ posting, analysis }: CheckedAd): boolean =>
	!posting.truncated && analysis.requirements.length >= fewestRequirements;
