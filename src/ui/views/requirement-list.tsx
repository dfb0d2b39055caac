// The requirements, musts first, each in the ad's own words with what the user has beside what is asked.
import type { Requirement } from '../../core/analysis.ts';
import type { RequirementGap, SkillGap } from '../../core/gap.ts';
import { scaleOf } from '../../core/rating.ts';
import { quote } from '../../core/span.ts';
import type { AdView } from '../../messages/views.ts';
import { levelText, ratingText } from '../parts/level-text.ts';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';

type SkillProps = { readonly ad: AdView; readonly skill: SkillGap; readonly mark: MarkWords | null };

/** One skill: what the ad asks and the words by which it does, what the user said, and what is missing. */
function Skill({ ad, skill, mark }: SkillProps) {
	const text = words();
	const name = ad.concepts[skill.concept];
	if (name === undefined) return null;
	const scale = scaleOf(name.kind);
	const { wanted, levelCue, span, closeTo } = skill;
	const expected = ad.analysis.expected.filter(({ concept }) => concept === skill.concept);
	const asked = wanted === null ? text.overlay.askedNone : `${text.overlay.asked} ${levelText(wanted, scale, text)}`;
	const spans = levelCue?.span ? [span, levelCue.span] : [span];
	return (
		<li class={`skill is-${skill.status}`}>
			<WordsButton spans={spans} mark={mark}>
				<b>{name.label}</b>
				{closeTo === undefined ? null : ` (${text.overlay.closeTo(closeTo)})`} {asked}
				{wanted === null || levelCue === null ? null : ` ${text.overlay.cue(levelCue.says)}`}
				{expected.map(({ role, lowest, highest }) => (
					<i key={role} class="expected">
						{text.overlay.expected(
							ad.roles[role]?.title ?? role,
							[...new Set([lowest, highest])].map((level) => levelText(level, scale, text)).join(' – '),
						)}
					</i>
				))}
			</WordsButton>{' '}
			· <span>{`${text.overlay.you}: ${ratingText(skill.have, scale, text)}`}</span>
			{skill.missing > 0 ? <em> · {text.overlay.shortBy(skill.missing)}</em> : null}
		</li>
	);
}

type RowProps = {
	readonly ad: AdView;
	readonly requirement: Requirement;
	readonly gap: RequirementGap | undefined;
	readonly mark: MarkWords | null;
};

/** The names of the certificates and licences that a requirement asks for, each once. */
function nameCertificates(ad: AdView, { id }: Requirement): string[] {
	const mentions = ad.analysis.mentions.filter(({ requirement, kind }) => requirement === id && kind === 'certificate');
	return [...new Set(mentions.map(({ concept }) => ad.concepts[concept]?.label ?? concept))];
}

/** The names of each list of alternatives in a requirement. */
function listAlternatives(ad: AdView, skills: readonly SkillGap[]): string[] {
	const lists = Map.groupBy(
		skills.filter(({ anyOf }) => anyOf !== null),
		({ anyOf }) => anyOf,
	);
	return [...lists.values()].map((list) =>
		list.map(({ concept }) => ad.concepts[concept]?.label ?? concept).join(', '),
	);
}

function Row({ ad, requirement, gap, mark }: RowProps) {
	const text = words();
	const { span, strengthCue } = requirement;
	const status = gap?.status ?? 'uncompared';
	const skills = gap?.skills ?? [];
	const certificates = nameCertificates(ad, requirement);
	const unmapped = ad.analysis.unmapped.find((each) => each.requirement === requirement.id);
	const unknown = unmapped?.likelyNames ?? [];
	const named = [...certificates, ...skills];
	return (
		<li class={`requirement is-${status}`}>
			{status === 'uncompared' && named.length > 0 ? null : (
				<span class="status">{unmapped?.isWhole === true ? text.overlay.unmapped : text.status[status]}</span>
			)}
			<WordsButton
				spans={[span]}
				mark={mark}
				hint={strengthCue.span === null ? text.overlay.cueDefault : text.overlay.cue(strengthCue.says)}
			>
				<q>{ad.posting.text.slice(span.start, span.end)}</q>
			</WordsButton>
			{named.length + unknown.length === 0 ? null : (
				<ul>
					{certificates.map((name) => (
						<li key={name} class="skill">
							{text.overlay.certificate(name)}
						</li>
					))}
					{listAlternatives(ad, skills).map((names) => (
						<li key={names} class="skill">
							{text.overlay.oneOf(names)}
						</li>
					))}
					{skills.map((skill) => (
						<Skill key={skill.concept} ad={ad} skill={skill} mark={mark} />
					))}
					{unknown.map((name) => (
						<li key={name.start} class="skill">
							<WordsButton spans={[name]} mark={mark} hint={text.overlay.addInPopup}>
								{text.overlay.unknownName(quote(ad.posting.text, name))}
							</WordsButton>
						</li>
					))}
				</ul>
			)}
		</li>
	);
}

/** All requirements; a sentence where the ad holds none. */
export function RequirementList({ ad, mark }: { readonly ad: AdView; readonly mark: MarkWords | null }) {
	const text = words();
	const gaps = new Map(ad.gap?.requirements.map((gap) => [gap.requirement, gap]));
	return (
		<section aria-label={text.overlay.requirements}>
			<h2>{text.overlay.requirements}</h2>
			{ad.analysis.requirements.length === 0 ? <p class="hint">{text.overlay.noRequirements}</p> : null}
			{(['must', 'preferred'] as const).map((strength) => {
				const asked = ad.analysis.requirements.filter((requirement) => requirement.strength === strength);
				return asked.length === 0 ? null : (
					<div key={strength}>
						<h3>{text.strength[strength]}</h3>
						<ul class="requirements">
							{asked.map((requirement) => (
								<Row
									key={requirement.id}
									ad={ad}
									requirement={requirement}
									gap={gaps.get(requirement.id)}
									mark={mark}
								/>
							))}
						</ul>
					</div>
				);
			})}
		</section>
	);
}
