// What a user may have kept of ads: a saved one with its text, a correction and mutes, for tests of everything that keeps them.
import type { KeptCorrection } from '../../src/core/correction.ts';
import type { Mute } from '../../src/core/finding.ts';
import type { SavedAd } from '../../src/core/saved-ad.ts';
import { writeAd } from '../matcher/ads.ts';

const at = '2026-03-02T09:00:00.000Z';

/** A saved ad of builtin.com with this number. */
export function savedAdOf(number: number, changed: Partial<SavedAd> = {}): SavedAd {
	const key = `builtin/${number}`;
	return {
		key,
		posting: {
			...writeAd(['# Requirements', '- Python in production', '- Negotiation'], { title: 'Keeper', grade: 'P-3' }),
			board: 'builtin',
			key: String(number),
		},
		seen: {
			key,
			host: 'builtin.com',
			title: 'Keeper',
			company: null,
			seenAt: at,
			roles: ['ict/developer'],
			asked: [{ concept: 'technology/python', strength: 'must', level: null }],
			unkept: 0,
		},
		savedAt: at,
		status: 'saved',
		statusAt: at,
		note: '',
		...changed,
	};
}

/** That Python is asked at another level in the ad of this key. */
export const correctionOf = (ad: string, changed: Partial<KeptCorrection> = {}): KeptCorrection => ({
	id: 1,
	ad,
	title: 'Keeper',
	at,
	engine: 'small',
	correction: {
		kind: 'level',
		at: { quote: 'Python', nth: 0 },
		concept: 'technology/python',
		from: null,
		to: 4,
	},
	...changed,
});

/** One of each kind, in the order of their names. */
export const someMutes: readonly Mute[] = [
	{ where: 'everywhere', rule: 'pay-missing' },
	{ where: 'here', rule: 'pay-missing', ad: 'builtin/1', quote: 'competitive' },
	{ where: 'site', rule: 'pay-missing', host: 'builtin.com' },
];

/** Nothing of all this. */
export const nothingOfAds = { savedAds: [], corrections: [], mutes: [] } as const;
