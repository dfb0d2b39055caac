// One skill of a requirement: what the ad asks and the words by which it does, what the user said, and what is missing.
import type { SkillGap } from '../../core/gap.ts';
import type { Scale } from '../../core/level.ts';
import { scaleOf, type RatedLevel } from '../../core/rating.ts';
import type { AdView } from '../../messages/views.ts';
import { levelText, ratingText } from '../parts/level-text.ts';
import { RateHere } from '../parts/rate-here.tsx';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';

/** Rates a concept; null where nothing can be saved. */
export type RateSkill = ((concept: string, label: string, level: RatedLevel) => void) | null;

type Props = {
	readonly ad: AdView;
	readonly skill: SkillGap;
	readonly mark: MarkWords | null;
	readonly rate: RateSkill;
};

/** Whose rating it is that speaks, where it is not the skill's own, and how far that goes where it is not far enough. */
function sayStand({ concepts, levelNames }: AdView, { through, status }: SkillGap): string | null {
	if (through === null) return null;
	const text = words().fit;
	const known = concepts[through.concept];
	const name = known?.label ?? through.concept;
	if (status === 'unrated' && known !== undefined)
		return text.atLeast(name, levelText(through.level, scaleOf(known.kind), words(), levelNames));
	return through.relation === 'narrower' ? text.throughNarrower(name) : text.throughSkill(name);
}

/** A wider skill that the user rated, which does not count; only where nothing else is known. */
function sayWider({ concepts, levelNames }: AdView, { wider, status }: SkillGap): string | null {
	if (wider === null || status !== 'unrated') return null;
	const text = words();
	const name = concepts[wider.concept];
	if (name === undefined) return null;
	return text.fit.wider(name.label, ratingText(wider.level, scaleOf(name.kind), text, levelNames));
}

/** What the level that is asked and the one that is had mean; nothing where the skill is not short by a level. */
function TwoLevels({ ad, skill, scale }: { readonly ad: AdView; readonly skill: SkillGap; readonly scale: Scale }) {
	const text = words();
	const said = ad.levelTexts[skill.concept];
	if (said === undefined || skill.wanted === null || skill.status !== 'short') return null;
	const { source } = said;
	return (
		<details>
			<summary>{text.fit.whatLevelsMean}</summary>
			<p>
				<b>{levelText(skill.wanted, scale, text, ad.levelNames)}</b> {said.wanted}
			</p>
			{said.have === null ? null : (
				<p>
					<b>{`${text.overlay.you}: ${ratingText(skill.have, scale, text, ad.levelNames)}`}</b> {said.have}
				</p>
			)}
			{source === null ? null : (
				<p>{source.isOurWording ? text.fit.ourWordsFor(source.skill) : text.fit.wordsFor(source.skill)}</p>
			)}
		</details>
	);
}

/** A list entry; nothing for a concept without a name. */
export function SkillLine({ ad, skill, mark, rate }: Props) {
	const text = words();
	const name = ad.concepts[skill.concept];
	if (name === undefined) return null;
	const scale = scaleOf(name.kind);
	const { wanted, levelCue, span, closeTo } = skill;
	const expected = ad.analysis.expected.filter(({ concept }) => concept === skill.concept);
	const asked =
		wanted === null ? text.overlay.askedNone : `${text.overlay.asked} ${levelText(wanted, scale, text, ad.levelNames)}`;
	const spans = levelCue?.span ? [span, levelCue.span] : [span];
	const [stand, wider] = [sayStand(ad, skill), sayWider(ad, skill)];
	return (
		<li class={`skill is-${skill.status}`} data-skill={skill.concept}>
			<WordsButton spans={spans} mark={mark}>
				<b>{name.label}</b>
				{closeTo === undefined ? null : ` (${text.overlay.closeTo(closeTo)})`} {asked}
				{wanted === null || levelCue === null ? null : ` ${text.overlay.cue(levelCue.says)}`}
				{expected.map(({ role, lowest, highest }) => (
					<i key={role} class="expected">
						{text.overlay.expected(
							ad.roles[role]?.title ?? role,
							[...new Set([lowest, highest])].map((level) => levelText(level, scale, text, ad.levelNames)).join(' – '),
						)}
					</i>
				))}
			</WordsButton>{' '}
			· <span>{`${text.overlay.you}: ${ratingText(skill.have, scale, text, ad.levelNames)}`}</span>
			{stand === null ? null : ` (${stand})`}
			{skill.missing > 0 ? <em> · {text.overlay.shortBy(skill.missing)}</em> : null}
			{wider === null ? null : <p>{wider}</p>}
			<TwoLevels ad={ad} skill={skill} scale={scale} />
			{rate === null || skill.status !== 'unrated' ? null : (
				<RateHere label={name.label} scale={scale} onRate={(level) => rate(skill.concept, name.label, level)} />
			)}
		</li>
	);
}
