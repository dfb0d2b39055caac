// All skills of a framework by their groups, to be rated there and then.
import type { RoleFramework } from '../../../../core/concept.ts';
import type { LibrarySkill } from '../../../../taxonomy/library.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';
import { RateByAnchors } from './rate-by-anchors.tsx';
import { ratedText } from './role-text.ts';
import { scaleOfConcept } from '../../../../gap/library-index.ts';

/** The framework whose skills the roles of another are described by; the others name competences of the hub. */
const skillsOf: Readonly<Partial<Record<RoleFramework, string>>> = { ict: 'ecf', odp: 'odp' };

function OneSkill({ skill, world }: { readonly skill: LibrarySkill; readonly world: LibraryWorld }) {
	const text = words().roles;
	const rating = world.compared.ratings.get(skill.id);
	return (
		<details class="skill">
			<summary>
				{skill.title}{' '}
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
	const prefix = skillsOf[framework];
	if (prefix === undefined) return null;
	const skills = world.library.skills.filter(({ id }) => id.startsWith(`${prefix}/`));
	const isRated = ({ id }: LibrarySkill): boolean => world.compared.ratings.has(id);
	const title = framework === 'ict' ? text.rateCompetences : text.rateSkills;
	return (
		<section class="rate-skills" aria-label={title}>
			<h2>
				{title} <span class="hint">{text.ratedOf(skills.filter(isRated).length, skills.length)}</span>
			</h2>
			<p class="hint">{text.rateHint}</p>
			{skills.every(({ wording }) => wording === 'ours') ? <p class="hint">{text.oursSkills}</p> : null}
			{[...Map.groupBy(skills, ({ group }) => group)].map(([group, ofGroup]) => (
				<details key={group} class="group">
					<summary>
						{group} <span class="hint">{text.ratedOf(ofGroup.filter(isRated).length, ofGroup.length)}</span>
					</summary>
					{ofGroup.map((skill) => (
						<OneSkill key={skill.id} skill={skill} world={world} />
					))}
				</details>
			))}
		</section>
	);
}
