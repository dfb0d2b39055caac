// A rating as the framework that the user prefers would say it, with what the translation loses.
import { useId } from 'preact/hooks';
import type { Scale } from '../../core/level.ts';
import type { RatedLevel } from '../../core/rating.ts';
import { findLevel, nameOfLevel, ratedOn, translateLevel, type Scales } from '../../taxonomy/scales.ts';
import { words } from '../words/words.ts';
import { ratingText } from './level-text.ts';
import type { SkillFramework } from './skill-anchors.ts';

type Props = {
	readonly rated: RatedLevel;
	readonly scale: Scale;
	/** Whose names are wanted; technologies keep their own scale. */
	readonly speak: SkillFramework;
	readonly scales: Scales;
};

/** The name alone where nothing is lost; else "approximately …", and what is lost on hover and focus. */
export function SpokenLevel({ rated, scale, speak, scales }: Props) {
	const text = words();
	const id = useId();
	const translated =
		typeof rated === 'number' && scale === 'competence'
			? translateLevel(scales, ratedOn.competence, String(rated), speak)
			: null;
	const level = translated === null ? undefined : findLevel(scales, speak, translated.level);
	if (translated === null || level === undefined || speak === ratedOn.competence)
		return <span class="level">{ratingText(rated, scale, text)}</span>;
	if (translated.isExact) return <span class="level">{nameOfLevel(level)}</span>;
	return (
		<span class="level approximate">
			<button type="button" class="words" aria-describedby={id}>
				{text.profile.approximately(nameOfLevel(level))}
			</button>
			<span role="tooltip" id={id} class="tip">
				{translated.lost}
			</span>
		</span>
	);
}
