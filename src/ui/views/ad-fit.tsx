// One ad beside the profile: notices, the fit in counts, roles, what is asked for, and what else is named.
import type { AdView } from '../../messages/views.ts';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';
import { AskedFacts } from './asked-facts.tsx';
import { FitCounts } from './fit-counts.tsx';
import { Moves } from './moves.tsx';
import { NamedSkills } from './named-skills.tsx';
import { QualifyingWays } from './qualifying-ways.tsx';
import { RequirementList } from './requirement-list.tsx';
import { RoleList } from './role-list.tsx';
import type { RateSkill } from './skill-line.tsx';

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

type Props = { readonly ad: AdView; readonly mark: MarkWords; readonly rate: RateSkill };

/** The fit view. Everything in it points at words of the ad or at a rating. */
export function AdFit({ ad, mark: markInPage, rate }: Props) {
	const mark = ad.posting.textSource === 'page' ? markInPage : null;
	const text = words().overlay;
	return (
		<>
			<Notices ad={ad} />
			{ad.gap === null ? null : <FitCounts gap={ad.gap} />}
			<Moves ad={ad} mark={mark} />
			{ad.analysis.languageKnown ? <RoleList ad={ad} mark={mark} /> : null}
			<AskedFacts ad={ad} mark={mark} />
			{ad.gap?.qualification ? <QualifyingWays gap={ad.gap.qualification} mark={mark} /> : null}
			{ad.analysis.languageKnown ? (
				<RequirementList ad={ad} mark={mark} rate={rate} />
			) : (
				<section aria-label={text.lines}>
					<h2>{text.lines}</h2>
					<ul class="lines">
						{ad.analysis.plainLines.map((span) => (
							<li key={span.start}>
								<WordsButton spans={[span]} mark={mark}>
									{ad.posting.text.slice(span.start, span.end)}
								</WordsButton>
							</li>
						))}
					</ul>
				</section>
			)}
			<NamedSkills ad={ad} mark={mark} />
		</>
	);
}
