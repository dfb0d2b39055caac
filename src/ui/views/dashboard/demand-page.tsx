// The view "demand" of the full page: what the ads that were read ask for, and so what to learn or to rate first.
import { useMemo } from 'preact/hooks';
import type { SeenAd } from '../../../core/seen-ad.ts';
import { adsFor, beginTally, findDemand } from '../../../gap/demand.ts';
import { AdsProgress } from '../../parts/ads-progress.tsx';
import { forEachInSlices } from '../../parts/slices.ts';
import { useAds } from '../../parts/use-ads.ts';
import { useSliced } from '../../parts/use-sliced.ts';
import { WorkProgress } from '../../parts/work-progress.tsx';
import type { ViewProps } from '../../parts/use-dashboard-data.ts';
import { useFragment } from '../../parts/use-fragment.ts';
import { words } from '../../words/words.ts';
import { DemandList } from './demand/demand-list.tsx';
import { TargetChoice } from './demand/target-choice.tsx';
import { useLibrary, type LibraryWorld } from './use-library.ts';

/** The role of an address ("demand/ict/developer"); undefined where it names none, null for all ads ("demand/all"). */
const readTarget = ([, framework, role]: readonly string[]): string | null | undefined =>
	framework === 'all' ? null : framework === undefined || role === undefined ? undefined : `${framework}/${role}`;

function Demanded({
	ads,
	target,
	world,
}: {
	readonly ads: readonly SeenAd[];
	readonly target: string | null;
	readonly world: LibraryWorld;
}) {
	const text = words().demand;
	const { compared, index } = world;
	const { made: tally, isRunning } = useSliced(
		useMemo(
			() => async (signal: AbortSignal) => {
				const counted = adsFor(target, ads);
				const { add, tally } = beginTally();
				await forEachInSlices(counted.length, signal, (at) => {
					const ad = counted[at];
					if (ad !== undefined) add(ad);
				});
				return tally();
			},
			[ads, target],
		),
	);
	const demand = useMemo(() => tally && findDemand(tally, compared.ratings, index), [tally, compared.ratings, index]);
	if (demand === null)
		return <WorkProgress isRunning={isRunning} what={text.counting} soFar={null} done={0} of={null} onStop={null} />;
	if (demand.ads === 0) return <p class="notice">{target === null ? text.noneYet : text.none}</p>;
	const shared = { ads: demand.ads, world };
	return (
		<>
			<p class={demand.isThin ? 'notice' : undefined}>
				{demand.isThin ? text.tooFew(demand.ads) : text.ads(demand.ads)}
			</p>
			{demand.unkept > 0 ? <p class="hint">{text.unkept(demand.unkept)}</p> : null}
			<DemandList title={text.priorities} skills={demand.priorities} {...shared}>
				<p class="hint">{demand.priorities.length === 0 ? text.noPriorities : text.prioritiesHint}</p>
			</DemandList>
			{demand.rateFirst.length === 0 ? null : (
				<DemandList title={text.rateFirst} skills={demand.rateFirst} {...shared}>
					<p class="hint">{text.rateFirstHint}</p>
				</DemandList>
			)}
			<DemandList title={text.all} skills={demand.skills} {...shared} />
		</>
	);
}

/** The whole view. Without a choice it is about the role that the user aims at most, else about all ads. */
export function DemandPage(props: ViewProps) {
	const text = words();
	const world = useLibrary(props);
	const reading = useAds(props.api);
	const ads = reading.state === 'failed' ? null : reading.whole;
	const chosen = readTarget(useFragment());
	const target = chosen === undefined ? (world?.profile.targets[0] ?? null) : chosen;
	return (
		<div class="demand">
			<h1>{text.demand.heading}</h1>
			<p class="lead">{text.demand.lead}</p>
			<AdsProgress reading={reading} />
			{world === null && props.data.texts !== 'failed' ? <p>{text.roles.loading}</p> : null}
			{world === null || ads === null ? null : (
				<>
					<TargetChoice
						target={target}
						ads={ads}
						world={world}
						onChoose={(role) => void (location.hash = `#/demand/${role ?? 'all'}`)}
					/>
					<Demanded key={target ?? ''} ads={ads} target={target} world={world} />
				</>
			)}
		</div>
	);
}
