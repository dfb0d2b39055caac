// The view "sites" of the full page: the boards that are read, the sites where something was chosen, the checks that are muted.
import { useState } from 'preact/hooks';
import type { Mute } from '../../../core/finding.ts';
import { useLanding } from '../../parts/land-focus.ts';
import type { ViewProps } from '../../parts/use-dashboard-data.ts';
import { words } from '../../words/words.ts';
import { BoardList } from './site-choices/board-list.tsx';
import { MuteList } from './site-choices/mute-list.tsx';
import { SiteList } from './site-choices/site-list.tsx';
import { useSites } from './site-choices/use-sites.ts';

/** The whole view. What becomes of a change stands in the status bar. */
export function SitesPage({ api, data }: ViewProps) {
	const { sites: text, dashboard } = words();
	const { data: kept, load, setBoards } = useSites(api);
	const [said, setSaid] = useState<boolean | null>(null);
	const land = useLanding();
	const disabled = data.store !== 'open';
	const ask = async (): Promise<void> => {
		const boards = await api.askForBoards().catch(() => null);
		if (boards === null) return setSaid(false);
		setBoards(boards);
		setSaid(boards.every(({ isAllowed }) => isAllowed));
	};
	const hide = async (host: string, hidden: boolean): Promise<void> => {
		await api.setHostHidden(host, hidden);
		await load();
	};
	const unmute = async (mute: Mute): Promise<void> => {
		const done = await api.unmute(mute);
		await load();
		if (done.ok) land('#muted-checks');
	};
	const isUnread = kept !== undefined && (kept.sites === null || kept.mutes === null);
	return (
		<div class="sites-view">
			<h1>{text.heading}</h1>
			<p class="lead">{text.lead}</p>
			{kept === undefined ? (
				<p class="hint">{dashboard.loading}</p>
			) : (
				<>
					<BoardList boards={kept.boards} onAsk={() => void ask()} />
					<p role="status">{said === null ? null : said ? text.allAllowed : text.someRefused}</p>
					{isUnread ? <p class="notice problem">{text.storeFails}</p> : null}
					{kept.sites === null ? null : (
						<SiteList sites={kept.sites} disabled={disabled} onHide={(host, hidden) => void hide(host, hidden)} />
					)}
					{kept.mutes === null ? null : (
						<MuteList mutes={kept.mutes} disabled={disabled} onUnmute={(mute) => void unmute(mute)} />
					)}
				</>
			)}
		</div>
	);
}
