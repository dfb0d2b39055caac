// What the ad names outside its requirements, so that nothing it says of the work is lost.
import type { Mention } from '../../core/analysis.ts';
import type { AdView } from '../../messages/views.ts';
import { langOfConcept } from '../parts/lang-of.ts';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';

/** The mentions of each concept that no requirement names, in the order of the text. */
function groupMentions(mentions: readonly Mention[]): Map<string, Mention[]> {
	const asked = new Set(mentions.filter(({ requirement }) => requirement !== null).map(({ concept }) => concept));
	return Map.groupBy(
		mentions.filter(({ concept }) => !asked.has(concept)),
		({ concept }) => concept,
	);
}

/** What is said on hover of a skill whose name the ad comes close to but never gives. */
function hintOf(mentions: readonly Mention[]): string | undefined {
	const near = mentions.map(({ closeTo }) => closeTo);
	return near.includes(undefined) || near[0] === undefined ? undefined : words().overlay.closeTo(near[0]);
}

/** Chips, each marking all its words on hover and focus; nothing where there are none. */
export function NamedSkills({ ad, mark }: { readonly ad: AdView; readonly mark: MarkWords | null }) {
	const text = words().overlay;
	const groups = groupMentions(ad.analysis.mentions);
	if (groups.size === 0) return null;
	const title = ad.analysis.languageKnown ? text.alsoNamed : text.technologies;
	return (
		<section aria-label={title}>
			<h2>{title}</h2>
			<ul class="chips">
				{[...groups].map(([concept, mentions]) => (
					<li key={concept}>
						<WordsButton spans={mentions.map(({ span }) => span)} mark={mark} hint={hintOf(mentions)}>
							<span lang={langOfConcept(concept)}>{ad.concepts[concept]?.label ?? concept}</span>
						</WordsButton>
					</li>
				))}
			</ul>
		</section>
	);
}
