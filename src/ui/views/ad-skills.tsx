// The open ad in the popup: how it fits, its skills to rate, the names in it that are not known.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Mention } from '../../core/analysis.ts';
import type { ConceptId, ConceptKind } from '../../core/concept.ts';
import type { Level } from '../../core/level.ts';
import { isRatable } from '../../core/rating.ts';
import type { AdView } from '../../messages/views.ts';
import { CopyFit } from '../parts/copy-fit.tsx';
import { langOfAd } from '../parts/lang-of.ts';
import { hasSingleKeys } from '../parts/single-keys.ts';
import { words } from '../words/words.ts';
import { FitLine } from './fit-line.tsx';

/** Draws the picker of a skill; `asked` is the level that the ad asks, null where it asks none. */
export type DrawPicker = (
	concept: ConceptId,
	label: string,
	kind: ConceptKind,
	asked: Level | null,
) => ComponentChildren;

type Props = {
	readonly ad: AdView;
	readonly picker: DrawPicker;
	/** The concepts that have a rating. */
	readonly rated: { readonly has: (concept: ConceptId) => boolean };
	/** Tells what was done. */
	readonly onSaid: (said: string) => void;
	/** What stands between the fit and the skills. */
	readonly saving: ComponentChildren;
	/** What stands below the skills. */
	readonly children: ComponentChildren;
};

/** The ad's ratable skills: those of musts first, then of nice-to-haves, then the rest, each in the order of the text. */
function skillsOf(ad: AdView): { concept: ConceptId; asked: Level | null }[] {
	const rank = (mention: Mention): number => (mention.requirement === null ? 2 : mention.strength === 'must' ? 0 : 1);
	const ratable = ad.analysis.mentions.filter(isRatable);
	const byConcept = Map.groupBy(
		ratable.toSorted((a, b) => rank(a) - rank(b)),
		({ concept }) => concept,
	);
	return [...byConcept].map(([concept, mentions]) => {
		const asked = mentions.flatMap(({ level }) => (level === null ? [] : [level]));
		return { concept, asked: asked.length === 0 ? null : (Math.max(...asked) as Level) };
	});
}

/** A section under the ad's title. Skills that had a rating when the popup opened come last, and none moves while it is open. */
export function AdSkills({ ad, picker, rated, onSaid, saving, children }: Props) {
	const text = words().popup;
	const skills = skillsOf(ad);
	const [before] = useState(() => new Set(skills.map(({ concept }) => concept).filter((each) => rated.has(each))));
	const draw = ({ concept, asked }: (typeof skills)[number]): ComponentChildren => {
		const name = ad.concepts[concept];
		return name === undefined ? null : picker(concept, name.label, name.kind, asked);
	};
	const [open, done] = [
		skills.filter(({ concept }) => !before.has(concept)),
		skills.filter(({ concept }) => before.has(concept)),
	];
	return (
		<section>
			{ad.posting.title === undefined ? <h2>{text.thisAd}</h2> : <h2 lang={langOfAd(ad)}>{ad.posting.title.value}</h2>}
			{ad.gap === null ? null : (
				<>
					<FitLine gap={ad.gap} />
					<CopyFit ad={ad} gap={ad.gap} onSaid={onSaid} />
				</>
			)}
			{saving}
			{skills.length === 0 ? <h3>{text.noneToRate}</h3> : null}
			{open.length === 0 ? null : (
				<>
					<h3>{text.rateAd}</h3>
					{hasSingleKeys() ? <p class="hint by-key">{text.rateByKey}</p> : null}
					{open.map(draw)}
				</>
			)}
			{done.length === 0 ? null : (
				<>
					<h3>{text.ratedBefore}</h3>
					{done.map(draw)}
				</>
			)}
			{children}
		</section>
	);
}
