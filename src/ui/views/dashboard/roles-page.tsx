// The view "roles" of the full page: a profile beside the roles of four frameworks, ranked, each role in full, all roles and
// skills to browse, and two roles side by side.
import { useMemo, useRef } from 'preact/hooks';
import { roleFrameworks, type RoleFramework } from '../../../core/concept.ts';
import { rankRoles } from '../../../gap/rank-roles.ts';
import type { ViewProps } from '../../parts/use-dashboard-data.ts';
import { useFragment } from '../../parts/use-fragment.ts';
import { words } from '../../words/words.ts';
import { BrowseRoles } from './roles/browse-roles.tsx';
import { BrowseSkills } from './roles/browse-skills.tsx';
import { ComparePage } from './roles/compare-page.tsx';
import { ComposedProfile } from './roles/composed-profile.tsx';
import { FrameworkSkills } from './roles/framework-skills.tsx';
import { RankedList } from './roles/ranked-list.tsx';
import { RoleDetail } from './roles/role-detail.tsx';
import { listAddress } from './roles/role-route.ts';
import { browseAddress, compareAddress, readRolesRoute, skillsAddress, type RolesRoute } from './roles/roles-route.ts';
import { SkillDetail } from './roles/skill-detail.tsx';
import { useLibrary, type LibraryWorld } from './use-library.ts';

/** The European profiles come first: this view is the tool for composing one. */
const order: readonly RoleFramework[] = ['ict', ...roleFrameworks.filter((framework) => framework !== 'ict')];

/** The list of a framework; comparing is done again only when the profile or the framework changes. */
function FrameworkPage({ framework, world }: { readonly framework: RoleFramework; readonly world: LibraryWorld }) {
	const { compared, index } = world;
	const ranked = useMemo(() => rankRoles(framework, compared, index), [framework, compared, index]);
	return (
		<>
			<p class="print-only">{words().frameworks[framework]}</p>
			<p class="screen-only">{words().roles.intro[framework]}</p>
			<FrameworkSkills framework={framework} world={world} />
			<ComposedProfile framework={framework} ranked={ranked} world={world} />
			<RankedList ranked={ranked} world={world} />
		</>
	);
}

type ContentProps = { readonly route: RolesRoute; readonly world: LibraryWorld; readonly hasMoved: boolean };

function Content({ route, world, hasMoved }: ContentProps) {
	const text = words().roles;
	if (route.part === 'browse') return <BrowseRoles filter={route.filter} world={world} />;
	if (route.part === 'skills') return <BrowseSkills framework={route.framework} world={world} />;
	if (route.part === 'compare') return <ComparePage roles={route.roles} world={world} />;
	if (route.part === 'skill') {
		const skill = world.index.skillOf(route.skill);
		if (skill === undefined) return <p class="notice">{text.noSuchSkill}</p>;
		return <SkillDetail key={skill.id} skill={skill} world={world} takesFocus={hasMoved} />;
	}
	if (route.role === null) return <FrameworkPage key={route.framework} framework={route.framework} world={world} />;
	const role = world.index.roleOf(route.role);
	if (role === undefined) return <p class="notice">{text.notThere}</p>;
	const grade = role.grades.find((each) => each === route.grade) ?? role.grades[0] ?? null;
	return <RoleDetail key={`${role.id}/${grade ?? ''}`} role={role} grade={grade} world={world} takesFocus={hasMoved} />;
}

/** The parts of the view: the frameworks' lists, then what goes across them. */
function Tabs({ route }: { readonly route: RolesRoute }) {
	const text = words();
	const tabs: readonly (readonly [address: string, name: string, isHere: boolean])[] = [
		...order.map(
			(framework) =>
				[
					listAddress(framework),
					text.frameworks[framework],
					route.part === 'framework' && route.framework === framework,
				] as const,
		),
		[browseAddress({ framework: null, family: null, grade: null }), text.roles.browse, route.part === 'browse'],
		[skillsAddress(null), text.roles.allSkills, route.part === 'skills' || route.part === 'skill'],
		[compareAddress(), text.roles.compareTab, route.part === 'compare'],
	];
	return (
		<nav class="tabs screen-only" aria-label={text.roles.partsLabel}>
			{tabs.map(([address, name, isHere]) => (
				<a key={address} href={address} aria-current={isHere ? 'page' : undefined}>
					{name}
				</a>
			))}
		</nav>
	);
}

/** The whole view. */
export function RolesPage(props: ViewProps) {
	const text = words();
	const parts = useFragment();
	const address = parts.join('/');
	const opened = useRef(address);
	const hasMoved = useRef(false);
	hasMoved.current ||= address !== opened.current;
	const route = readRolesRoute(parts);
	const world = useLibrary(props);
	return (
		<div class="roles">
			<h1>{text.roles.heading}</h1>
			<p class="lead screen-only">{text.roles.lead}</p>
			<Tabs route={route} />
			{world === null ? (
				props.data.texts === 'failed' ? null : (
					<p>{text.roles.loading}</p>
				)
			) : (
				<Content route={route} world={world} hasMoved={hasMoved.current} />
			)}
		</div>
	);
}
