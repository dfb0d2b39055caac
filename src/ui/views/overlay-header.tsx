// The overlay's head: what ad or list this is, a menu, and how to collapse the overlay.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Dock, Side } from '../../messages/calls.ts';
import type { TabContent, TabView } from '../../messages/views.ts';
import type { OverlayApi } from '../api.ts';
import { closeOnEscape } from '../parts/close-on-escape.ts';
import { langOfAd } from '../parts/lang-of.ts';
import { PlumbMark } from '../parts/plumb-mark.tsx';
import type { Actions } from '../parts/use-actions-here.ts';
import { words } from '../words/words.ts';
import { OverlayMenu } from './overlay-menu.tsx';

/** Docks the overlay; null in the side panel, which the browser docks. */
export type ChangeDock = ((dock: Dock, side: Side) => void) | null;

type Props = {
	readonly view: TabView;
	readonly api: Pick<OverlayApi, 'hide' | 'openPage'>;
	/** Null where nothing can be saved. */
	readonly actions: Actions | null;
	readonly onDock: ChangeDock;
	/** What stands below the title and stays with it. */
	readonly children: ComponentChildren;
};

/** What stands in the head: a title, and what is known beside it. */
function nameOf(content: TabContent): readonly [title: string, details: readonly (string | undefined)[]] {
	const text = words();
	if (content.kind === 'list') return [text.jobs.title, [text.jobs.count(content.jobs.length)]];
	if (content.kind !== 'ad') return [text.name, []];
	const { title, company, places, grade } = content.posting;
	return [title?.value ?? text.name, [company?.value, places[0]?.value, grade?.value]];
}

/** Title, company, place and grade, with a menu and a button to collapse. */
export function OverlayHeader({ view, api, actions, onDock, children }: Props) {
	const text = words().overlay;
	const [isOpen, setOpen] = useState(false);
	const opener = useRef<HTMLButtonElement>(null);
	const [title, details] = nameOf(view.content);
	const close = (): void => {
		setOpen(false);
		opener.current?.focus();
	};
	return (
		<>
			<header>
				<div class="head">
					<PlumbMark size={22} />
					<div class="who">
						<h1 lang={view.content.kind === 'ad' ? langOfAd(view.content) : undefined}>{title}</h1>
						<p>{details.filter((part) => part !== undefined).join(' · ')}</p>
					</div>
					<button
						type="button"
						class="quiet"
						ref={opener}
						aria-expanded={isOpen}
						onClick={() => setOpen(!isOpen)}
						onKeyDown={closeOnEscape(isOpen, close)}
					>
						{text.menu}
					</button>
					{onDock === null ? null : (
						<button
							type="button"
							class="quiet"
							aria-label={text.collapse}
							onClick={() => onDock('collapsed', view.side)}
						>
							–
						</button>
					)}
				</div>
				{children}
			</header>
			{isOpen ? <OverlayMenu view={view} api={api} actions={actions} onDock={onDock} onClose={close} /> : null}
		</>
	);
}
