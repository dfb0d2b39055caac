// Which ads of the list are wanted, and whether one of them is.
import type { SkillFit } from '../../../../core/gap.ts';
import type { AdStatus } from '../../../../core/saved-ad.ts';
import { isTooLittle } from '../../../../gap/seen-fit.ts';
import { foldWords, type ListedAds } from './describe-ads.ts';

/** How an ad is to fit. `open`: too little is asked or known to say. */
export const fitChoices = ['any', 'most', 'half', 'open'] as const;

/** One of these. */
export type FitChoice = (typeof fitChoices)[number];

/** Since when an ad is to have been seen. */
export const seenChoices = ['any', 'week', 'month', 'quarter'] as const;

/** One of these. */
export type SeenChoice = (typeof seenChoices)[number];

/** What is wanted; null and `any`: it does not matter. */
export type AdQuery = {
	/** Every one of these words is to stand in title, employer or role. */
	readonly words: string;
	readonly role: string | null;
	readonly host: string | null;
	/** `seen`: not saved; `saved-any`: saved, whatever its status. */
	readonly status: 'any' | 'seen' | 'saved-any' | AdStatus;
	readonly fit: FitChoice;
	readonly seen: SeenChoice;
};

/** Every ad. */
export const everyAd: AdQuery = { words: '', role: null, host: null, status: 'any', fit: 'any', seen: 'any' };

const days: Readonly<Record<Exclude<SeenChoice, 'any'>, number>> = { week: 7, month: 30, quarter: 90 };
const dayMs = 86_400_000;

/** The least share of the asked skills that is met. */
const leastMet: Readonly<Record<'most' | 'half', number>> = { most: 0.75, half: 0.5 };

function isFitting(fit: SkillFit | undefined, choice: FitChoice): boolean {
	if (choice === 'any') return true;
	if (fit === undefined) return false;
	if (choice === 'open') return isTooLittle(fit);
	return !isTooLittle(fit) && fit.met >= fit.asked * leastMet[choice];
}

/**
 * Says of a place in the columns whether its ad is wanted. `fits` null: not known yet, so none fits. `now`: milliseconds since
 * 1970.
 */
export function matcherOf(
	query: AdQuery,
	ads: Pick<ListedAds, 'rows' | 'hays' | 'roles'>,
	fits: readonly SkillFit[] | null,
	now: number,
): (at: number) => boolean {
	const words = foldWords(query.words)
		.split(/\s+/)
		.filter((word) => word !== '');
	const since = query.seen === 'any' ? '' : new Date(now - days[query.seen] * dayMs).toISOString();
	return (at) => {
		const ad = ads.rows[at];
		const hay = ads.hays[at];
		if (ad === undefined || hay === undefined) return false;
		const status = ad.status ?? 'seen';
		const isOfStatus =
			query.status === 'any' || query.status === status || (query.status === 'saved-any' && ad.status !== null);
		return (
			isOfStatus &&
			ad.seenAt >= since &&
			(query.role === null || ads.roles[at] === query.role) &&
			(query.host === null || ad.host === query.host) &&
			isFitting(fits?.[at], query.fit) &&
			words.every((word) => hay.includes(word))
		);
	};
}
