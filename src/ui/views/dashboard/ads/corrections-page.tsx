// Everything that was corrected in any ad, and its way out as a file of test cases.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DashboardApi } from '../../../api.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { WorkProgress } from '../../../parts/work-progress.tsx';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';
import { CorrectionList } from './correction-list.tsx';
import { useCorrections } from './use-ad-rows.ts';

type Props = {
	readonly api: DashboardApi;
	readonly world: LibraryWorld;
	readonly onUndo: (id: number) => void;
	readonly onSaid: (said: string) => void;
};

/** The part of the view. */
export function CorrectionsPage({ api, world, onUndo, onSaid }: Props) {
	const text = words().ads;
	const corrections = useCorrections(api);
	const [isWriting, setWriting] = useState(false);
	const running = useRef<AbortController | null>(null);
	useEffect(() => () => running.current?.abort(), []);
	const save = async (): Promise<void> => {
		const control = new AbortController();
		running.current = control;
		setWriting(true);
		const file = await api.writeCorrections(control.signal).catch(() => null);
		setWriting(false);
		if (file === null) return onSaid(control.signal.aborted ? text.writingStopped : text.writeFailed);
		saveFile(file.name, file.contents, file.mediaType);
		onSaid(text.fileSaved(file.name));
	};
	if (corrections === undefined) return <p class="hint">{text.loading}</p>;
	if (corrections === null) return <p class="notice problem">{text.corrections.storeFails}</p>;
	if (corrections.length === 0) return <p class="notice">{text.corrections.none}</p>;
	return (
		<section>
			<h2>{text.corrections.number(corrections.length)}</h2>
			<p class="hint">{text.corrections.exportWhat}</p>
			<div class="acts">
				<button type="button" disabled={isWriting} onClick={() => void save()}>
					{text.corrections.export}
				</button>
			</div>
			<WorkProgress
				isRunning={isWriting}
				what={text.writing}
				soFar={null}
				done={0}
				of={null}
				onStop={() => running.current?.abort()}
			/>
			<CorrectionList corrections={corrections} world={world} hasAds onUndo={onUndo} />
		</section>
	);
}
