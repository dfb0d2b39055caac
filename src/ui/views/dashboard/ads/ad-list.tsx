// All ads: filters, how many there are, what can be done with them, and the table.
import type { DashboardApi } from '../../../api.ts';
import type { AdsReading } from '../../../parts/use-ads.ts';
import { AdsProgress } from '../../../parts/ads-progress.tsx';
import { useCsv } from '../../../parts/use-csv.ts';
import { WorkProgress } from '../../../parts/work-progress.tsx';
import { words } from '../../../words/words.ts';
import { adsAsRows } from './ads-as-rows.ts';
import { AdFilters } from './ad-filters.tsx';
import { AdTable, mostRows, type ListPlace } from './ad-table.tsx';
import { adAddress, compareAddress } from './ads-route.ts';
import type { ArrangedAds, Wanted } from './use-arranged-ads.ts';

type Props = {
	readonly api: DashboardApi;
	readonly reading: AdsReading;
	readonly wanted: Wanted;
	readonly made: ArrangedAds | null;
	readonly isArranging: boolean;
	readonly place: ListPlace;
	/** Keys of the ads that are marked for comparing. */
	readonly chosen: ReadonlySet<string>;
	readonly nameOf: (role: string) => string;
	readonly onWant: (wanted: Wanted) => void;
	readonly onChoose: (chosen: ReadonlySet<string>) => void;
	readonly onSaid: (said: string) => void;
};

/** The list. */
export function AdList(props: Props) {
	const { api, reading, wanted, made, isArranging, place, chosen, nameOf, onWant, onChoose, onSaid } = props;
	const text = words().ads;
	const { writing, save, stop } = useCsv(api, onSaid);
	const choose = (key: string, isChosen: boolean): void =>
		onChoose(new Set(isChosen ? [...chosen, key] : [...chosen].filter((each) => each !== key)));
	const count = made?.places.length ?? 0;
	const isEmpty = reading.state === 'read' && reading.ads?.length === 0;
	if (isEmpty) return <p class="notice">{text.noneYet}</p>;
	return (
		<section class="ad-list">
			<AdFilters
				query={wanted.query}
				listed={made?.listed ?? null}
				onChange={(query) => onWant({ ...wanted, query })}
			/>
			<div class="ad-acts">
				<p role="status">{made === null ? text.loading : text.listed(count, made.listed.rows.length)}</p>
				<button
					type="button"
					disabled={chosen.size < 2}
					onClick={() => void (location.hash = compareAddress([...chosen]))}
				>
					{chosen.size < 2 ? text.compareLater : text.compareNow(chosen.size)}
				</button>
				{chosen.size === 0 ? null : (
					<button type="button" class="quiet" onClick={() => onChoose(new Set())}>
						{text.unchoose}
					</button>
				)}
				<button
					type="button"
					disabled={made === null || count === 0 || writing !== null}
					onClick={() => made !== null && void save('plumbline-ads', adsAsRows(made, nameOf), count)}
				>
					{text.exportCsv}
				</button>
			</div>
			<WorkProgress
				isRunning={writing !== null}
				what={text.writing}
				soFar={writing === null ? null : text.written(writing.done, writing.of)}
				done={writing?.done ?? 0}
				of={writing?.of ?? null}
				onStop={stop}
			/>
			<AdsProgress reading={reading} />
			<WorkProgress
				isRunning={isArranging && reading.state !== 'reading'}
				what={text.arranging}
				soFar={null}
				done={0}
				of={null}
				onStop={made === null || made.wanted === wanted ? null : () => onWant(made.wanted)}
			/>
			{count > mostRows ? <p class="notice">{text.mostListed(mostRows)}</p> : null}
			{made !== null && count === 0 && !isArranging ? <p class="notice">{text.noMatch}</p> : null}
			{made === null || count === 0 ? null : (
				<AdTable
					arranged={made}
					chosen={chosen}
					place={place}
					nameOf={nameOf}
					onSort={(sort) => onWant({ ...wanted, sort })}
					onChoose={choose}
					onOpen={(key) => void (location.hash = adAddress(key))}
				/>
			)}
		</section>
	);
}
