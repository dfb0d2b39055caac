// What a backup would put in the place of everything: how much it holds, what would change, and a way to save what is here first.
import { useMemo } from 'preact/hooks';
import type { ReplacedCounts } from '../../../api.ts';
import { words } from '../../../words/words.ts';
import { cutChanges } from './import-choices.ts';
import { FailureNotice } from './failure-notice.tsx';
import type { PreviewProps } from './import-preview.tsx';
import { OutcomeHeading } from './outcome-heading.tsx';
import { PieceList } from './piece-list.tsx';
import { saveAs } from './save-files.tsx';
import { useApply } from './use-apply.ts';

const held: readonly (keyof ReplacedCounts)[] = ['ratings', 'ownSkills', 'seenAds', 'steps', 'sites'];

/** The whole preview of a backup. */
export function ReplacePreview({ api, file, staged, nameOf, onSaid, onDone, onDismiss }: PreviewProps) {
	const text = words().data;
	const pieces = useMemo(() => cutChanges(staged.changes), [staged]);
	const { isBusy, failure, apply } = useApply(api, onDone);
	const { replaces } = staged;
	const save = async (): Promise<void> => onSaid(await saveAs(api, 'backup', new AbortController().signal));
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
			<FailureNotice failure={failure} />
			<div class="acts">
				<button type="button" onClick={() => void save()}>
					{text.saveFirst}
				</button>
				<button type="button" class="danger" disabled={isBusy} onClick={() => void apply(staged, text.replaced)}>
					{text.replace}
				</button>
				<button type="button" onClick={onDismiss}>
					{text.dismiss}
				</button>
			</div>
		</div>
	);
}
