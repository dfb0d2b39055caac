// One skill of a framework: what each level means, rating it, and which roles expect it at which level.
import { useEffect, useRef } from 'preact/hooks';
import { findRolesExpecting, type ExpectingRole } from '../../../../gap/roles-expecting.ts';
import { scaleOfConcept } from '../../../../gap/library-index.ts';
import type { LibraryRole, LibrarySkill } from '../../../../taxonomy/library.ts';
import { findScale } from '../../../../taxonomy/scales.ts';
import { langOfFrameworks } from '../../../parts/lang-of.ts';
import { roleName } from '../../../parts/role-name.ts';
import { showView } from '../../../parts/show-view.ts';
import { WithEnglish } from '../../../parts/with-english.tsx';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';
import { groupName } from './browse-skills.tsx';
import { RateByAnchors } from './rate-by-anchors.tsx';
import { roleAddress } from './role-route.ts';
import { levelName } from './role-text.ts';
import { skillsAddress } from './roles-route.ts';

/** A role with the grades for which it holds, where that is not all of them. */
const RoleLink = ({ role, grades = [] }: { readonly role: LibraryRole; readonly grades?: readonly string[] }) => (
	<li>
		<a href={roleAddress(role.id, grades[0] ?? null)} lang={langOfFrameworks()}>
			{roleName(role)}
		</a>{' '}
		<span class="hint">{[words().frameworks[role.framework], ...grades].join(' · ')}</span>
	</li>
);

/** The roles by the level that they expect, the highest first; those that state none last. */
function ByLevel({
	skill,
	expecting,
	world,
}: {
	readonly skill: LibrarySkill;
	readonly expecting: readonly ExpectingRole[];
	readonly world: LibraryWorld;
}) {
	const text = words().roles;
	const { scales } = world.index;
	const scale = scaleOfConcept(skill.id);
	const keys = [...(findScale(scales, scale)?.levels.map(({ key }) => key) ?? [])].toReversed();
	const byLevel = Map.groupBy(expecting, ({ level }) => level);
	return (
		<>
			{[...keys, null].map((key) => {
				const found = byLevel.get(key) ?? [];
				return found.length === 0 ? null : (
					<div key={key}>
						<h3>
							{key === null ? (
								text.noLevelStated
							) : (
								<WithEnglish
									says={text.atLevel(levelName(scales, scale, key))}
									english={[levelName(scales, scale, key)]}
								/>
							)}
						</h3>
						<ul class="plain">
							{found.map(({ role, grades }) => (
								<RoleLink key={role.id} role={role} grades={grades} />
							))}
						</ul>
					</div>
				);
			})}
		</>
	);
}

type Props = {
	readonly skill: LibrarySkill;
	readonly world: LibraryWorld;
	/** True where the user came here within the page. */
	readonly takesFocus: boolean;
};

/** The whole of it. */
export function SkillDetail({ skill, world, takesFocus }: Props) {
	const text = words().roles;
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (takesFocus) showView(heading.current);
	}, [takesFocus]);
	const { direct, through } = findRolesExpecting(skill.id, world.index);
	return (
		<article class="skill-page">
			<p class="screen-only">
				<a href={skillsAddress(null)}>{text.backToSkills}</a>
			</p>
			<h2 class="title" tabIndex={-1} ref={heading} lang={langOfFrameworks()}>
				{skill.title}
			</h2>
			<p class="hint">
				<WithEnglish says={groupName(skill)} english={[skill.group]} />
			</p>
			<p lang={langOfFrameworks()}>{skill.definition}</p>
			<section aria-label={text.levelsHeading}>
				<h2>{text.levelsHeading}</h2>
				<RateByAnchors concept={skill.id} world={world} definition={null} />
			</section>
			<section aria-label={text.expectedBy}>
				<h2>{text.expectedBy}</h2>
				{direct.length + through.length === 0 ? <p class="hint">{text.expectedByNone}</p> : null}
				<ByLevel skill={skill} expecting={direct} world={world} />
				{through.map(({ competence, roles }) => (
					<details key={competence} class="group">
						<summary>
							<WithEnglish
								says={text.throughCompetence(world.nameOf(competence), roles.length)}
								english={[world.nameOf(competence)]}
							/>
						</summary>
						<p class="hint">{text.throughHint}</p>
						<ul class="plain">
							{roles.map((role) => (
								<RoleLink key={role.id} role={role} />
							))}
						</ul>
					</details>
				))}
			</section>
		</article>
	);
}
