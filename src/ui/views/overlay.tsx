// The overlay's whole content: collapsed to a tab, or what the ad asks for beside the profile.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Dock } from '../../messages/calls.ts';
import type { TabView } from '../../messages/views.ts';
import type { OverlayApi } from '../api.ts';
import { PlumbMark } from '../parts/plumb-mark.tsx';
import { useIsTab } from '../parts/use-is-tab.ts';
import { useRatingHere } from '../parts/use-rating-here.ts';
import { words } from '../words/words.ts';
import { AdFit } from './ad-fit.tsx';
import { OverlayHeader } from './overlay-header.tsx';

/** Nothing is drawn until the first view is there, and nothing any more when the extension is gone. */
export function Overlay({ api }: { readonly api: OverlayApi }) {
	const text = words();
	const [view, setView] = useState<TabView | null>(null);
	const [kept, setDock] = useState<Dock>('open');
	const dock = useIsTab() ? 'collapsed' : kept;

	const asked = useRef(0);
	const load = useCallback(async () => {
		const turn = (asked.current += 1);
		const next = await api.view();
		// An answer that was overtaken may speak of the page that was left.
		if (turn !== asked.current) return;
		setView(next);
		if (next !== null) setDock(next.dock);
	}, [api]);
	useEffect(() => {
		void load();
		api.onChange(() => void load());
	}, [api, load]);
	const rating = useRatingHere(api, load);
	useEffect(() => {
		const leave = (event: KeyboardEvent): void => {
			if (event.key === 'Escape') api.leave();
		};
		globalThis.addEventListener('keydown', leave);
		return () => globalThis.removeEventListener('keydown', leave);
	}, [api]);
	// The keyboard focus lands on a control, also when the one that had it is drawn no more.
	useEffect(() => {
		let frame = 0;
		const land = (): void => {
			// One frame later: the window has the focus before the control that was meant has it.
			frame = requestAnimationFrame(() => {
				if (document.hasFocus() && document.activeElement === document.body) document.querySelector('button')?.focus();
			});
		};
		land();
		globalThis.addEventListener('focus', land);
		return () => {
			cancelAnimationFrame(frame);
			globalThis.removeEventListener('focus', land);
		};
	}, [dock]);

	if (view === null) return null;
	const changeDock = (next: Dock): void => {
		// A view that is on its way still says what was before.
		asked.current += 1;
		setDock(next);
		api.setDock(next, view.side);
	};
	if (dock === 'collapsed') {
		return (
			<button type="button" class="tab" aria-label={text.overlay.open} onClick={() => changeDock('open')}>
				<PlumbMark size={28} />
			</button>
		);
	}
	const canSave = view.storeWorks && !view.privateWindow;
	return (
		<main aria-label={text.overlay.label}>
			<OverlayHeader view={view} onCollapse={() => changeDock('collapsed')} onHide={api.hide} />
			<div class="scroll" tabIndex={-1}>
				{view.storeWorks ? null : <p class="notice">{text.popup.storeFails}</p>}
				{view.content.kind === 'ad' ? (
					<AdFit ad={view.content} mark={api.markWords} rate={canSave ? rating.rate : null} />
				) : (
					<NoAd content={view.content} />
				)}
			</div>
			<p class="said-here" role="status">
				{rating.said}{' '}
				{rating.canUndo ? (
					<button type="button" class="quiet" onClick={rating.undo}>
						{text.fit.undo}
					</button>
				) : null}
			</p>
		</main>
	);
}

function NoAd({ content }: { readonly content: Exclude<TabView['content'], { kind: 'ad' }> }) {
	const text = words();
	switch (content.kind) {
		case 'problem':
			return (
				<p class="notice" role="status">
					{text.problems[content.problem]}
				</p>
			);
		case 'no-ad':
		case 'other-site':
		case 'list':
			return (
				<p class="notice" role="status">
					{text.popup.noAd}
				</p>
			);
		default:
			return content satisfies never;
	}
}
