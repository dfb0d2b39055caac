// Saying one statement anew: that it is being written, and a sentence where it was refused.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { StatementName, Statements } from '../../core/profile.ts';
import type { ChangeFailure, DashboardApi } from '../api.ts';
import { words } from '../words/words.ts';

/** `problem`: to be drawn below what was typed. `say` resolves to whether it is on disk. */
export type StatementWriter<Name extends StatementName> = {
	readonly busy: boolean;
	readonly problem: ComponentChildren;
	readonly say: (value: Statements[Name]) => Promise<boolean>;
};

/** One writer for one statement; while it writes nothing else of that statement should be changed. */
export function useStatement<Name extends StatementName>(
	api: Pick<DashboardApi, 'say'>,
	name: Name,
): StatementWriter<Name> {
	const text = words().dashboard;
	const [busy, setBusy] = useState(false);
	const [failure, setFailure] = useState<ChangeFailure | null>(null);
	return {
		busy,
		problem:
			failure === null ? null : (
				<p class="problem" role="alert">
					{text.notSaved(text.statements[name], text.failures[failure])}
				</p>
			),
		say: async (value) => {
			setBusy(true);
			const done = await api.say(name, value);
			setBusy(false);
			setFailure(done.ok ? null : done.reason);
			return done.ok;
		},
	};
}
