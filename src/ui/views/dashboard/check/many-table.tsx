// The table of many postings: of very many rows only those in sight are drawn; a column's head orders them.
import { useMemo, useState } from 'preact/hooks';
import type { CheckedRow } from '../../../../core/draft.ts';
import { useRowWindow } from '../../../parts/use-row-window.ts';
import { words } from '../../../words/words.ts';
import { arrangeRows, gravestFirst, type RowOrder } from './arrange-rows.ts';

const columns = ['id', 'title', 'error', 'warning', 'info'] as const;

const orderAs = (now: RowOrder, by: RowOrder['by']): RowOrder =>
	now.by === by ? { by, isDescending: !now.isDescending } : { by, isDescending: by !== 'id' && by !== 'title' };

/** What is said of a posting first. */
function sayFirst({ silent, found: [first] }: CheckedRow): string {
	const { check: text, overlay } = words();
	if (silent !== null) return text.silentRow(overlay.languageName(silent));
	if (first === undefined) return text.nothingFound;
	return `${text.severity[first.severity]}${words().colon}${first.says}`;
}

function Row({ row, at }: { readonly row: CheckedRow; readonly at: number }) {
	const text = words().check;
	const { line, id, title, counts } = row;
	return (
		<tr aria-rowindex={at + 2}>
			<td class="of-id">{id}</td>
			<td class="of-title">{title === '' ? text.untitled(line) : title}</td>
			<td class="number">{counts.error}</td>
			<td class="number">{counts.warning}</td>
			<td class="number">{counts.info}</td>
			<td class="of-first" title={sayFirst(row)}>
				{sayFirst(row)}
			</td>
		</tr>
	);
}

/** The table, in a box that scrolls. */
export function ManyTable({ rows }: { readonly rows: readonly CheckedRow[] }) {
	const text = words().check;
	const [order, setOrder] = useState<RowOrder>(gravestFirst);
	const arranged = useMemo(() => arrangeRows(rows, order), [rows, order]);
	const { box, from, to, row, follow } = useRowWindow(arranged.length);
	return (
		<div class="many-box" ref={box} tabIndex={0} role="region" aria-label={text.tableLabel} onScroll={follow}>
			<table class="many-table" aria-rowcount={arranged.length + 1}>
				<thead>
					<tr aria-rowindex={1}>
						{columns.map((by) => (
							<th
								key={by}
								scope="col"
								aria-sort={order.by !== by ? 'none' : order.isDescending ? 'descending' : 'ascending'}
							>
								<button type="button" class="quiet" onClick={() => setOrder(orderAs(order, by))}>
									{text.columns[by]}
									<span aria-hidden="true">{order.by !== by ? '' : order.isDescending ? ' ↓' : ' ↑'}</span>
								</button>
							</th>
						))}
						<th scope="col">{text.columns.first}</th>
					</tr>
				</thead>
				<tbody style={{ paddingTop: `${from * row}px`, paddingBottom: `${(arranged.length - to) * row}px` }}>
					{arranged.slice(from, to).map((each, place) => (
						<Row key={each.line} row={each} at={from + place} />
					))}
				</tbody>
			</table>
		</div>
	);
}
