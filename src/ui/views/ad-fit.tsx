// One ad beside the profile: notices, the fit in counts, roles, what is asked for, and what else is named.
import type { AdView } from '../../messages/views.ts';
import { langOfAd } from '../parts/lang-of.ts';
import type { LineActions } from '../parts/use-actions-here.ts';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';
import { ClosestRole } from './closest-role.tsx';
import { FitCounts } from './fit-counts.tsx';
import { Moves } from './moves.tsx';
import { NamedSkills } from './named-skills.tsx';
import { QualifyingWays } from './qualifying-ways.tsx';
import { RequirementList } from './requirement-list.tsx';

function Notices({ ad }: { readonly ad: AdView }) {
	const text = words().overlay;
	const notices = [
		ad.analysis.languageKnown ? null : text.languageUnknown(text.languageName(ad.analysis.language)),
		ad.posting.truncated ? text.truncated : null,
		ad.posting.textSource === 'page' ? null : text.notMarkable,
	].filter((notice) => notice !== null);
	return notices.map((notice) => (
		<p class="notice" key={notice}>
			{notice}
		</p>
	));
}

type Props = {
	readonly ad: AdView;
	/** Null where the words stand nowhere in the page. */
	readonly mark: MarkWords | null;
	/** Null where nothing can be saved. */
	readonly actions: LineActions | null;
	/** Shows the roles; null where there is no view of them. */
	readonly onRoles: (() => void) | null;
};

/** The fit view. Everything in it points at words of the ad or at a rating. */
export function AdFit({ ad, mark, actions, onRoles }: Props) {
	const text = words().overlay;
	return (
		<>
			<div class="summary">
				<Notices ad={ad} />
				{ad.gap === null ? null : <FitCounts gap={ad.gap} />}
				{ad.analysis.languageKnown ? <ClosestRole ad={ad} onMore={onRoles} /> : null}
				<Moves ad={ad} mark={mark} />
				{ad.gap?.qualification ? <QualifyingWays gap={ad.gap.qualification} mark={mark} /> : null}
			</div>
			<div class="asked">
				{ad.analysis.languageKnown ? (
					<RequirementList ad={ad} mark={mark} actions={actions} />
				) : (
					<section aria-label={text.lines}>
						<h2>{text.lines}</h2>
						<ul class="lines">
							{ad.analysis.plainLines.map((span) => (
								<li key={span.start}>
									<WordsButton spans={[span]} mark={mark}>
										<span lang={langOfAd(ad)}>{ad.posting.text.slice(span.start, span.end)}</span>
									</WordsButton>
								</li>
							))}
						</ul>
					</section>
				)}
				<NamedSkills ad={ad} mark={mark} />
			</div>
		</>
	);
}
