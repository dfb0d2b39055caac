// The role view: the framework to read by, the closest roles, and what the closest one expects beside ad and ratings.
import type { Settings } from '../../core/settings.ts';
import type { AdView } from '../../messages/views.ts';
import type { Actions } from '../parts/use-actions-here.ts';
import type { MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';
import { FrameworkChoices } from './framework-choices.tsx';
import { RoleExpected } from './role-expected.tsx';
import { RoleList } from './role-list.tsx';

type Props = {
	readonly ad: AdView;
	readonly settings: Settings;
	readonly mark: MarkWords | null;
	/** Null where nothing can be saved. */
	readonly actions: Actions | null;
};

/** A sentence where the ad is in a language without rules. */
export function AdRole({ ad, settings, mark, actions }: Props) {
	const text = words().roleView;
	if (!ad.analysis.languageKnown) return <p class="notice">{text.languageUnknown}</p>;
	return (
		<>
			<div class="summary">
				<FrameworkChoices settings={settings} actions={actions} />
				<RoleList ad={ad} chosen={settings.framework} mark={mark} actions={actions} />
			</div>
			<div class="asked">
				<RoleExpected ad={ad} chosen={settings.framework} mark={mark} />
			</div>
		</>
	);
}
