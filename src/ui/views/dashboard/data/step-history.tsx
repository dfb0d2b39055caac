// What was changed when, newest first, and the way back from the last step.
import { useState } from 'preact/hooks';
import type { ProfileStep } from '../../../../core/profile-change.ts';
import { words } from '../../../words/words.ts';
import { cutChanges } from './import-choices.ts';
import type { NameOf } from './names.ts';
import { PieceList } from './piece-list.tsx';

type Props = {
	readonly history: readonly ProfileStep[];
	readonly nameOf: NameOf;
	readonly onUndo: () => void;
};

/** So many are shown, and as many more each time that they are asked for. */
const shownAtOnce = 10;

/** The list of steps. */
export function StepHistory({ history, nameOf, onUndo }: Props) {
	const text = words().data;
	const [most, setMost] = useState(shownAtOnce);
	const older = history.length - most;
	return (
		<section class="step-history">
			<h2>{text.historyHeading}</h2>
			{history.length === 0 ? (
				<p class="hint">{text.historyNone}</p>
			) : (
				<>
					<button type="button" onClick={onUndo}>
						{text.undo}
					</button>
					<ol class="steps">
						{history.slice(0, most).map(({ id, at, why, changes }) => (
							<li key={id}>
								<details>
									<summary>
										{text.step(text.on(at), changes.length)} <span class="hint">{text.why[why]}</span>
									</summary>
									<PieceList pieces={cutChanges(changes)} nameOf={nameOf} choice={null} />
								</details>
							</li>
						))}
					</ol>
					{older <= 0 ? null : (
						<button type="button" onClick={() => setMost(most + shownAtOnce * 5)}>
							{text.olderSteps(older)}
						</button>
					)}
				</>
			)}
		</section>
	);
}
