// Saying that a requirement was read wrongly, where it stands: that it is none, how strongly it asks, which skills at which level.
import { useState } from 'preact/hooks';
import type { Requirement } from '../../core/analysis.ts';
import { anchorOf } from '../../core/anchor.ts';
import type { Correction } from '../../core/correction.ts';
import type { SkillGap } from '../../core/gap.ts';
import { levels, type Level } from '../../core/level.ts';
import { scaleOf } from '../../core/rating.ts';
import { quote } from '../../core/span.ts';
import type { AdView } from '../../messages/views.ts';
import { levelText } from '../parts/level-text.ts';
import { closeOnEscape } from '../parts/close-on-escape.ts';
import { words } from '../words/words.ts';

/** Keeps a correction; null where nothing can be saved. */
export type Correct = ((correction: Correction) => void) | null;

type SkillProps = {
	readonly ad: AdView;
	readonly skill: SkillGap;
	readonly correct: NonNullable<Correct>;
};

/** Another level of one skill, or none; or that the words do not mean it. */
function CorrectSkill({ ad, skill, correct }: SkillProps) {
	const text = words();
	const name = ad.concepts[skill.concept];
	if (name === undefined) return null;
	const { label, kind } = name;
	const at = anchorOf(ad.posting.text, skill.span);
	const choices: readonly (Level | null)[] = [null, ...levels];
	return (
		<div class="of-skill" role="group" aria-label={label}>
			<p>{text.correcting.anotherLevel(label)}</p>
			<span class="levels">
				{choices.map((to) => {
					const says = to === null ? text.correcting.noLevel : levelText(to, scaleOf(kind), text, ad.levelNames);
					return (
						<button
							key={to}
							type="button"
							title={says}
							aria-label={text.correcting.levelOf(label, says)}
							aria-pressed={to === skill.wanted}
							disabled={to === skill.wanted}
							onClick={() => correct({ kind: 'level', at, concept: skill.concept, from: skill.wanted, to })}
						>
							{to ?? '–'}
						</button>
					);
				})}
			</span>
			<button type="button" onClick={() => correct({ kind: 'not-this-skill', at, concept: skill.concept })}>
				{text.correcting.notThisSkill(label)}
			</button>
		</div>
	);
}

type Props = {
	readonly ad: AdView;
	readonly requirement: Requirement;
	readonly skills: readonly SkillGap[];
	readonly correct: NonNullable<Correct>;
};

/** A small "Not right?" that opens the choices below it; Escape closes them. */
export function CorrectRequirement({ ad, requirement, skills, correct }: Props) {
	const text = words().correcting;
	const [isOpen, setOpen] = useState(false);
	const { span, strength } = requirement;
	const at = anchorOf(ad.posting.text, span);
	const other = strength === 'must' ? 'preferred' : 'must';
	const say = (correction: Correction): void => {
		setOpen(false);
		correct(correction);
	};
	return (
		<div
			class="correct"
			onKeyDown={closeOnEscape(isOpen, ({ currentTarget }) => {
				setOpen(false);
				currentTarget.querySelector('button')?.focus();
			})}
		>
			<button
				type="button"
				class="quiet ask"
				aria-label={text.askOf(quote(ad.posting.text, span))}
				aria-expanded={isOpen}
				onClick={() => setOpen(!isOpen)}
			>
				{text.ask}
			</button>
			{isOpen ? (
				<div class="answers">
					<button type="button" onClick={() => say({ kind: 'not-a-requirement', at, from: strength })}>
						{text.asksNothing}
					</button>
					<button type="button" onClick={() => say({ kind: 'strength', at, from: strength, to: other })}>
						{text.asStrength[other]}
					</button>
					{skills.map((skill) => (
						<CorrectSkill key={`${skill.concept} ${skill.span.start}`} ad={ad} skill={skill} correct={say} />
					))}
				</div>
			) : null}
		</div>
	);
}
