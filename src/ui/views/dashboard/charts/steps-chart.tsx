// How many skills stood at which level over time, for one scale at a time.
import { useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../../../core/profile.ts';
import type { ProfileStep } from '../../../../core/profile-change.ts';
import type { RatedLevel } from '../../../../core/rating.ts';
import { findScale, nameOfLevel, type Scales } from '../../../../taxonomy/scales.ts';
import { ChartFigure, NoChart } from '../../../charts/chart-figure.tsx';
import type { ChartTable } from '../../../charts/chart-table.tsx';
import { countLevels, type CountedMoment, type LevelCounts } from '../../../charts/level-counts.ts';
import { drawLevelSteps, nameMoment } from '../../../charts/level-steps.tsx';
import type { StepRow } from '../../../charts/level-steps-layout.ts';
import { groupOfRating, scaleGroups, scaleOfGroup, type ScaleGroup } from '../../../parts/scale-group.ts';
import { words } from '../../../words/words.ts';
import { englishLevels } from './english-names.ts';

type Props = {
	readonly profile: Profile;
	/** Newest first. */
	readonly history: readonly ProfileStep[];
	readonly scales: Scales;
};

const totalOf = (counts: LevelCounts | undefined): number =>
	[...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);

/** The rows from the highest level down; of what is no level those that ever were. A fifth on a scale of four is its highest. */
function rowsOf(group: ScaleGroup, moments: readonly CountedMoment[], scales: Scales): readonly StepRow[] {
	const text = words();
	const levels = findScale(scales, scaleOfGroup[group])?.levels ?? [];
	const named = levels.map((level, at): StepRow => ({
		level: (at + 1) as RatedLevel,
		label: nameOfLevel(level),
		drawn: `${level.code ?? level.key} ${level.name}`,
	}));
	const others = (['none', 'unsure'] as const)
		.filter((level) => moments.some(({ counts }) => counts.has(level)))
		.map((level): StepRow => ({ level, label: text.rating[level], drawn: text.rating[level] }));
	return [...named.toReversed(), ...others];
}

/** The counts at the end of each day on which something changed, or of each minute where days are too few; the latest first. */
function tableOf(rows: readonly StepRow[], moments: readonly CountedMoment[], now: number): ChartTable {
	const text = words().charts;
	const days = new Map(moments.map((moment) => [nameMoment(moment.at, moments, now), moment]));
	return {
		heads: [text.steps.since, ...rows.map(({ label }) => label)],
		rows: [...days]
			.toReversed()
			.map(([day, { counts }]) => [day, ...rows.map(({ level }) => String(counts.get(level) ?? 0))]),
	};
}

function summaryOf(rows: readonly StepRow[], moments: readonly CountedMoment[]): string[] {
	const text = words().charts;
	const [first, last] = [moments[0], moments.at(-1)];
	if (first === undefined || last === undefined) return [];
	const now = totalOf(last.counts);
	const most = Math.max(...rows.map(({ level }) => last.counts.get(level) ?? 0));
	const fullest = rows.filter(({ level }) => last.counts.get(level) === most).map(({ label }) => label);
	return [
		text.steps.summary(new Date(first.at), totalOf(first.counts), now),
		now === 0 ? text.steps.ofNone : text.steps.most(fullest.join(' · '), most),
		text.steps.hint,
	];
}

/** The chart; a sentence where nothing was ever rated, or all of it at one moment. */
export function StepsChart({ profile, history, scales }: Props) {
	const text = words().charts;
	const [chosen, choose] = useState<ScaleGroup | null>(null);
	const counted = useMemo(
		() =>
			scaleGroups
				.map((group) => ({
					group,
					moments: countLevels(profile, history, (rating) => groupOfRating(rating) === group),
				}))
				.filter(({ moments }) => moments.length > 0),
		[profile, history],
	);
	const fullest = counted.toSorted((a, b) => totalOf(b.moments.at(-1)?.counts) - totalOf(a.moments.at(-1)?.counts))[0];
	const shown = counted.find(({ group }) => group === chosen) ?? fullest;
	if (shown === undefined) return <NoChart title={text.steps.title} why={text.nothingRated} />;
	const { group, moments } = shown;
	const [first] = moments;
	const rows = rowsOf(group, moments, scales);
	const title = text.steps.titleOf(text.groups[group]);
	const choice =
		counted.length < 2 ? null : (
			<label class="field screen-only">
				<span>{text.steps.what}</span>
				<select onChange={(event) => choose(event.currentTarget.value as ScaleGroup)}>
					{counted.map((each) => (
						<option key={each.group} value={each.group} selected={each.group === group}>
							{text.groups[each.group]}
						</option>
					))}
				</select>
			</label>
		);
	if (first !== undefined && moments.length === 1)
		return (
			<section class="chart" aria-label={title}>
				<h2>{title}</h2>
				{choice}
				<p class="notice">{text.steps.one(totalOf(first.counts), new Date(first.at))}</p>
			</section>
		);
	const now = Math.max(Date.now(), moments.at(-1)?.at ?? 0);
	return (
		<ChartFigure
			key={group}
			title={title}
			summary={summaryOf(rows, moments)}
			table={tableOf(rows, moments, now)}
			english={englishLevels(scales)}
			draw={(room) => drawLevelSteps(rows, moments, now, room)}
		>
			{choice}
		</ChartFigure>
	);
}
