// What is wrong with a file or its parts: where, and a sentence.
import type { ImportFault } from '../../../../core/exchange.ts';
import { words } from '../../../words/words.ts';

/** Where it is, in words, before what is wrong: a line, a cell of a table, or a place in JSON as programs write it. */
function sayWhere(where: string): string {
	const text = words().data;
	const [, line, column] = /^line (\d+)(?:, column (.+))?$/.exec(where) ?? [];
	if (line === undefined) return text.atPlace(where);
	return column === undefined ? text.atLine(line) : text.atCell(line, column);
}

/** All of them, in the order of the file. */
export function FaultList({ faults }: { readonly faults: readonly ImportFault[] }) {
	const text = words().data;
	return (
		<ul class="faults">
			{faults.map(({ code, where, detail }) => (
				<li key={`${code} ${where} ${detail}`}>
					{where === null ? null : <b>{sayWhere(where)} </b>}
					{text.faults[code](detail ?? '')}
				</li>
			))}
		</ul>
	);
}
