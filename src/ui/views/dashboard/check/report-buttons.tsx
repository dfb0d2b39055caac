// The findings as a report to hand on: three files, and paper.
import { reportFormats, type Draft, type ReportFormat } from '../../../../core/draft.ts';
import type { Mute } from '../../../../core/finding.ts';
import type { DashboardApi } from '../../../api.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { words } from '../../../words/words.ts';

type Props = {
	readonly api: DashboardApi;
	readonly draft: Draft;
	readonly mutes: readonly Mute[];
	readonly onSaid: (said: string) => void;
};

/** The buttons. What is printed is the page itself, by its style for paper. */
export function ReportButtons({ api, draft, mutes, onSaid }: Props) {
	const text = words().check;
	const save = async (format: ReportFormat): Promise<void> => {
		const file = await api.writeReport(draft, mutes, format).catch(() => null);
		if (file === null) return onSaid(text.reportFailed);
		saveFile(file.name, file.contents, file.mediaType);
		onSaid(text.fileSaved(file.name));
	};
	return (
		<section class="report" aria-label={text.report}>
			<h2>{text.report}</h2>
			<p class="hint">{text.reportWhat}</p>
			<div class="acts">
				{reportFormats.map((format) => (
					<button key={format} type="button" onClick={() => void save(format)}>
						{text.reports[format]}
					</button>
				))}
				<button type="button" onClick={() => globalThis.print()}>
					{text.print}
				</button>
			</div>
		</section>
	);
}
