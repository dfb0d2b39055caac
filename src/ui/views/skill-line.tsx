// One skill of a requirement: what the ad asks and the words by which it does, what the user said, and what is missing.
import type { SkillGap } from '../../core/gap.ts';
import type { Scale } from '../../core/level.ts';
import { scaleOf, type RatedLevel } from '../../core/rating.ts';
import type { AdView } from '../../messages/views.ts';
import { englishLevels, langOfConcept, langOfFrameworks } from '../parts/lang-of.ts';
import { levelText, ratingText } from '../parts/level-text.ts';
import { RateHere } from '../parts/rate-here.tsx';
import { WithEnglish } from '../parts/with-english.tsx';
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

/** "you: Lead (4)". */
function sayOwn({ levelNames }: AdView, { have }: SkillGap, scale: Scale): string {
	const text = words();
	return text.pair(text.overlay.you, ratingText(have, scale, text, levelNames));
}

/** The names in English that a sentence about a skill may hold. */
const namesFor = (ad: AdView, { through, wider }: SkillGap): readonly string[] => [
	...englishLevels(ad),
	...[through, wider].flatMap((other) =>
		other === null || langOfConcept(other.concept) === undefined ? [] : (ad.concepts[other.concept]?.label ?? []),
	),
];

/** What the level that is asked and the one that is had mean; nothing where the skill is not short by a level. */
function TwoLevels({ ad, skill, scale }: { readonly ad: AdView; readonly skill: SkillGap; readonly scale: Scale }) {
	const text = words();
	const said = ad.levelTexts[skill.concept];
	if (said === undefined || skill.wanted === null || skill.status !== 'short') return null;
	const { source } = said;
	const [english, lang] = [englishLevels(ad), langOfFrameworks()];
	return (
		<details>
			<summary>{text.fit.whatLevelsMean}</summary>
			<p>
				<b>
					<WithEnglish says={levelText(skill.wanted, scale, text, ad.levelNames)} english={english} />
				</b>{' '}
				<span lang={lang}>{said.wanted}</span>
			</p>
			{said.have === null ? null : (
				<p>
					<b>
						<WithEnglish says={sayOwn(ad, skill, scale)} english={english} />
					</b>{' '}
					<span lang={lang}>{said.have}</span>
				</p>
			)}
			{source === null ? null : (
				<p>
					<WithEnglish
						says={source.isOurWording ? text.fit.ourWordsFor(source.skill) : text.fit.wordsFor(source.skill)}
						english={[source.skill]}
					/>
				</p>
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
	const level = wanted === null ? null : levelText(wanted, scale, text, ad.levelNames);
	const asked = level === null ? text.overlay.askedNone : `${text.overlay.asked} ${level}`;
	const english = namesFor(ad, skill);
	const spans = levelCue?.span ? [span, levelCue.span] : [span];
	const [stand, wider] = [sayStand(ad, skill), sayWider(ad, skill)];
	return (
		<li class={`skill is-${skill.status}`} data-skill={skill.concept}>
			<WordsButton spans={spans} mark={mark}>
				<b lang={langOfConcept(skill.concept)}>{name.label}</b>
				{closeTo === undefined ? null : (
					<>
						{' ('}
						<WithEnglish says={text.overlay.closeTo(closeTo)} english={[closeTo]} />)
					</>
				)}{' '}
				<WithEnglish says={asked} english={english} />
				{wanted === null || levelCue === null ? null : ` ${text.overlay.cue(levelCue.says)}`}
				{expected.map(({ role, lowest, highest }) => (
					<i key={role} class="expected">
						<WithEnglish
							says={text.overlay.expected(
								ad.roles[role]?.title ?? role,
								[...new Set([lowest, highest])].map((each) => levelText(each, scale, text, ad.levelNames)).join(' – '),
							)}
							english={[...english, ad.roles[role]?.title ?? role]}
						/>
					</i>
				))}
			</WordsButton>{' '}
			·{' '}
			<span>
				<WithEnglish says={sayOwn(ad, skill, scale)} english={english} />
			</span>
			{stand === null ? null : (
				<>
					{' ('}
					<WithEnglish says={stand} english={english} />)
				</>
			)}
			{skill.missing > 0 ? <em> · {text.overlay.shortBy(skill.missing)}</em> : null}
			{wider === null ? null : (
				<p>
					<WithEnglish says={wider} english={english} />
				</p>
			)}
			<TwoLevels ad={ad} skill={skill} scale={scale} />
			{rate === null || skill.status !== 'unrated' ? null : (
				<RateHere label={name.label} scale={scale} onRate={(level) => rate(skill.concept, name.label, level)} />
			)}
		</li>
	);
}
