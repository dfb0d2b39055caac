// The overlay's whole content, in a page or in the browser's side panel: collapsed to a tab, an ad in three views, or a list.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { adKeyOf } from '../../core/posting.ts';
import type { Dock, Side } from '../../messages/calls.ts';
import type { TabView } from '../../messages/views.ts';
import type { OverlayApi } from '../api.ts';
import { applySettings } from '../parts/apply-settings.ts';
import { useKeyboardPlace } from '../parts/keyboard-place.ts';
import { PlumbMark } from '../parts/plumb-mark.tsx';
import { useIsTab } from '../parts/use-is-tab.ts';
import { useActionsHere } from '../parts/use-actions-here.ts';
import { words } from '../words/words.ts';
import { AdBar, AdPanel, useChosenView } from './ad-views.tsx';
import { JobList } from './job-list.tsx';
import { OverlayHeader } from './overlay-header.tsx';

type Props = {
	readonly api: OverlayApi;
	/** True in the side panel, which the browser docks and closes. */
	readonly isPanel?: boolean;
};

/** The view of the tab, asked for again at every change. `hold`: what is on its way is not drawn any more. */
function useTabView(api: OverlayApi) {
	const [view, setView] = useState<TabView | null>(null);
	const [kept, setDock] = useState<Dock>('open');
	const dock = useIsTab() ? 'collapsed' : kept;

	const asked = useRef(0);
	const load = useCallback(async (): Promise<TabView | null> => {
		const turn = (asked.current += 1);
		const next = await api.view();
		// An answer that was overtaken may speak of the page that was left.
		if (turn !== asked.current) return next;
		// Before anything of it is drawn, the first time and whenever the settings are changed.
		if (next !== null) await applySettings(next.settings);
		if (turn !== asked.current) return next;
		setView(next);
		if (next !== null) setDock(next.dock);
		return next;
	}, [api]);
	useEffect(() => {
		void load();
		api.onChange(() => void load());
	}, [api, load]);
	const hold = (next: Dock): void => {
		asked.current += 1;
		setDock(next);
	};
	return { view, dock, load, hold };
}

/** Nothing is drawn until the first view is there, and nothing any more when the extension is gone. */
export function Overlay({ api, isPanel = false }: Props) {
	const text = words();
	const { view, dock: kept, load, hold } = useTabView(api);
	const dock = isPanel ? 'open' : kept;
	const { actions, said, undo } = useActionsHere(api, load);
	const shown = view?.content.kind === 'ad' ? adKeyOf(view.content.posting) : '';
	const [chosen, choose] = useChosenView(shown);
	useKeyboardPlace(api.leave, dock);
	if (view === null) return isPanel ? <NoTab /> : null;
	const changeDock = (next: Dock, side: Side): void => {
		hold(next);
		api.setDock(next, side);
	};
	if (dock === 'collapsed') {
		return (
			<button type="button" class="tab" aria-label={text.overlay.open} onClick={() => changeDock('open', view.side)}>
				<PlumbMark size={28} />
			</button>
		);
	}
	const able = view.storeWorks && !view.privateWindow ? actions : null;
	const { content } = view;
	return (
		<main
			class={isPanel ? 'scroll is-panel' : 'scroll'}
			tabIndex={-1}
			aria-label={content.kind === 'list' ? text.jobs.label : text.overlay.label}
		>
			<OverlayHeader view={view} api={api} actions={able} onDock={isPanel ? null : changeDock}>
				{content.kind === 'ad' ? <AdBar ad={content} chosen={chosen} onChoose={choose} actions={able} /> : null}
			</OverlayHeader>
			{view.storeWorks ? null : <p class="notice">{text.popup.storeFails}</p>}
			{content.kind === 'ad' ? (
				<AdPanel ad={content} view={view} api={api} chosen={chosen} onChoose={choose} actions={able} />
			) : (
				<NoAd content={content} onJump={api.jumpToJob} />
			)}
			<p class="said-here" role="status">
				{said}{' '}
				{undo === null ? null : (
					<button type="button" class="quiet" onClick={undo}>
						{text.fit.undo}
					</button>
				)}
			</p>
		</main>
	);
}

/** Beside the side panel there may be a page that Plumbline sees nothing of. */
const NoTab = () => (
	<main class="is-panel">
		<p class="notice">{words().sidePanel.noTab}</p>
	</main>
);

type NoAdProps = {
	readonly content: Exclude<TabView['content'], { kind: 'ad' }>;
	readonly onJump: (key: string) => void;
};

/** A list of jobs, or what is the matter. */
function NoAd({ content, onJump }: NoAdProps) {
	const text = words();
	switch (content.kind) {
		case 'list':
			return <JobList list={content} onJump={onJump} />;
		case 'problem':
			return (
				<p class="notice" role="status">
					{text.problems[content.problem]}
				</p>
			);
		case 'no-ad':
		case 'other-site':
			return (
				<p class="notice" role="status">
					{text.popup.noAd}
				</p>
			);
		default:
			return content satisfies never;
	}
}
