// The list of ads as a grid of which only the rows in sight are drawn; by keyboard one row is the current one.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useRowWindow } from '../../../parts/use-row-window.ts';
import { words } from '../../../words/words.ts';
import { mostCompared } from './ads-route.ts';
import { AdTableRow } from './ad-table-row.tsx';
import { adColumns, firstDirection, type AdColumn, type AdSort } from './sort-ads.ts';
import type { ArrangedAds } from './use-arranged-ads.ts';

/** More rows are not listed: the browsers' longest element is not much longer, where each row is a card. */
export const mostRows = 120_000;

/** Where the user was in the list, kept while another part of the view is shown. */
export type ListPlace = { active: number; top: number };

type Props = {
	readonly arranged: ArrangedAds;
	readonly chosen: ReadonlySet<string>;
	readonly place: ListPlace;
	readonly nameOf: (role: string) => string;
	readonly onSort: (sort: AdSort) => void;
	readonly onChoose: (key: string, isChosen: boolean) => void;
	readonly onOpen: (key: string) => void;
};

/** A column's name: a button that sorts by it, from the other end when it is pressed again. */
function ColumnHead({
	column,
	sort,
	onSort,
}: {
	readonly column: AdColumn;
	readonly sort: AdSort;
	readonly onSort: (sort: AdSort) => void;
}) {
	const isSorted = sort.column === column;
	const isDescending = isSorted ? !sort.isDescending : firstDirection(column);
	return (
		<th
			role="columnheader"
			scope="col"
			class={`of-${column}`}
			aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
		>
			<button type="button" class="quiet" onClick={() => onSort({ column, isDescending })}>
				{words().ads.columns[column]}
				<span aria-hidden="true">{isSorted ? (sort.isDescending ? ' ↓' : ' ↑') : ''}</span>
			</button>
		</th>
	);
}

/** Where a key leads from a row; null for other keys. */
function targetOf(key: string, active: number, count: number, page: number): number | null {
	const last = count - 1;
	switch (key) {
		case 'ArrowDown':
			return Math.min(last, active + 1);
		case 'ArrowUp':
			return Math.max(0, active - 1);
		case 'PageDown':
			return Math.min(last, active + page);
		case 'PageUp':
			return Math.max(0, active - page);
		case 'Home':
			return 0;
		case 'End':
			return last;
		default:
			return null;
	}
}

/** Room for the heads of the columns and the box's edges, in CSS pixels: a few ads need no tall box. */
const headHeight = 45;

/** The grid. It has the focus as a whole, and tells which row is the current one, so that no drawing takes the focus away. */
export function AdTable({ arranged, chosen, place, nameOf, onSort, onChoose, onOpen }: Props) {
	const text = words().ads;
	const id = useId();
	const { listed, places, wanted } = arranged;
	const count = Math.min(places.length, mostRows);
	const { box, from, to, most, row, inSight, follow, showRow, scrollTo } = useRowWindow(count);
	const [active, setActive] = useState(Math.min(place.active, Math.max(0, count - 1)));
	const shown = useRef(wanted);
	useEffect(() => scrollTo(place.top), [scrollTo, place]);
	useEffect(() => {
		// Another order or other ads: from their beginning.
		if (shown.current === wanted) return;
		shown.current = wanted;
		setActive(0);
		scrollTo(0);
	}, [wanted, scrollTo]);
	useEffect(() => {
		place.active = active;
	}, [place, active]);
	const current = Math.min(active, count - 1);
	const adAt = (at: number) => listed.rows[places[at] ?? -1];
	const go = (at: number): void => {
		setActive(at);
		showRow(at);
	};
	const toggle = (key: string): void => {
		if (chosen.has(key) || chosen.size < mostCompared) onChoose(key, !chosen.has(key));
	};
	const press = (event: KeyboardEvent): void => {
		if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
		const target = targetOf(event.key, current, count, inSight);
		const ad = adAt(current);
		if (target !== null) go(target);
		else if (ad !== undefined && event.key === 'Enter') onOpen(ad.key);
		else if (ad !== undefined && event.key === ' ') toggle(ad.key);
		else return;
		event.preventDefault();
	};
	const drawn = Array.from({ length: to - from }, (_, step) => from + step);
	return (
		<div
			class="ad-box"
			ref={box}
			style={{ maxHeight: `${count * row + headHeight}px` }}
			onScroll={(event) => {
				place.top = event.currentTarget.scrollTop;
				follow();
			}}
		>
			<div style={{ paddingTop: `${from * row}px`, paddingBottom: `${(count - to) * row}px` }}>
				<table
					role="grid"
					class="ad-table"
					tabIndex={0}
					aria-label={text.tableLabel}
					aria-describedby={`${id}-keys`}
					aria-rowcount={count + 1}
					aria-multiselectable="true"
					aria-activedescendant={current >= from && current < to ? `${id}-${current}` : undefined}
					onKeyDown={press}
				>
					<thead role="rowgroup">
						<tr role="row" aria-rowindex={1}>
							<th role="columnheader" scope="col" class="of-choice">
								<span class="unseen">{text.chooseColumn}</span>
							</th>
							{adColumns.map((column) => (
								<ColumnHead key={column} column={column} sort={wanted.sort} onSort={onSort} />
							))}
						</tr>
					</thead>
					<tbody role="rowgroup">
						{drawn.map((at) => {
							const ad = adAt(at);
							const of = places[at] ?? -1;
							return ad === undefined ? null : (
								<AdTableRow
									key={at % most}
									id={`${id}-${at}`}
									ad={ad}
									at={at}
									role={listed.roles[of] ?? null}
									fit={arranged.fits?.[of] ?? null}
									isCurrent={at === current}
									isChosen={chosen.has(ad.key)}
									isFull={chosen.size >= mostCompared}
									nameOf={nameOf}
									onChoose={onChoose}
									onPoint={() => setActive(at)}
								/>
							);
						})}
					</tbody>
				</table>
			</div>
			<p id={`${id}-keys`} class="unseen">
				{text.keys}
			</p>
		</div>
	);
}
