// The numbers of a drawing as a table, for those who cannot see it and for those who want to read them off.
import { WithEnglish } from '../parts/with-english.tsx';
import { words } from '../words/words.ts';

/** Columns by their heads, and rows of as many cells; the first cell of a row names it. */
export type ChartTable = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

type Props = {
	readonly title: string;
	readonly table: ChartTable;
	/** Names in the cells that are in English whatever the page speaks. */
	readonly english: readonly string[];
};

/** Closed at first. The table scrolls in itself where it is wider than the page, by keyboard too. */
export function ChartTableBox({ title, table, english }: Props) {
	const text = words().charts;
	return (
		<details class="as-table">
			<summary>
				{text.asTable} <span class="hint">{text.rows(table.rows.length)}</span>
			</summary>
			<div class="scrolled" role="region" tabIndex={0} aria-label={text.tableOf(title)}>
				<table>
					<caption class="unseen">{title}</caption>
					<thead>
						<tr>
							{table.heads.map((head) => (
								<th key={head} scope="col">
									<WithEnglish says={head} english={english} />
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{table.rows.map(([name = '', ...cells], at) => (
							// A row has no name of its own: one skill may stand in two frameworks.
							<tr key={at}>
								<th scope="row">
									<WithEnglish says={name} english={english} />
								</th>
								{cells.map((cell, column) => (
									<td key={table.heads[column + 1]}>
										<WithEnglish says={cell} english={english} />
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</details>
	);
}
