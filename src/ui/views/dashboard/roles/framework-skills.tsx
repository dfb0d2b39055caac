// All skills of a framework by their groups, to be rated there and then.
import type { RoleFramework } from '../../../../core/concept.ts';
import type { LibrarySkill } from '../../../../taxonomy/library.ts';
import { langOfFrameworks } from '../../../parts/lang-of.ts';
import { hasSingleKeys } from '../../../parts/single-keys.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';
import { ownSkillsOf } from './composed-skills.ts';
import { RateByAnchors } from './rate-by-anchors.tsx';
import { ratedText } from './role-text.ts';
import { scaleOfConcept } from '../../../../gap/library-index.ts';

function OneSkill({ skill, world }: { readonly skill: LibrarySkill; readonly world: LibraryWorld }) {
	const text = words().roles;
	const rating = world.compared.ratings.get(skill.id);
	return (
		<details class="skill">
			<summary>
				<span lang={langOfFrameworks()}>{skill.title}</span>{' '}
				<span class="hint">
					{rating === undefined ? text.notRated : ratedText(world.index.scales, scaleOfConcept(skill.id), rating.level)}
				</span>
			</summary>
			<RateByAnchors concept={skill.id} world={world} definition={skill.definition} />
		</details>
	);
}

/** Nothing where the framework has no skills of its own. */
export function FrameworkSkills({
	framework,
	world,
}: {
	readonly framework: RoleFramework;
	readonly world: LibraryWorld;
}) {
	const text = words().roles;
	const skills = ownSkillsOf(framework, world).flatMap((id) => world.index.skillOf(id) ?? []);
	if (skills.length === 0) return null;
	const isRated = ({ id }: LibrarySkill): boolean => world.compared.ratings.has(id);
	const title = framework === 'ict' ? text.rateCompetences : text.rateSkills;
	return (
		<section class="rate-skills" aria-label={title}>
			<h2>
				{title} <span class="hint">{text.ratedOf(skills.filter(isRated).length, skills.length)}</span>
			</h2>
			{hasSingleKeys() ? <p class="hint">{text.rateHint}</p> : null}
			{skills.every(({ wording }) => wording === 'ours') ? <p class="hint">{text.oursSkills}</p> : null}
			{[...Map.groupBy(skills, ({ group }) => group)].map(([group, ofGroup]) => (
				<details key={group} class="group">
					<summary>
						<span lang={langOfFrameworks()}>{group}</span>{' '}
						<span class="hint">{text.ratedOf(ofGroup.filter(isRated).length, ofGroup.length)}</span>
					</summary>
					{ofGroup.map((skill) => (
						<OneSkill key={skill.id} skill={skill} world={world} />
					))}
				</details>
			))}
		</section>
	);
}
