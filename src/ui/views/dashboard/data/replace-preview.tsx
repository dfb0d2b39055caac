// What a backup would put in the place of everything: how much it holds, what would change, and a way to save what is here first.
import { useMemo, useState } from 'preact/hooks';
import type { ReplacedCounts } from '../../../api.ts';
import { words } from '../../../words/words.ts';
import { cutChanges } from './import-choices.ts';
import type { PreviewProps } from './import-preview.tsx';
import { OutcomeHeading } from './outcome-heading.tsx';
import { PieceList } from './piece-list.tsx';
import { saveAs } from './save-files.tsx';

const held: readonly (keyof ReplacedCounts)[] = ['ratings', 'ownSkills', 'seenAds', 'steps', 'sites'];

/** The whole preview of a backup. */
export function ReplacePreview({ api, file, staged, nameOf, onSaid, onDone, onDismiss }: PreviewProps) {
	const text = words().data;
	const pieces = useMemo(() => cutChanges(staged.changes), [staged]);
	const [failure, setFailure] = useState<string | null>(null);
	const [isBusy, setBusy] = useState(false);
	const { replaces } = staged;
	const replace = async (): Promise<void> => {
		setBusy(true);
		setFailure(null);
		const done = await api.apply(staged).catch(() => ({ ok: false, reason: 'gone' }) as const);
		setBusy(false);
		if (done.ok) await onDone(text.replaced);
		else setFailure(text.failures[done.reason]);
	};
	return (
		<div class="outcome" role="group" aria-label={text.replaceHeading(file)}>
			<OutcomeHeading>{text.replaceHeading(file)}</OutcomeHeading>
			<p>{text.replaceWhat}</p>
			{replaces === null ? null : (
				<>
					<p id="backup-holds">{text.holdsLabel}</p>
					<ul class="holds" aria-labelledby="backup-holds">
						{held.map((name) => (
							<li key={name}>{text.holds[name](replaces[name])}</li>
						))}
					</ul>
				</>
			)}
			{pieces.length === 0 ? (
				<p class="hint">{text.replaceSame}</p>
			) : (
				<details>
					<summary>{text.replaceChanges(pieces.length)}</summary>
					<PieceList pieces={pieces} nameOf={nameOf} choice={null} />
				</details>
			)}
			{failure === null ? null : (
				<p class="notice problem" role="alert">
					{failure}
				</p>
			)}
			<div class="acts">
				<button type="button" onClick={() => void saveAs(api, 'backup').then(onSaid)}>
					{text.saveFirst}
				</button>
				<button type="button" class="danger" disabled={isBusy} onClick={() => void replace()}>
					{text.replace}
				</button>
				<button type="button" onClick={onDismiss}>
					{text.dismiss}
				</button>
			</div>
		</div>
	);
}
