// A job as a list page names it: enough to find its ad again, never more than the page shows.

/** One card of a list page, in the order of the page. A null field is not stated. */
export type ListedJob = {
	/** "board/key" of its ad, as `adKeyOf` says it. */
	readonly key: string;
	readonly title: string;
	readonly company: string | null;
	readonly place: string | null;
	/** As written: "P-3", "NO-C". */
	readonly grade: string | null;
	/** ISO 8601 calendar date. */
	readonly closesOn: string | null;
};

/** The most cards that are read from one page. */
export const mostListedJobs = 500;

/** What a grade asks by its public scale: years after a degree; null: the scale does not say. */
export type GradeMeaning = {
	readonly years: number | null;
	readonly degree: 'advanced' | 'first' | 'secondary' | null;
};
