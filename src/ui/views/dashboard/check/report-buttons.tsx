// The findings as a report to hand on: three files, and paper.
import { useEffect, useRef, useState } from 'preact/hooks';
import { reportFormats, type Draft, type ReportFormat } from '../../../../core/draft.ts';
import type { Mute } from '../../../../core/finding.ts';
import type { DashboardApi } from '../../../api.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { WorkProgress } from '../../../parts/work-progress.tsx';
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
	const writing = useRef<AbortController | null>(null);
	const [isWriting, setWriting] = useState(false);
	useEffect(
		() => () => {
			writing.current?.abort();
			writing.current = null;
		},
		[],
	);
	const save = async (format: ReportFormat): Promise<void> => {
		writing.current?.abort();
		const control = new AbortController();
		writing.current = control;
		setWriting(true);
		const outcome = await api.writeReport(draft, mutes, format, control.signal).catch(() => null);
		if (writing.current !== control) return;
		setWriting(false);
		if (control.signal.aborted) return onSaid(text.reportStopped);
		if (outcome?.ok !== true) return onSaid(text.reportFailed);
		const { name, contents, mediaType } = outcome.value;
		saveFile(name, contents, mediaType);
		onSaid(text.fileSaved(name));
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
			<WorkProgress
				isRunning={isWriting}
				what={text.writingReport}
				soFar={null}
				done={0}
				of={null}
				onStop={() => writing.current?.abort()}
			/>
		</section>
	);
}
