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

type Props = {
	readonly ad: AdView;
	readonly view: TabView;
	readonly api: OverlayApi;
	/** Null where nothing can be saved. */
	readonly actions: Actions | null;
};

/** The route of an ad in the full page; its list where the key is none that a route can hold. */
export function routeOf({ posting }: AdView): string {
	const key = adKeyOf(posting);
	return /^[\w./-]{1,190}$/.test(key) ? `ads/${key}` : 'ads';
}

/** Tabs with a button to save beside them, and the view that is chosen. Another ad starts with its fit. */
export function AdViews({ ad, view, api, actions }: Props) {
	const text = words().overlay;
	const key = adKeyOf(ad.posting);
	const [chosen, setChosen] = useState<{ readonly of: string; readonly id: 'fit' | 'role' | 'posting' }>({
		of: key,
		id: 'fit',
	});
	const id = chosen.of === key ? chosen.id : 'fit';
	const choose = (next: typeof id): void => setChosen({ of: key, id: next });
	const mark = ad.posting.textSource === 'page' ? api.markWords : null;
	const { saved } = ad;
	return (
		<>
			<div class="view-bar">
				<Tabs
					label={text.views}
					tabs={[
						{ id: 'fit', name: text.fitView },
						{ id: 'role', name: text.roleView },
						{ id: 'posting', name: text.postingView },
					]}
					chosen={id}
					panel={panel}
					onChoose={choose}
				/>
				<SaveAd saved={saved} disabled={actions === null} onSave={(status) => actions?.save(status)} />
			</div>
			<div role="tabpanel" id={panel} aria-labelledby={tabId(panel, id)} class={`view is-${id}`}>
				{saved === null ? null : <SavedLine saved={saved} onNote={() => api.openPage(routeOf(ad))} />}
				{id === 'fit' ? <AdFit ad={ad} mark={mark} actions={actions} onRoles={() => choose('role')} /> : null}
				{id === 'role' ? <AdRole ad={ad} settings={view.settings} mark={mark} actions={actions} /> : null}
				{id === 'posting' ? <AdPosting ad={ad} host={view.host} mark={mark} actions={actions} /> : null}
			</div>
		</>
	);
}
