// The overlay's menu: where it stands, marks in the page and what they mean, the framework, the full page, putting it away.
import type { ComponentChildren } from 'preact';
import { sides } from '../../messages/calls.ts';
import type { TabView } from '../../messages/views.ts';
import type { OverlayApi } from '../api.ts';
import { closeOnEscape } from '../parts/close-on-escape.ts';
import type { Actions } from '../parts/use-actions-here.ts';
import { words } from '../words/words.ts';
import { FrameworkChoices } from './framework-choices.tsx';
import { MarkLegend } from './mark-legend.tsx';
import type { ChangeDock } from './overlay-header.tsx';
import { Unsave } from './save-ad.tsx';

type Props = {
	readonly view: TabView;
	readonly api: Pick<OverlayApi, 'hide' | 'openPage'>;
	readonly actions: Actions | null;
	readonly onDock: ChangeDock;
	/** Closes the menu and gives the focus back to what opened it. */
	readonly onClose: () => void;
};

const Group = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
	<div class="group" role="group" aria-label={name}>
		<h2>{name}</h2>
		{children}
	</div>
);

/** Marks on or off, with what they mean. */
function Marks({ view, actions }: Pick<Props, 'view' | 'actions'>) {
	const text = words().menu;
	const { isMarking } = view.settings;
	return (
		<Group name={text.legend}>
			<button
				type="button"
				role="switch"
				aria-checked={isMarking}
				disabled={actions === null}
				onClick={() => actions?.choose({ isMarking: !isMarking })}
			>
				{text.marks}
			</button>
			<MarkLegend />
		</Group>
	);
}

/** Opens below the head; Escape closes it. */
export function OverlayMenu({ view, api, actions, onDock, onClose }: Props) {
	const { menu: text, overlay } = words();
	const saved = view.content.kind === 'ad' ? view.content.saved : null;
	return (
		<div class="choices" role="region" aria-label={text.label} onKeyDown={closeOnEscape(true, onClose)}>
			{onDock === null ? null : (
				<Group name={text.place}>
					{sides.map((side) => (
						<button key={side} type="button" aria-pressed={view.side === side} onClick={() => onDock('open', side)}>
							{text.sides[side]}
						</button>
					))}
				</Group>
			)}
			<Group name={text.read}>
				<FrameworkChoices settings={view.settings} actions={actions} />
			</Group>
			<Marks view={view} actions={actions} />
			<Group name={words().name}>
				<button type="button" onClick={() => api.openPage('profile')}>
					{text.openProfile}
				</button>
				<button type="button" onClick={() => api.openPage('ads')}>
					{text.openAds}
				</button>
				{saved === null || actions === null ? null : <Unsave saved={saved} onUnsave={actions.unsave} />}
			</Group>
			{onDock === null ? null : (
				<Group name={text.hide}>
					<button type="button" onClick={() => api.hide('page')}>
						{overlay.hidePage}
					</button>
					<button type="button" disabled={view.privateWindow} onClick={() => api.hide('site')}>
						{overlay.hideSite(view.host)}
					</button>
				</Group>
			)}
		</div>
	);
}
