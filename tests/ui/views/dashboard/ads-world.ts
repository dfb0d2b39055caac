// Ads for the full page on the stage, and how a test acts on their list.
import type { KeptCorrection } from '../../../../src/core/correction.ts';
import type { AdStatus, SavedAd } from '../../../../src/core/saved-ad.ts';
import type { SeenAd } from '../../../../src/core/seen-ad.ts';
import { vi } from 'vitest';
import { correctionOf, savedAdOf } from '../../../core/kept-samples.ts';
import type { MemoryStore, Start } from '../../dashboard-api.ts';
import { openPage } from '../../dashboard-stage.tsx';
import { arrive } from '../../keyboard.ts';
import { all, doing, one, saysOf } from '../../stage.tsx';

/** An ad; the higher its number, the longer ago it was seen. */
export const adOf = (number: number, changed: Partial<SeenAd> = {}): SeenAd => ({
	key: `builtin/${number}`,
	host: 'builtin.com',
	title: `Keeper ${number}`,
	company: 'Tidewell Ferries',
	seenAt: new Date(Date.UTC(2026, 4, 28) - number * 3_600_000).toISOString(),
	roles: ['govstack/data-scientist'],
	asked: [
		{ concept: 'technology/python', strength: 'must', level: 3 },
		{ concept: 'competence/negotiation', strength: 'preferred', level: null },
	],
	unkept: 0,
	...changed,
});

/** That ad, saved. */
export const savedOf = (ad: SeenAd, status: AdStatus, note = ''): SavedAd =>
	savedAdOf(1, { key: ad.key, seen: ad, status, note });

/** A correction of an ad. */
export const correctedIn = (id: number, ad: string): KeptCorrection => correctionOf(ad, { id });

/** Three ads that differ in everything, one of them saved. */
export const three: readonly SeenAd[] = [
	adOf(1, { title: 'Économiste', asked: [{ concept: 'technology/python', strength: 'must', level: 1 }] }),
	adOf(2, { title: 'Baker', host: 'unjobs.org', company: null, roles: [] }),
	adOf(3, { title: 'Archivist', roles: ['odp/caseworker'] }),
];

/** What most tests start from. */
export const start: Start = {
	seenAds: three,
	saved: [savedOf(three[2] ?? adOf(3), 'applied', 'Talked on Monday.')],
	profile: {
		ratings: [
			{ concept: 'technology/python', scale: 'technology', level: 2, ratedAt: '2026-01-01T00:00:00Z' },
			{ concept: 'competence/negotiation', scale: 'competence', level: 'none', ratedAt: '2026-01-01T00:00:00Z' },
		],
	},
};

/** Lets what is made in slices come, generation by generation. */
export async function comeToRest(): Promise<void> {
	for (let turn = 0; turn < 6; turn++) await arrive();
}

/** Opens the view at an address. */
export async function openAds(
	address = '#/ads',
	from: Start = start,
	prepare?: (store: MemoryStore) => void,
): Promise<MemoryStore> {
	const store = await openPage(address, from, prepare);
	await comeToRest();
	return store;
}

/** The titles in the list, in order. */
export const titles = (): string[] => all('.ad-table tbody .of-title a').map(saysOf);

/** The cells of a column. */
export const cells = (column: string): string[] => all(`.ad-table tbody .of-${column}`).map(saysOf);

/** Sorts by a column, as a click on its name does. */
export async function sortBy(column: string): Promise<void> {
	await doing(() => one(`.ad-table .of-${column} button`).click());
	await comeToRest();
}

/** Chooses in the filter of that label. */
export async function filterBy(label: string, value: string): Promise<void> {
	const field = all('.ad-filters label').find((each) => saysOf(each.querySelector('span')) === label);
	await doing(() => {
		const select = one<HTMLSelectElement>('select', field);
		select.value = value;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await comeToRest();
}

/** Waits until something holds. */
export const until = (holds: () => void): Promise<void> =>
	vi.waitFor(
		async () => {
			await arrive();
			holds();
		},
		{ timeout: 5_000 },
	);
