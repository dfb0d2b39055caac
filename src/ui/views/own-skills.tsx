// The skills that the user added, each to be removed; what was removed last can be brought back, or its rating dropped as well.
import type { ConceptId } from '../../core/concept.ts';
import type { OwnSkill } from '../../core/own-skill.ts';
import type { OwnSkillActions } from '../parts/use-own-skills.ts';
import { words } from '../words/words.ts';

type Props = {
	readonly skills: readonly OwnSkill[];
	readonly isRated: (concept: ConceptId) => boolean;
	readonly disabled: boolean;
	readonly actions: OwnSkillActions;
};

type RemovedProps = Pick<Props, 'disabled' | 'actions'> & { readonly removed: OwnSkill; readonly isRated: boolean };

/** What can be done about the skill that was removed last. */
function Removed({ removed, isRated, disabled, actions }: RemovedProps) {
	const text = words().popup;
	const { label, kind } = removed;
	return (
		<p class="notice removed">
			{isRated ? text.removedButRated(label) : text.skillRemoved(label)}{' '}
			<button type="button" disabled={disabled} onClick={() => actions.add(label, kind)}>
				{text.undo}
			</button>{' '}
			{isRated ? (
				<button type="button" disabled={disabled} onClick={() => actions.dropRating(removed)}>
					{text.dropRating}
				</button>
			) : null}
		</p>
	);
}

/** Nothing where the user added none and removed none. */
export function OwnSkills({ skills, isRated, disabled, actions }: Props) {
	const text = words().popup;
	// It may have been added again elsewhere.
	const removed = skills.some(({ id }) => id === actions.removed?.id) ? null : actions.removed;
	if (skills.length === 0 && removed === null) return null;
	return (
		<section class="own" aria-labelledby="own-skills">
			<h2 id="own-skills">{text.ownSkills}</h2>
			<ul class="names">
				{skills.map((skill) => (
					<li key={skill.id}>
						<span>
							<b>{skill.label}</b> <span class="said">{text.kinds[skill.kind]}</span>
						</span>{' '}
						<button
							type="button"
							class="quiet"
							aria-label={`${text.remove}: ${skill.label}`}
							disabled={disabled}
							onClick={() => actions.remove(skill)}
						>
							{text.remove}
						</button>
					</li>
				))}
			</ul>
			{removed === null ? null : (
				<Removed removed={removed} isRated={isRated(removed.id)} disabled={disabled} actions={actions} />
			)}
		</section>
	);
}
