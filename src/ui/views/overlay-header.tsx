// The overlay's head: what ad this is, and how to put the overlay away.
import { useState } from 'preact/hooks';
import type { TabView } from '../../messages/views.ts';
import { PlumbMark } from '../parts/plumb-mark.tsx';
import { words } from '../words/words.ts';

type Props = {
	readonly view: TabView;
	readonly onCollapse: () => void;
	readonly onHide: (where: 'page' | 'site') => void;
};

/** Title and company of the ad, a button to collapse, and a small menu to hide. */
export function OverlayHeader({ view, onCollapse, onHide }: Props) {
	const text = words();
	const [choosing, setChoosing] = useState(false);
	const posting = view.content.kind === 'ad' ? view.content.posting : null;
	const details = posting === null ? [] : [posting.company?.value, posting.places[0]?.value, posting.grade?.value];
	return (
		<header>
			<div class="head">
				<PlumbMark size={22} />
				<div class="who">
					<h1>{posting?.title?.value ?? text.name}</h1>
					<p>{details.filter((part) => part !== undefined).join(' · ')}</p>
				</div>
				<button type="button" class="quiet" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
					{text.overlay.menu}
				</button>
				<button type="button" class="quiet" aria-label={text.overlay.collapse} onClick={onCollapse}>
					–
				</button>
			</div>
			{choosing ? (
				<div class="choices">
					<button type="button" onClick={() => onHide('page')}>
						{text.overlay.hidePage}
					</button>
					<button type="button" disabled={view.privateWindow} onClick={() => onHide('site')}>
						{text.overlay.hideSite(view.host)}
					</button>
				</div>
			) : null}
		</header>
	);
}
