// The role view: the framework to read by, the closest roles, and what the closest one expects beside ad and ratings.
import type { Settings } from '../../core/settings.ts';
import type { AdView } from '../../messages/views.ts';
import type { OverlayApi } from '../api.ts';
import type { Actions } from '../parts/use-actions-here.ts';
import { useRolesOfAd } from '../parts/use-roles-of-ad.ts';
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
	readonly api: Pick<OverlayApi, 'rolesOfAd'>;
};

/** A sentence where the ad is in a language without rules. */
export function AdRole({ ad, settings, mark, actions, api }: Props) {
	if (!ad.analysis.languageKnown) return <p class="notice">{words().roleView.languageUnknown}</p>;
	return <Roles ad={ad} settings={settings} mark={mark} actions={actions} api={api} />;
}

function Roles({ ad, settings, mark, actions, api }: Props) {
	const here = useRolesOfAd(ad, api.rolesOfAd);
	return (
		<>
			<div class="summary">
				<FrameworkChoices settings={settings} actions={actions} />
				<RoleList ad={ad} chosen={settings.framework} mark={mark} actions={actions} here={here} />
			</div>
			<div class="asked">
				<RoleExpected ad={ad} chosen={settings.framework} mark={mark} here={here} />
			</div>
		</>
	);
}
