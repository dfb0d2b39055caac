// Many postings at once: a file chosen or dropped, how far it is, the table, the lines that were not read, and files to save.
import type { BadLine } from '../../../../core/draft.ts';
import type { DashboardApi } from '../../../api.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { useCsv } from '../../../parts/use-csv.ts';
import { WorkProgress } from '../../../parts/work-progress.tsx';
import { words } from '../../../words/words.ts';
import { linesOf, tableOf } from './arrange-rows.ts';
import { FileDrop } from '../../../parts/file-drop.tsx';
import { ManyTable } from './many-table.tsx';
import { useMany, type Many } from './use-many.ts';

type Props = { readonly api: DashboardApi; readonly onSaid: (said: string) => void };

/** So many lines that were not read are listed; all go out in the files. */
const mostBadListed = 100;

const sayBad = ({ code, detail }: BadLine): string => words().check.badLines[code](detail);

/** What became of the file, in a sentence; empty while it is being read. */
function sayEnd({ state, rows, bad, file }: Many): string {
	const text = words().check;
	switch (state) {
		case 'running':
			return '';
		case 'stopped':
			return text.stoppedAt(rows.length);
		case 'not-loaded':
		case 'broke':
			return text.manyFailed[state];
		case 'done':
			return rows.length + bad.length === 0 ? text.nothingIn(file) : text.doneMany(rows.length, bad.length);
		default:
			return state satisfies never;
	}
}

function BadLines({ bad }: { readonly bad: readonly BadLine[] }) {
	const text = words().check;
	if (bad.length === 0) return null;
	return (
		<section class="bad-lines">
			<h2>{text.badHeading(bad.length)}</h2>
			<ul class="plain">
				{bad.slice(0, mostBadListed).map((line) => (
					<li key={`${line.line} ${line.code}`}>
						<b>{text.atLine(line.line)}</b> {sayBad(line)}
					</li>
				))}
			</ul>
			{bad.length > mostBadListed ? <p class="hint">{text.moreBad(bad.length - mostBadListed)}</p> : null}
		</section>
	);
}

/** The whole of it. */
export function CheckMany({ api, onSaid }: Props) {
	const text = words().check;
	const { many, check, stop, drop } = useMany(api);
	const csv = useCsv(api, onSaid);
	if (many === null)
		return <FileDrop name={text.choose} hint={text.orDrop} accept=".csv,.tsv,.jsonl,.ndjson" onFile={check} />;
	const { file, state, rows, bad, done, of } = many;
	const isRunning = state === 'running';
	const saveLines = (): void => {
		const name = `posting-checks-${new Date().toISOString().slice(0, 10)}.jsonl`;
		saveFile(name, new Blob([...linesOf(rows, bad, sayBad)]), 'application/jsonl');
		onSaid(text.fileSaved(name));
	};
	return (
		<>
			<WorkProgress
				isRunning={isRunning}
				what={text.reading(file)}
				soFar={text.readSoFar(rows.length, done, of)}
				done={done}
				of={of}
				onStop={stop}
			/>
			<p role="status" class={state === 'not-loaded' || state === 'broke' ? 'notice problem' : ''}>
				{sayEnd(many)}
			</p>
			{isRunning ? null : (
				<>
					<div class="acts">
						<button
							type="button"
							disabled={rows.length + bad.length === 0 || csv.writing !== null}
							onClick={() => void csv.save('posting-checks', tableOf(rows, bad, sayBad), rows.length + bad.length + 1)}
						>
							{text.saveCsv}
						</button>
						<button type="button" disabled={rows.length + bad.length === 0} onClick={saveLines}>
							{text.saveJsonl}
						</button>
						<button type="button" onClick={drop}>
							{text.other}
						</button>
					</div>
					<p class="hint">{text.keepsFew}</p>
				</>
			)}
			{rows.length === 0 ? null : <ManyTable rows={rows} />}
			<BadLines bad={bad} />
		</>
	);
}
