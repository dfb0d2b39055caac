// What the overlay and the popup show of a page that lists jobs: its cards, with what is known of each.
import type { ListView } from '../messages/views.ts';
import type { TabRecord } from './tab-records.ts';

/** The list of a tab, each job as its page names it. */
export const viewList = ({ jobs, truncated }: Extract<TabRecord['content'], { readonly kind: 'list' }>): ListView => ({
	kind: 'list',
	jobs: jobs.map((job) => ({ ...job, role: null, gradeMeaning: null, seenAt: null, status: null, fit: null })),
	truncated,
});
