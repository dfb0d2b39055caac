// The view "roles" of the full page: a profile beside the roles of four frameworks, ranked, and each role in full.
import { useMemo, useRef } from 'preact/hooks';
import { roleFrameworks, type RoleFramework } from '../../../core/concept.ts';
import { rankRoles } from '../../../gap/rank-roles.ts';
import type { ViewProps } from '../../parts/use-dashboard-data.ts';
import { useFragment } from '../../parts/use-fragment.ts';
import { words } from '../../words/words.ts';
import { ComposedProfile } from './roles/composed-profile.tsx';
import { FrameworkSkills } from './roles/framework-skills.tsx';
import { RankedList } from './roles/ranked-list.tsx';
import { RoleDetail } from './roles/role-detail.tsx';
import { listAddress, readRoleRoute, type RoleRoute } from './roles/role-route.ts';
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

type ContentProps = { readonly route: RoleRoute; readonly world: LibraryWorld; readonly hasMoved: boolean };

function Content({ route, world, hasMoved }: ContentProps) {
	if (route.role === null) return <FrameworkPage key={route.framework} framework={route.framework} world={world} />;
	const role = world.index.roleOf(route.role);
	if (role === undefined) return <p class="notice">{words().roles.notThere}</p>;
	const grade = role.grades.find((each) => each === route.grade) ?? role.grades[0] ?? null;
	return <RoleDetail key={`${role.id}/${grade ?? ''}`} role={role} grade={grade} world={world} takesFocus={hasMoved} />;
}

/** The whole view. */
export function RolesPage(props: ViewProps) {
	const text = words();
	const parts = useFragment();
	const address = parts.join('/');
	const opened = useRef(address);
	const hasMoved = useRef(false);
	hasMoved.current ||= address !== opened.current;
	const route = readRoleRoute(parts);
	const world = useLibrary(props);
	return (
		<div class="roles">
			<h1>{text.roles.heading}</h1>
			<p class="lead screen-only">{text.roles.lead}</p>
			<nav class="tabs screen-only" aria-label={text.roles.frameworks}>
				{order.map((framework) => (
					<a
						key={framework}
						href={listAddress(framework)}
						aria-current={framework === route.framework ? 'page' : undefined}
					>
						{text.frameworks[framework]}
					</a>
				))}
			</nav>
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
