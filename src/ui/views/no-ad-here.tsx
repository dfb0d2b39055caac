// What the popup offers where the page is no ad: a list's count, the skills of one's targets that are not rated, one's saved ads.
import { useEffect, useState } from 'preact/hooks';
import type { ConceptId } from '../../core/concept.ts';
import type { TabContent } from '../../messages/views.ts';
import type { PopupApi } from '../api.ts';
import { countUnrated } from '../parts/unrated-of-targets.ts';
import type { Library } from '../../taxonomy/library.ts';
import { words } from '../words/words.ts';

type Props = {
	readonly content: TabContent;
	readonly api: Pick<PopupApi, 'targets' | 'library' | 'openDashboard'>;
	/** True for a concept that has a rating. */
	readonly isRated: (concept: ConceptId) => boolean;
};

type Targets = NonNullable<Awaited<ReturnType<PopupApi['targets']>>>;

/** The roles that the user aims at, and what they expect; the texts are loaded only where there are targets. */
type Known = { readonly targets: Targets; readonly library: Library | null };

async function loadTargets(api: Props['api']): Promise<Known | null> {
	const targets = await api.targets();
	return targets === null ? null : { targets, library: targets.length === 0 ? null : await api.library() };
}

/** How many skills are left to rate; null: no target was chosen. Undefined where that is not known, or not yet. */
function useUnrated({ api, isRated }: Omit<Props, 'content'>): number | null | undefined {
	const [known, setKnown] = useState<Known | null>(null);
	useEffect(() => {
		// Without the texts nothing is said of targets; the rest stands.
		void loadTargets(api).then(setKnown, () => setKnown(null));
	}, [api]);
	if (known === null) return undefined;
	return known.library === null ? null : countUnrated(known.targets, isRated, known.library);
}

/** A section; nothing of it hangs on the page but a list's count. */
export function NoAdHere({ content, api, isRated }: Props) {
	const text = words();
	const unrated = useUnrated({ api, isRated });
	return (
		<section class="no-ad-here" aria-label={text.popup.yours}>
			{content.kind === 'list' ? (
				<p>{text.jobs.inPopup(content.jobs.length, content.jobs.filter(({ seenAt }) => seenAt !== null).length)}</p>
			) : null}
			{unrated === undefined ? null : unrated === null ? (
				<p>
					<button type="button" onClick={() => api.openDashboard('profile')}>
						{text.popup.chooseTarget}
					</button>
				</p>
			) : (
				<p>
					{text.popup.targetsUnrated(unrated)}{' '}
					{unrated === 0 ? null : (
						<button type="button" onClick={() => api.openDashboard('profile')}>
							{text.popup.rateTargets}
						</button>
					)}
				</p>
			)}
			<p>
				<button type="button" onClick={() => api.openDashboard('ads')}>
					{text.popup.openAds}
				</button>
			</p>
		</section>
	);
}
