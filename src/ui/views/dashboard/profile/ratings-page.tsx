// Everything rated, by framework and kind, with a filter.
import { useId, useState } from 'preact/hooks';
import { isOwnSkill } from '../../../../core/own-skill.ts';
import type { Rating } from '../../../../core/rating.ts';
import type { Knowledge } from '../../../parts/known-concepts.ts';
import { labelOf } from '../../../parts/known-concepts.ts';
import { useLanding } from '../../../parts/land-focus.ts';
import { groupOfRating, scaleGroups, type ScaleGroup } from '../../../parts/scale-group.ts';
import { levelFrameworks, type LevelFramework } from '../../../../core/settings.ts';
import type { ViewProps } from '../../../parts/use-dashboard-data.ts';
import { words } from '../../../words/words.ts';
import { RatedRow } from './rated-row.tsx';

type Props = ViewProps & { readonly knowledge: Knowledge };

/** The groups in which ratings are listed, in their order. */
const groups = [...scaleGroups, 'own'] as const;

/** Where a rating is listed; an own skill that was removed stays with the own ones. */
const groupOf = (rating: Rating): ScaleGroup | 'own' => (isOwnSkill(rating.concept) ? 'own' : groupOfRating(rating));

/** The list; a sentence where there is nothing in it yet, or nothing left by the filter. */
export function RatingsPage({ api, data, knowledge }: Props) {
	const text = words().profile;
	const [filter, setFilter] = useState('');
	const id = useId();
	const land = useLanding();
	const { ratings } = data.profile;
	const speak = data.settings.levelsIn;
	const wanted = filter.trim().toLowerCase();
	const labelled = ratings
		.map((rating) => ({ rating, label: labelOf(knowledge, rating.concept) }))
		.filter(({ label }) => label.toLowerCase().includes(wanted))
		.toSorted((a, b) => a.label.localeCompare(b.label));
	const byGroup = Map.groupBy(labelled, ({ rating }) => groupOf(rating));
	const remove = async (rating: Rating): Promise<void> => {
		const done = await api.unrate(rating.concept);
		if (done.ok) land('.filters input', 'main');
	};
	if (ratings.length === 0)
		return (
			<p class="notice">
				{text.nothingRated} <a href="#/profile/rate">{text.startRating}</a>
			</p>
		);
	return (
		<>
			<div class="filters">
				<div class="field">
					<label for={`${id}-filter`}>{text.filter}</label>
					<input
						id={`${id}-filter`}
						type="search"
						value={filter}
						onInput={(event) => setFilter(event.currentTarget.value)}
					/>
				</div>
				<div class="field">
					<label for={`${id}-speak`}>{text.speak}</label>
					<select
						id={`${id}-speak`}
						value={speak}
						onChange={(event) =>
							void api.changeSettings({ ...data.settings, levelsIn: event.currentTarget.value as LevelFramework })
						}
					>
						{levelFrameworks.map((framework) => (
							<option key={framework} value={framework}>
								{text.publishers[framework]}
							</option>
						))}
					</select>
				</div>
			</div>
			<p>
				<a href="#/profile/charts">{text.seeCharts}</a>
			</p>
			<p class="hint" role="status">
				{wanted === '' ? null : text.shown(labelled.length, ratings.length)}
			</p>
			{groups.map((group) => {
				const listed = byGroup.get(group) ?? [];
				return listed.length === 0 ? null : (
					<section key={group} aria-labelledby={`group-${group}`}>
						<h2 id={`group-${group}`}>
							{text.groups[group]} <span class="number">{listed.length}</span>
						</h2>
						<ul class="ratings">
							{listed.map(({ rating }) => (
								<RatedRow
									key={rating.concept}
									{...{ api, data, knowledge, speak, rating }}
									concept={knowledge.concepts.get(rating.concept)}
									onRemove={() => void remove(rating)}
								/>
							))}
						</ul>
					</section>
				);
			})}
		</>
	);
}
