// All skills that frameworks define, searched by name and narrowed by framework, each with what the user rated.
import { useMemo, useState } from 'preact/hooks';
import { levelFrameworks, type LevelFramework } from '../../../../core/settings.ts';
import type { LibrarySkill } from '../../../../taxonomy/library.ts';
import { findScale, nameOfLevel } from '../../../../taxonomy/scales.ts';
import { frameworkOf } from '../../../../taxonomy/skill-anchors.ts';
import { scaleOfConcept } from '../../../../gap/library-index.ts';
import { langOfFrameworks } from '../../../parts/lang-of.ts';
import { indexNames } from '../../../parts/search-names.ts';
import { WithEnglish } from '../../../parts/with-english.tsx';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';
import { NarrowBy, SearchField } from './browse-roles.tsx';
import { ratedText } from './role-text.ts';
import { skillAddress, skillsAddress } from './roles-route.ts';

/** A framework with its group: "AXELOS · Business and commercial". */
export function groupName({ id, group }: LibrarySkill): string {
	const framework = frameworkOf(id);
	return framework === null ? group : `${words().profile.publishers[framework]} · ${group}`;
}

function OneSkill({ skill, world }: { readonly skill: LibrarySkill; readonly world: LibraryWorld }) {
	const text = words().roles;
	const rating = world.compared.ratings.get(skill.id);
	const rated =
		rating === undefined ? text.notRated : ratedText(world.index.scales, scaleOfConcept(skill.id), rating.level);
	const levels = (findScale(world.index.scales, scaleOfConcept(skill.id))?.levels ?? []).map(nameOfLevel);
	return (
		<li>
			<a href={skillAddress(skill.id)} lang={langOfFrameworks()}>
				{skill.title}
			</a>
			<span class="hint">
				<WithEnglish says={`${groupName(skill)} · ${text.you} ${rated}`} english={[skill.group, ...levels]} />
			</span>
		</li>
	);
}

type Props = { readonly framework: LevelFramework | null; readonly world: LibraryWorld };

/** The list with what narrows it, in the order of the frameworks. */
export function BrowseSkills({ framework, world }: Props) {
	const text = words();
	const [query, setQuery] = useState('');
	const { skills } = world.library;
	const listed = useMemo(
		() => skills.filter(({ id }) => framework === null || frameworkOf(id) === framework),
		[skills, framework],
	);
	const search = useMemo(
		() => indexNames(listed.map((skill) => ({ skill, label: skill.title, names: [skill.group] }))),
		[listed],
	);
	const found = query.trim() === '' ? listed : search(query, listed.length).map(({ skill }) => skill);
	return (
		<section aria-label={text.roles.allSkills}>
			<h2>{text.roles.allSkills}</h2>
			<div class="narrow screen-only">
				<SearchField label={text.roles.searchSkills(skills.length)} query={query} onQuery={setQuery} />
				<NarrowBy
					label={text.roles.framework}
					all={text.roles.allFrameworks}
					value={framework}
					choices={levelFrameworks.map((each) => [each, text.profile.publishers[each]] as const)}
					onChoose={(chosen) =>
						void (location.hash = skillsAddress(levelFrameworks.find((each) => each === chosen) ?? null))
					}
				/>
			</div>
			<p role="status">
				{found.length === 0 ? text.roles.noneSo : text.roles.skillsShown(found.length, skills.length)}
			</p>
			<ul class="found">
				{found.map((skill) => (
					<OneSkill key={skill.id} skill={skill} world={world} />
				))}
			</ul>
		</section>
	);
}
