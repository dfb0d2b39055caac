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
import { useSlow } from '../../../parts/use-slow.ts';
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
	const isSlow = useSlow(reading.kind === 'reading');
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
			{reading.kind === 'reading' ? (
				<div class="reading" role="status">
					{isSlow ? (
						<>
							<p>{text.reading(reading.file)}</p>
							<progress
								aria-label={text.progress}
								{...(reading.of > 0 ? { value: reading.done, max: reading.of } : {})}
							/>
							<button type="button" onClick={stop}>
								{text.stop}
							</button>
						</>
					) : null}
				</div>
			) : null}
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
