// Which jobs of a list are shown, and in which order.
import type { RoleFramework } from '../../core/concept.ts';
import type { ListedJobView, RoleName } from '../../messages/views.ts';
import { daysUntil } from './days-left.ts';

/** The orders; `page`: as the page has them. */
export const jobSorts = ['page', 'closing', 'fit', 'unseen'] as const;

/** One of these. */
export type JobSort = (typeof jobSorts)[number];

/** What jobs may be narrowed down to. */
export const jobFilters = ['unseen', 'saved', 'dated'] as const;

/** One of these. */
export type JobFilter = (typeof jobFilters)[number];

/** What the user chose. `role`: a key of `rolesIn`, `none` for jobs without a role, null for all. */
export type JobChoice = {
	readonly sort: JobSort;
	readonly role: string | null;
	readonly filters: ReadonlySet<JobFilter>;
};

/** What holds until the user chooses. */
export const allJobs: JobChoice = { sort: 'page', role: null, filters: new Set() };

/** A suggested role, as jobs can be narrowed down to it. */
export type SuggestedRole = { readonly key: string; readonly title: string; readonly framework: RoleFramework };

const keyOf = (role: RoleName | null): string => (role === null ? 'none' : `${role.framework} ${role.title}`);

/** The roles that the jobs suggest, each once, by name. */
export function rolesIn(jobs: readonly ListedJobView[]): SuggestedRole[] {
	const found = new Map<string, SuggestedRole>();
	for (const { role } of jobs) {
		if (role !== null) found.set(keyOf(role), { key: keyOf(role), title: role.title, framework: role.framework });
	}
	return [...found.values()].toSorted((a, b) => a.title.localeCompare(b.title));
}

/** Days until a job closes; null where that is not stated. */
export const daysLeft = ({ closesOn }: ListedJobView, now: Date): number | null =>
	closesOn === null ? null : daysUntil(closesOn, now);

function passes(job: ListedJobView, filter: JobFilter, now: Date): boolean {
	switch (filter) {
		case 'unseen':
			return job.seenAt === null;
		case 'saved':
			return job.status !== null;
		case 'dated':
			return (daysLeft(job, now) ?? -1) >= 0;
		default:
			return filter satisfies never;
	}
}

/** Where a job comes by an order, the lowest first; what it cannot be ordered by comes last. */
function placeOf(job: ListedJobView, sort: JobSort, now: Date): number {
	switch (sort) {
		case 'page':
			return 0;
		case 'closing': {
			const days = daysLeft(job, now);
			// What has closed comes after all that can still be had, before what does not say.
			return days === null ? Infinity : days < 0 ? Number.MAX_SAFE_INTEGER : days;
		}
		case 'fit':
			return job.fit === null || job.fit.asked === 0 ? 1 : -job.fit.met / job.fit.asked;
		case 'unseen':
			return job.seenAt === null ? 0 : 1;
		default:
			return sort satisfies never;
	}
}

/** The jobs that are left by a choice, in its order; equal ones as in the page. */
export function arrangeJobs(jobs: readonly ListedJobView[], choice: JobChoice, now: Date): ListedJobView[] {
	const { sort, role, filters } = choice;
	return jobs
		.filter(
			(job) => (role === null || keyOf(job.role) === role) && [...filters].every((each) => passes(job, each, now)),
		)
		.map((job) => ({ job, place: placeOf(job, sort, now) }))
		.toSorted((a, b) => (a.place === b.place ? 0 : a.place - b.place))
		.map(({ job }) => job);
}
