// The full page's last line: what was saved or why not, and the way back.
import { words } from '../words/words.ts';
import { nameStep } from './name-step.ts';
import type { DashboardData } from './use-dashboard-data.ts';
import type { Saving } from './use-saving.ts';

type Props = { readonly data: DashboardData; readonly said: Saving['said']; readonly undo: Saving['undo'] };

/** It stays at the bottom of the window; empty until something was said or can be undone. */
export function StatusBar({ data, said, undo }: Props) {
	const text = words().dashboard;
	const [last] = data.history;
	const canUndo = last !== undefined && data.store === 'open';
	return (
		<footer class={said.text === '' && !canUndo ? 'status-bar is-empty' : 'status-bar'}>
			<p role="status" class={said.failed ? 'is-failed' : undefined}>
				{said.text}
			</p>
			{last === undefined || !canUndo ? null : (
				<button type="button" onClick={() => void undo()}>
					{text.undo(nameStep(last, data.knowledge))}
				</button>
			)}
		</footer>
	);
}
