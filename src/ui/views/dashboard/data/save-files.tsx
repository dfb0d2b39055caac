// Files out: what each format is for, and a button that saves it.
import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../../../core/exchange.ts';
import type { DashboardApi } from '../../../api.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { words } from '../../../words/words.ts';

const formats: readonly ExportFormat[] = ['backup', 'json-resume', 'ratings-csv'];

/** Writes a file and hands it to the browser; says what became of it. */
export async function saveAs(api: DashboardApi, format: ExportFormat): Promise<string> {
	const text = words().data;
	const file = await api.writeFile(format).catch(() => null);
	if (file === null) return text.writeFailed;
	saveFile(file.name, file.contents, file.mediaType);
	return text.fileSaved(file.name);
}

/** A list of formats. */
export function SaveFiles({ api, onSaid }: { readonly api: DashboardApi; readonly onSaid: (said: string) => void }) {
	const text = words().data;
	const [isWriting, setWriting] = useState(false);
	const save = async (format: ExportFormat): Promise<void> => {
		setWriting(true);
		onSaid(await saveAs(api, format));
		setWriting(false);
	};
	return (
		<section class="save-files">
			<h2>{text.saveHeading}</h2>
			<ul class="rows">
				{formats.map((format) => {
					const { name, use } = text.formats[format];
					return (
						<li key={format}>
							<div>
								<b>{name}</b>
								<p class="hint">{use}</p>
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
		</section>
	);
}
