// The radar of a role beside the user.
import type { RoleFit } from '../../../../gap/role-fit.ts';
import { ChartFigure, NoChart } from '../../../charts/chart-figure.tsx';
import { drawRadar } from '../../../charts/radar.tsx';
import { words } from '../../../words/words.ts';
import { roleTitle } from '../roles/role-text.ts';
import type { LibraryWorld } from '../use-library.ts';
import { pickAxes, tableOfPick, type RadarPick } from './radar-axes.ts';

/** How many of what is furthest below are named. */
const mostNamed = 3;

/** What the radar shows, in sentences. */
function summaryOf({ drawn, all }: RadarPick, world: LibraryWorld): string[] {
	const text = words().charts.radar;
	const stated = all.filter(({ wanted }) => wanted !== null);
	const short = stated.filter(({ status }) => status === 'short').toSorted((a, b) => b.missing - a.missing);
	const names = short.slice(0, mostNamed).map(({ concept }) => world.nameOf(concept));
	const unrated = all.filter(({ status }) => status === 'unrated').length;
	return [
		stated.length === 0
			? text.noLevels
			: text.met(stated.filter(({ status }) => status === 'met').length, stated.length),
		...(names.length === 0 ? [] : [text.short(names.join(' · '))]),
		...(unrated === 0 ? [] : [text.unrated(unrated)]),
		...(drawn.length === all.length ? [] : [text.some(drawn.length, all.length)]),
	];
}

/** The chart; a sentence where it would have fewer than three axes, or no point. */
export function RadarChart({ fit, world }: { readonly fit: RoleFit; readonly world: LibraryWorld }) {
	const text = words().charts.radar;
	const role = roleTitle(fit, world.nameOf);
	const pick = pickAxes(fit, world);
	const title = text.title(role);
	if (pick.all.length < 3) return <NoChart title={title} why={text.tooFew(pick.all.length)} />;
	if (pick.axes.every(({ wanted, have }) => wanted === null && have === null))
		return <NoChart title={title} why={text.nothing} />;
	const { axes, levels } = pick;
	return (
		<ChartFigure
			title={title}
			summary={summaryOf(pick, world)}
			table={tableOfPick(pick, world)}
			draw={(room) => drawRadar({ axes, levels, role }, room)}
		/>
	);
}
