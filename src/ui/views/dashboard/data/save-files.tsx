// Files out: what each format is for, and a button that saves it; long writing is said and can be stopped.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../../../../core/exchange.ts';
import type { DashboardApi } from '../../../api.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { words } from '../../../words/words.ts';
import { WorkProgress } from '../../../parts/work-progress.tsx';

const formats: readonly ExportFormat[] = ['backup', 'json-resume', 'ratings-csv'];

/** Writes a file and hands it to the browser; says what became of it. Rejects once it is stopped. */
export async function saveAs(api: DashboardApi, format: ExportFormat, signal: AbortSignal): Promise<string> {
	const text = words().data;
	const file = await api.writeFile(format, signal).catch(() => null);
	signal.throwIfAborted();
	if (file === null) return text.writeFailed;
	saveFile(file.name, file.contents, file.mediaType);
	return text.fileSaved(file.name);
}

/** A list of formats. */
export function SaveFiles({ api, onSaid }: { readonly api: DashboardApi; readonly onSaid: (said: string) => void }) {
	const text = words().data;
	const [isWriting, setWriting] = useState(false);
	const running = useRef<AbortController | null>(null);
	useEffect(() => () => running.current?.abort(), []);
	const save = async (format: ExportFormat): Promise<void> => {
		const control = new AbortController();
		running.current = control;
		setWriting(true);
		onSaid(await saveAs(api, format, control.signal).catch(() => text.writingStopped));
		setWriting(false);
	};
	return (
		<section class="save-files">
			<h2>{text.saveHeading}</h2>
			<ul class="rows">
				{formats.map((format) => {
					const name = text.formats[format].name;
					return (
						<li key={format}>
							<div>
								<b>{name}</b>
								<p class="hint">{text.formats[format].use}</p>
							</div>
							<button
								type="button"
								aria-label={text.saveFormat(name)}
								disabled={isWriting}
								onClick={() => void save(format)}
							>
								{text.save}
							</button>
						</li>
					);
				})}
			</ul>
			<WorkProgress
				isRunning={isWriting}
				what={text.writing}
				soFar={null}
				done={0}
				of={null}
				onStop={() => running.current?.abort()}
			/>
		</section>
	);
}
