// The framework whose roles an ad is read by, and the one in whose words levels are said.
import { roleFrameworks, type RoleFramework } from '../../core/concept.ts';
import { levelFrameworks, type Settings } from '../../core/settings.ts';
import { Choice } from '../parts/choice.tsx';
import type { Actions } from '../parts/use-actions-here.ts';
import { words } from '../words/words.ts';

type Props = { readonly settings: Settings; readonly actions: Actions | null };

/** Two choices; nothing can be chosen where nothing can be saved. */
export function FrameworkChoices({ settings, actions }: Props) {
	const { roleView: text, frameworks } = words();
	return (
		<div class="frameworks">
			<Choice<RoleFramework | 'closest'>
				label={text.framework}
				value={settings.framework ?? 'closest'}
				choices={[['closest', text.closest], ...roleFrameworks.map((each) => [each, frameworks[each]] as const)]}
				disabled={actions === null}
				onChoose={(chosen) => actions?.choose({ framework: chosen === 'closest' ? null : chosen })}
			/>
			<Choice
				label={text.levelsIn}
				value={settings.levelsIn}
				choices={levelFrameworks.map((each) => [each, text.levelsOf[each]] as const)}
				disabled={actions === null}
				onChoose={(levelsIn) => actions?.choose({ levelsIn })}
			/>
		</div>
	);
}
