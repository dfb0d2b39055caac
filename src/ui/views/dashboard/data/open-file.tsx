// Files in: choosing or dropping one, waiting for it, what is wrong with it, or what it would change.
import { useEffect, useRef } from 'preact/hooks';
import type { DashboardApi } from '../../../api.ts';
import { words } from '../../../words/words.ts';
import { FileDrop } from '../../../parts/file-drop.tsx';
import { FaultList } from './fault-list.tsx';
import { ImportPreview } from './import-preview.tsx';
import type { NameOf } from './names.ts';
import { OutcomeHeading } from './outcome-heading.tsx';
import { ReplacePreview } from './replace-preview.tsx';
import { WorkProgress } from '../../../parts/work-progress.tsx';
import { useReading } from './use-reading.ts';

type Props = {
	readonly api: DashboardApi;
	readonly nameOf: NameOf;
	readonly onSaid: (said: string) => void;
	readonly onDone: () => Promise<void>;
};

const accepted = '.jsonl,.json,.csv,.txt,.md,.pdf,.docx';

/** The whole way of a file. */
export function OpenFile({ api, nameOf, onSaid, onDone }: Props) {
	const text = words().data;
	const { reading, read, stop, drop } = useReading(api, onSaid);
	const section = useRef<HTMLElement>(null);
	const wasBusy = useRef(false);
	useEffect(() => {
		// What had the focus is gone; the field is where one goes on.
		if (reading.kind === 'none' && wasBusy.current) section.current?.querySelector('input')?.focus();
		wasBusy.current = reading.kind !== 'none';
	}, [reading.kind]);
	const finish = async (said: string): Promise<void> => {
		drop();
		onSaid(said);
		await onDone();
	};
	const shared = { api, nameOf, onSaid, onDone: finish, onDismiss: drop };
	return (
		<section class="open-file" ref={section}>
			<h2>{text.openHeading}</h2>
			<p class="hint">{text.openWhat}</p>
			{reading.kind === 'none' ? (
				<FileDrop name={text.choose} hint={text.orDrop} accept={accepted} onFile={read} />
			) : null}
			<WorkProgress
				isRunning={reading.kind === 'reading'}
				what={reading.kind === 'reading' ? text.reading(reading.file) : ''}
				soFar={null}
				done={reading.kind === 'reading' ? reading.done : 0}
				of={reading.kind === 'reading' && reading.of > 0 ? reading.of : null}
				onStop={stop}
			/>
			{reading.kind === 'refused' ? (
				<div class="outcome" role="group" aria-label={text.notRead(reading.file)}>
					<OutcomeHeading>{text.notRead(reading.file)}</OutcomeHeading>
					<FaultList faults={reading.faults} />
					<p>{text.nothingChanged}</p>
					<button type="button" onClick={drop}>
						{text.another}
					</button>
				</div>
			) : null}
			{reading.kind !== 'staged' ? null : reading.staged.replaces === null ? (
				<ImportPreview key={reading.staged.token} file={reading.file} staged={reading.staged} {...shared} />
			) : (
				<ReplacePreview key={reading.staged.token} file={reading.file} staged={reading.staged} {...shared} />
			)}
		</section>
	);
}
