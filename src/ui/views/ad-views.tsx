// An ad in three views, one at a time: how it fits, which role it is, and the posting itself.
import { useState } from 'preact/hooks';
import { adKeyOf } from '../../core/posting.ts';
import type { AdView, TabView } from '../../messages/views.ts';
import type { OverlayApi } from '../api.ts';
import { Tabs, tabId } from '../parts/tabs.tsx';
import type { Actions } from '../parts/use-actions-here.ts';
import { words } from '../words/words.ts';
import { AdFit } from './ad-fit.tsx';
import { AdRole } from './ad-role.tsx';
import { AdPosting } from './ad-posting.tsx';
import { SaveAd, SavedLine } from './save-ad.tsx';

const panel = 'view';

const viewIds = ['fit', 'role', 'posting'] as const;

/** One of the views. */
export type AdViewId = (typeof viewIds)[number];

/** The view that is chosen of the ad with this key, and how to choose another. Every ad starts with its fit. */
export function useChosenView(key: string): readonly [AdViewId, (id: AdViewId) => void] {
	const [chosen, setChosen] = useState<{ readonly of: string; readonly id: AdViewId }>({ of: key, id: 'fit' });
	return [chosen.of === key ? chosen.id : 'fit', (id) => setChosen({ of: key, id })];
}

type BarProps = {
	readonly ad: AdView;
	readonly chosen: AdViewId;
	readonly onChoose: (id: AdViewId) => void;
	/** Null where nothing can be saved. */
	readonly actions: Actions | null;
};

/** The tabs, with a button to save beside them. */
export function AdBar({ ad, chosen, onChoose, actions }: BarProps) {
	const text = words().overlay;
	return (
		<div class="view-bar">
			<Tabs
				label={text.views}
				tabs={viewIds.map((id) => ({ id, name: text.viewNames[id] }))}
				chosen={chosen}
				panel={panel}
				onChoose={onChoose}
			/>
			<SaveAd saved={ad.saved} disabled={actions === null} onSave={(status) => actions?.save(status)} />
		</div>
	);
}

/** The route of an ad in the full page; its list where the key is none that a route can hold. */
export function routeOf({ posting }: AdView): string {
	const key = adKeyOf(posting);
	return /^[\w./-]{1,190}$/.test(key) ? `ads/${key}` : 'ads';
}

type Props = BarProps & { readonly view: TabView; readonly api: OverlayApi };

/** The view that is chosen; above it, once the ad is saved, since when, and its note. */
export function AdPanel({ ad, view, api, chosen, onChoose, actions }: Props) {
	const mark = ad.posting.textSource === 'page' ? api.markWords : null;
	return (
		<div role="tabpanel" id={panel} aria-labelledby={tabId(panel, chosen)} class={`view is-${chosen}`}>
			{ad.saved === null ? null : <SavedLine saved={ad.saved} onNote={() => api.openPage(routeOf(ad))} />}
			{chosen === 'fit' ? (
				<AdFit
					ad={ad}
					chosen={view.settings.framework}
					mark={mark}
					actions={actions}
					onRoles={() => onChoose('role')}
				/>
			) : null}
			{chosen === 'role' ? <AdRole ad={ad} settings={view.settings} mark={mark} actions={actions} api={api} /> : null}
			{chosen === 'posting' ? <AdPosting ad={ad} host={view.host} mark={mark} actions={actions} /> : null}
		</div>
	);
}
