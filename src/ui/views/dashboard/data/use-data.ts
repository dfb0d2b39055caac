// What the view of data is drawn from: all that is kept, read again whenever it changes.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { OwnSkill } from '../../../../core/own-skill.ts';
import type { Profile } from '../../../../core/profile.ts';
import type { ProfileStep } from '../../../../core/profile-change.ts';
import { defaultSeenAdsChoice, type SeenAd, type SeenAdsChoice } from '../../../../core/seen-ad.ts';
import type { DashboardApi } from '../../../api.ts';
import { indexNames, type NameOf } from './names.ts';

/** All that is kept, as far as the view shows it. */
export type KeptData = {
	readonly profile: Profile;
	/** Newest first. */
	readonly history: readonly ProfileStep[];
	readonly ownSkills: readonly OwnSkill[];
	readonly seenAds: readonly SeenAd[];
	readonly choice: SeenAdsChoice;
	readonly bytes: number | null;
};

/** `kept`: undefined while it is read, null where it cannot be. */
export type DataWorld = {
	readonly kept: KeptData | null | undefined;
	readonly nameOf: NameOf;
	readonly load: () => Promise<void>;
};

const byId: NameOf = (id) => id;

async function readKept(api: DashboardApi): Promise<KeptData | null> {
	const [profile, history, ownSkills, seenAds, choice, bytes] = await Promise.all([
		api.profile(),
		api.history(),
		api.ownSkills(),
		api.seenAds(),
		api.seenAdsChoice().catch(() => defaultSeenAdsChoice),
		api.keptBytes().catch(() => null),
	]);
	if (profile === null || history === null || ownSkills === null || seenAds === null) return null;
	return { profile, history, ownSkills, seenAds, choice, bytes };
}

/** Reads what is kept, now and on every change; names come when the vocabulary is there, ids until then. */
export function useData(api: DashboardApi): DataWorld {
	const [kept, setKept] = useState<KeptData | null | undefined>();
	const [fixed, setFixed] = useState<Parameters<typeof indexNames> | null>(null);
	const load = useCallback(async () => setKept(await readKept(api).catch(() => null)), [api]);
	useEffect(() => {
		void load();
		api.onChange(() => void load());
		void Promise.all([api.concepts(), api.library()]).then(
			([concepts, library]) => setFixed([concepts, library, []]),
			() => setFixed(null),
		);
	}, [api, load]);
	const own = kept?.ownSkills;
	const nameOf = useMemo(() => (fixed === null ? byId : indexNames(fixed[0], fixed[1], own ?? [])), [fixed, own]);
	return { kept, nameOf, load };
}
