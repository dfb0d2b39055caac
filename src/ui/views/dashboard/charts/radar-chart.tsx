// The radar of a role beside the user.
import type { RoleFit } from '../../../../gap/role-fit.ts';
import { ChartFigure, NoChart } from '../../../charts/chart-figure.tsx';
import { drawRadar } from '../../../charts/radar.tsx';
import { words } from '../../../words/words.ts';
import { roleTitle } from '../roles/role-text.ts';
import type { LibraryWorld } from '../use-library.ts';
import { englishNames } from './english-names.ts';
import { pickAxes, tableOfPick, type RadarPick } from './radar-axes.ts';

/** How many of what is furthest below are named. */
const mostNamed = 3;

/** What the radar shows, in sentences. */
function summaryOf({ drawn, all }: RadarPick, world: LibraryWorld): string[] {
	const text = words().charts;
	const stated = all.filter(({ wanted }) => wanted !== null);
	const short = stated.filter(({ status }) => status === 'short').toSorted((a, b) => b.missing - a.missing);
	const names = short.slice(0, mostNamed).map(({ concept }) => world.nameOf(concept));
	const unrated = all.filter(({ status }) => status === 'unrated').length;
	return [
		stated.length === 0
			? text.radar.noLevels
			: text.radar.met(stated.filter(({ status }) => status === 'met').length, stated.length),
		...(names.length === 0 ? [] : [text.radar.short(names.join(' · '))]),
		...(unrated === 0 ? [] : [text.radar.unrated(unrated)]),
		...(drawn.length === all.length ? [] : [text.radar.some(drawn.length, all.length)]),
	];
}

/** The chart; a sentence where it would have fewer than three axes, or no point. */
export function RadarChart({ fit, world }: { readonly fit: RoleFit; readonly world: LibraryWorld }) {
	const text = words().charts;
	const role = roleTitle(fit, world.nameOf);
	const pick = pickAxes(fit, world);
	const title = text.radar.title(role);
	if (pick.all.length < 3) return <NoChart title={title} why={text.radar.tooFew(pick.all.length)} />;
	if (pick.axes.every(({ wanted, have }) => wanted === null && have === null))
		return <NoChart title={title} why={text.radar.nothing} />;
	const { axes, levels } = pick;
	return (
		<ChartFigure
			title={title}
			summary={summaryOf(pick, world)}
			table={tableOfPick(pick, world)}
			english={[
				role,
				...englishNames(
					pick.all.map(({ concept }) => concept),
					world,
				),
			]}
			draw={(room) => drawRadar({ axes, levels, role }, room)}
		/>
	);
}
