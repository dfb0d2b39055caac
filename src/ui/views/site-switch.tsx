// Showing or hiding Plumbline on the site of the current tab.
import { useState } from 'preact/hooks';
import type { TabView } from '../../messages/views.ts';
import type { PopupApi } from '../api.ts';
import { words } from '../words/words.ts';

type Props = { readonly view: TabView; readonly api: PopupApi; readonly onDone: () => void };

/** One button, and what went wrong when its choice could not be kept; nothing on other sites and in private windows. */
export function SiteSwitch({ view, api, onDone }: Props) {
	const text = words().popup;
	const [failed, setFailed] = useState(false);
	const setHidden = async (hidden: boolean): Promise<void> => {
		setFailed(!(await api.setSiteHidden(hidden)));
		onDone();
	};
	if (view.content.kind === 'other-site' || view.privateWindow) return null;
	return (
		<div class="site">
			{view.siteHidden ? `${text.siteHidden(view.host)} ` : null}
			<button type="button" class="quiet" onClick={() => void setHidden(!view.siteHidden)}>
				{view.siteHidden ? text.showSite(view.host) : text.hideSite(view.host)}
			</button>
			<p role="status">{failed ? text.saveFailed : null}</p>
		</div>
	);
}
