// The list as rows of a table: names of columns that stay whatever the language, and values that programs can read.
import type { ArrangedAds } from './use-arranged-ads.ts';

const header = ['key', 'title', 'company', 'site', 'role', 'met', 'known', 'asked', 'seen_at', 'status'] as const;

/** The header, and each ad in the order of the list. Counts of skills are empty where the ads are not compared. */
export function* adsAsRows(
	{ listed, fits, places }: ArrangedAds,
	nameOf: (role: string) => string,
): Generator<string[]> {
	yield [...header];
	for (const at of places) {
		const ad = listed.rows[at];
		if (ad === undefined) continue;
		const role = listed.roles[at] ?? null;
		const fit = fits?.[at];
		const counts = fit === undefined ? ['', '', ''] : [fit.met, fit.known, fit.asked].map(String);
		yield [
			ad.key,
			ad.title,
			ad.company ?? '',
			ad.host,
			role === null ? '' : nameOf(role),
			...counts,
			ad.seenAt,
			ad.status ?? '',
		];
	}
}
