// The view "ads" of the full page: the ads that were seen or saved, one of them, several side by side, and what was corrected.
import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AdRow } from '../../../core/saved-ad.ts';
import { judgeBy } from '../../../gap/seen-fit.ts';
import type { Kinship } from '../../../gap/kinship.ts';
import type { DashboardApi, Done } from '../../api.ts';
import { SaidLine } from '../../parts/said-line.tsx';
import { useAds } from '../../parts/use-ads.ts';
import type { ViewProps } from '../../parts/use-dashboard-data.ts';
import { labelOf } from '../../parts/known-concepts.ts';
import { showView } from '../../parts/show-view.ts';
import { useFragment } from '../../parts/use-fragment.ts';
import { words } from '../../words/words.ts';
import { AdDetail, type AdDeeds } from './ads/ad-detail.tsx';
import { AdList } from './ads/ad-list.tsx';
import type { ListPlace } from './ads/ad-table.tsx';
import { everyAd } from './ads/ad-query.ts';
import { correctionsAddress, listAddress, readAdsRoute, type AdsRoute } from './ads/ads-route.ts';
import { CompareAds } from './ads/compare-ads.tsx';
import { CorrectionsPage } from './ads/corrections-page.tsx';
import { latestFirst } from './ads/sort-ads.ts';
import { useArrangedAds, type Wanted } from './ads/use-arranged-ads.ts';
import { useLibrary } from './use-library.ts';

/** How concepts hang together; null until it is there. Without it ads are listed and not compared. */
function useKinship(api: DashboardApi): Kinship | null {
	const [kinship, setKinship] = useState<Kinship | null>(null);
	useEffect(() => {
		let isThere = true;
		api.kinship().then(
			(loaded) => isThere && setKinship(loaded),
			() => undefined,
		);
		return () => {
			isThere = false;
		};
	}, [api]);
	return kinship;
}

/** What the user asked of the list stays while another part of the view is shown. */
function useListState() {
	const [wanted, onWant] = useState<Wanted>({ query: everyAd, sort: latestFirst });
	const [chosen, onChoose] = useState<ReadonlySet<string>>(new Set());
	const { current: place } = useRef<ListPlace>({ active: 0, top: 0 });
	return { wanted, onWant, chosen, onChoose, place };
}

/** What can be done with an ad, each said when it is done or why not. */
function useDeeds(api: DashboardApi, say: (said: string) => void): AdDeeds {
	return useMemo(() => {
		const named = ({ title }: AdRow): string => (title === '' ? words().ads.untitled : title);
		const tell = async (asked: Promise<Done>, done: string): Promise<void> => {
			const outcome = await asked.catch((): Done => ({ ok: false, reason: 'gone' }));
			say(outcome.ok ? done : words().data.failures[outcome.reason]);
		};
		const forget = async (key: string): Promise<Done> => {
			const done = await api.forgetSavedAd(key);
			return done.ok ? api.forgetAds({ keys: [key] }) : done;
		};
		return {
			setStatus: (ad, status) => void tell(api.setAdStatus(ad.key, status), words().ads.statusSaved(named(ad))),
			unsave: (ad) => void tell(api.forgetSavedAd(ad.key), words().ads.textForgotten(named(ad))),
			forget: (ad) => {
				location.hash = listAddress;
				void tell(forget(ad.key), words().ads.forgotten(named(ad)));
			},
			undo: (id) => void tell(api.uncorrect(id), words().ads.corrections.undone),
		};
	}, [api, say]);
}

const parts = ['list', 'corrections'] as const;
const addresses = { list: listAddress, corrections: correctionsAddress };

function PartTabs({ route }: { readonly route: AdsRoute }) {
	const text = words().ads;
	return (
		<nav class="tabs" aria-label={text.partsLabel}>
			{parts.map((part) => (
				<a key={part} href={addresses[part]} aria-current={part === route.part ? 'page' : undefined}>
					{text.parts[part]}
				</a>
			))}
		</nav>
	);
}

/** Gives the focus to a part that was gone to within the view: to the list's grid, else to the top of what is shown. */
function useArrival(route: AdsRoute, place: RefObject<HTMLElement | null>): void {
	const address = JSON.stringify(route);
	const shown = useRef(address);
	useEffect(() => {
		if (shown.current === address) return;
		shown.current = address;
		const grid = place.current?.querySelector<HTMLElement>('.ad-table');
		if (grid == null) showView(place.current);
		else grid.focus();
	}, [address, place]);
}

/** The whole view. The ads are read once the list is shown, and stay while the view does. */
export function AdsPage(props: ViewProps) {
	const { api, data } = props;
	const text = words().ads;
	const route = readAdsRoute(useFragment());
	const isListWanted = useRef(false);
	isListWanted.current ||= route.part === 'list';
	const reading = useAds(api, isListWanted.current);
	const world = useLibrary(props);
	const kinship = useKinship(api);
	const { ratings } = data.profile;
	const judge = useMemo(() => kinship && judgeBy({ ratings }, kinship), [ratings, kinship]);
	const { knowledge, settings } = data;
	const list = useListState();
	const { framework, levelsIn } = settings;
	const { made, isRunning } = useArrangedAds({ ads: reading.ads, framework, knowledge, judge, wanted: list.wanted });
	const [said, setSaid] = useState('');
	const say = useCallback((what: string) => setSaid(what), []);
	const deeds = useDeeds(api, say);
	const of = world === null || judge === null ? null : { world, judge, levelsIn };
	const place = useRef<HTMLDivElement>(null);
	useArrival(route, place);
	const waiting = <p class="hint">{data.texts === 'failed' ? null : text.loading}</p>;
	return (
		<div class="ads">
			<h1>{text.heading}</h1>
			<p class="lead">{text.leads[route.part === 'corrections' ? 'corrections' : 'list']}</p>
			<PartTabs route={route} />
			<div ref={place} tabIndex={-1}>
				{route.part === 'list' ? (
					<AdList
						{...{ api, reading, made, ...list }}
						isArranging={isRunning}
						nameOf={(role) => labelOf(knowledge, role)}
						onSaid={say}
					/>
				) : of === null ? (
					waiting
				) : route.part === 'corrections' ? (
					<CorrectionsPage api={api} world={of.world} onUndo={deeds.undo} onSaid={say} />
				) : route.part === 'compare' ? (
					<CompareAds keys={route.keys} api={api} of={of} onSaid={say} />
				) : (
					<AdDetail key={route.key} adKey={route.key} api={api} of={of} deeds={deeds} />
				)}
			</div>
			<SaidLine said={said} onClose={() => setSaid('')} />
		</div>
	);
}
