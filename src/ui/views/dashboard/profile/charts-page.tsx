// The profile drawn. A page of its own: its three charts share one choice of a role, and the list of ratings may be long.
import { useMemo } from 'preact/hooks';
import { compareWithRole } from '../../../../gap/role-fit.ts';
import { NoChart } from '../../../charts/chart-figure.tsx';
import type { ViewProps } from '../../../parts/use-dashboard-data.ts';
import { words } from '../../../words/words.ts';
import { HeatChart } from '../charts/heat-chart.tsx';
import { RadarChart } from '../charts/radar-chart.tsx';
import { RoleChoice, type GradedRole } from '../charts/role-choice.tsx';
import { StepsChart } from '../charts/steps-chart.tsx';
import { useLibrary, type LibraryWorld } from '../use-library.ts';

/**
 * The role of an address's parts after "charts": the user's first aim where it names none, null for "none". Undefined where
 * nothing is called so.
 */
function readChosen([framework, slug, grade]: readonly string[], world: LibraryWorld): GradedRole | null | undefined {
	if (framework === 'none') return null;
	const [aim] = world.profile.targets.flatMap((id) => world.index.roleOf(id) ?? []);
	const role = framework === undefined ? aim : world.index.roleOf(`${framework}/${slug ?? ''}`);
	if (role === undefined) return framework === undefined ? null : undefined;
	return { role, grade: role.grades.find((each) => each === grade) ?? role.grades[0] ?? null };
}

type Props = ViewProps & {
	/** What the address names after "charts": a role's id and grade. */
	readonly subject: readonly string[];
};

/** The whole of it. */
export function ChartsPage({ api, data, subject }: Props) {
	const text = words().charts;
	const world = useLibrary({ api, data });
	const found = world === null ? null : readChosen(subject, world);
	const chosen = found ?? null;
	const { role, grade } = chosen ?? { role: null, grade: null };
	const fit = useMemo(
		() => (world === null || role === null ? null : compareWithRole(role, grade, world.compared, world.index)),
		// Comparing hangs on these alone; the world is a new one at every drawing.
		[role, grade, world?.compared, world?.index],
	);
	if (world === null) return null;
	return (
		<div class="charts">
			<RoleChoice
				label={text.role}
				none={text.noRole}
				chosen={chosen}
				world={world}
				onChoose={(spelled) => void (location.hash = `#/profile/charts/${spelled === '' ? 'none' : spelled}`)}
			/>
			{found === undefined ? <p class="notice">{text.unknownRole}</p> : null}
			<HeatChart fit={fit} world={world} />
			{fit === null ? (
				<NoChart title={text.radar.titleNoRole} why={text.radar.noRole} />
			) : (
				<RadarChart fit={fit} world={world} />
			)}
			<StepsChart profile={data.profile} history={data.history} scales={world.index.scales} />
		</div>
	);
}
