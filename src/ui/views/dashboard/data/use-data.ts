// What the view of data is drawn from: what every view has, with the ads and sizes beside it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../../../core/profile.ts';
import type { ProfileStep } from '../../../../core/profile-change.ts';
import { defaultSeenAdsChoice, type SeenAdsChoice } from '../../../../core/seen-ad.ts';
import type { OwnSkill } from '../../../../core/own-skill.ts';
import { labelOf } from '../../../parts/known-concepts.ts';
import { useAds, type AdsReading } from '../../../parts/use-ads.ts';
import type { ViewProps } from '../../../parts/use-dashboard-data.ts';
import type { NameOf } from './names.ts';

/** All that is kept, as far as the view shows it. */
export type KeptData = {
	readonly profile: Profile;
	/** Newest first. */
	readonly history: readonly ProfileStep[];
	readonly own: readonly OwnSkill[];
	readonly reading: AdsReading;
	readonly choice: SeenAdsChoice;
	readonly bytes: number | null;
};

/** `kept`: undefined while it is read, null where it cannot be. */
export type DataWorld = {
	readonly kept: KeptData | null | undefined;
	readonly nameOf: NameOf;
	readonly load: () => Promise<void>;
};

/** Brings it together; names come when the vocabulary is there, ids until then. */
export function useData({ api, data }: ViewProps): DataWorld {
	const { knowledge, profile, history, own, store, load: loadData } = data;
	const reading = useAds(api);
	const { load: loadAds } = reading;
	const [beside, setBeside] = useState<Pick<KeptData, 'choice' | 'bytes'> | null>(null);
	const asked = useRef(0);
	const loadBeside = useCallback(async () => {
		const turn = (asked.current += 1);
		const [choice, bytes] = await Promise.all([
			api.seenAdsChoice().catch(() => defaultSeenAdsChoice),
			api.keptBytes().catch(() => null),
		]);
		if (turn === asked.current) setBeside({ choice, bytes });
	}, [api]);
	// Whatever changes, the sizes do.
	useEffect(() => void loadBeside(), [loadBeside, history]);
	useEffect(() => api.onSeenAdsChange(() => void loadBeside()), [api, loadBeside]);
	const nameOf = useCallback<NameOf>((id) => labelOf(knowledge, id), [knowledge]);
	const load = useCallback(async () => {
		loadAds();
		await Promise.all([loadData(), loadBeside()]);
	}, [loadData, loadAds, loadBeside]);
	const world = { nameOf, load };
	if (store === 'unopened' || reading.state === 'failed') return { ...world, kept: null };
	if (store === 'asked' || beside === null) return { ...world, kept: undefined };
	return { ...world, kept: { profile, history, own, reading, ...beside } };
}
