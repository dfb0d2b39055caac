// The heat map of a profile, beside a role where one is chosen.
import { useState } from 'preact/hooks';
import type { RoleFit } from '../../../../gap/role-fit.ts';
import { countStatuses } from '../../../../gap/role-fit.ts';
import { ChartFigure, NoChart } from '../../../charts/chart-figure.tsx';
import { drawHeatMap } from '../../../charts/heat-map.tsx';
import { words } from '../../../words/words.ts';
import { roleTitle } from '../roles/role-text.ts';
import type { LibraryWorld } from '../use-library.ts';
import { englishNames } from './english-names.ts';
import { findHeatGroups, skillsOf, tableOfGroups } from './heat-groups.ts';

type Props = { readonly fit: RoleFit | null; readonly world: LibraryWorld };

/** What the map shows, in sentences. */
function summaryOf(fit: RoleFit | null, rated: number): string[] {
	const text = words().charts;
	const skills = skillsOf(fit);
	if (skills.length === 0) return [text.heat.summary(rated)];
	const counts = countStatuses(skills);
	return [
		text.heat.summary(rated),
		text.heat.fit(counts.met + counts['not-stated'], skills.length),
		...(counts.short === 0 ? [] : [text.heat.short(counts.short)]),
		...(counts.unrated === 0 ? [] : [text.heat.open(counts.unrated)]),
	];
}

/** The chart; a sentence where neither the user nor a role gives it a row. */
export function HeatChart({ fit, world }: Props) {
	const text = words().charts;
	const [onlyRole, setOnlyRole] = useState(false);
	const isNarrowed = onlyRole && skillsOf(fit).length > 0;
	const groups = findHeatGroups(world, fit, isNarrowed);
	const role = fit === null ? null : roleTitle(fit, world.nameOf);
	const title = role === null ? text.heat.title : text.heat.titleWith(role);
	if (groups.length === 0) return <NoChart title={title} why={text.heat.nothing} />;
	return (
		<ChartFigure
			title={title}
			summary={summaryOf(fit, world.compared.ratings.size)}
			table={tableOfGroups(groups, world, fit)}
			english={[
				...(role === null ? [] : [role]),
				...englishNames(
					groups.flatMap(({ rows }) => rows.map(({ id }) => id)),
					world,
				),
			]}
			draw={(room) => drawHeatMap(groups, skillsOf(fit).length === 0 ? null : role, room)}
		>
			{skillsOf(fit).length === 0 || world.compared.ratings.size === 0 ? null : (
				<label class="choice-line screen-only">
					<input type="checkbox" checked={onlyRole} onChange={() => setOnlyRole(!onlyRole)} /> {text.heat.onlyRole}
				</label>
			)}
		</ChartFigure>
	);
}
