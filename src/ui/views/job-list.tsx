// The jobs of a list page: sorted and narrowed down without typing, each leading to its card.
import { useMemo, useState } from 'preact/hooks';
import { mostListedJobs } from '../../core/listed-job.ts';
import type { ListView } from '../../messages/views.ts';
import {
	allJobs,
	arrangeJobs,
	jobFilters,
	jobSorts,
	rolesIn,
	type JobChoice,
	type JobFilter,
} from '../parts/arrange-jobs.ts';
import { Choice } from '../parts/choice.tsx';
import { words } from '../words/words.ts';
import { ListedJob } from './listed-job.tsx';

type Props = { readonly list: ListView; readonly onJump: (key: string) => void };

type ControlProps = Pick<Props, 'list'> & {
	readonly choice: JobChoice;
	readonly onChoose: (choice: JobChoice) => void;
};

/** Order, role, and three filters to switch. */
function Controls({ list, choice, onChoose }: ControlProps) {
	const { jobs: text, frameworks } = words();
	const roles = useMemo(() => rolesIn(list.jobs), [list.jobs]);
	const hasRoleless = list.jobs.some(({ role }) => role === null);
	const toggle = (filter: JobFilter): void => {
		const filters = new Set(choice.filters);
		if (!filters.delete(filter)) filters.add(filter);
		onChoose({ ...choice, filters });
	};
	return (
		<div class="controls">
			<Choice
				label={text.sort}
				value={choice.sort}
				choices={jobSorts.map((sort) => [sort, text.sorts[sort]] as const)}
				onChoose={(sort) => onChoose({ ...choice, sort })}
			/>
			{roles.length === 0 ? null : (
				<Choice
					label={text.role}
					value={choice.role ?? ''}
					choices={[
						['', text.allRoles],
						...roles.map(({ key, title, framework }) => [key, `${title} (${frameworks[framework]})`] as const),
						...(hasRoleless ? [['none', text.noRole] as const] : []),
					]}
					onChoose={(role) => onChoose({ ...choice, role: role === '' ? null : role })}
				/>
			)}
			<div class="filters">
				{jobFilters.map((filter) => (
					<button key={filter} type="button" aria-pressed={choice.filters.has(filter)} onClick={() => toggle(filter)}>
						{text.filters[filter]}
					</button>
				))}
			</div>
		</div>
	);
}

/** A sentence where the page has none, and where the choice leaves none. */
export function JobList({ list, onJump }: Props) {
	const text = words().jobs;
	const [choice, setChoice] = useState(allJobs);
	// One moment for all jobs of a drawing: days do not change in the middle of a list.
	const [now] = useState(() => new Date());
	const shown = useMemo(() => arrangeJobs(list.jobs, choice, now), [list.jobs, choice, now]);
	if (list.jobs.length === 0) return <p class="notice">{text.empty}</p>;
	return (
		<div class="view is-list">
			{list.truncated ? <p class="notice">{text.truncated(mostListedJobs)}</p> : null}
			<Controls list={list} choice={choice} onChoose={setChoice} />
			<p class="shown" role="status">
				{text.shown(shown.length, list.jobs.length)}
			</p>
			{shown.length > 0 ? null : (
				<p class="notice">
					{text.noneLeft}{' '}
					<button type="button" onClick={() => setChoice(allJobs)}>
						{text.showAll}
					</button>
				</p>
			)}
			<ol class="jobs" aria-label={text.list}>
				{shown.map((job) => (
					<ListedJob key={job.key} job={job} now={now} onJump={onJump} />
				))}
			</ol>
		</div>
	);
}
