// The view "demand" of the full page.
import type { DashboardApi } from '../../api.ts';
import { words } from '../../words/words.ts';

/** The whole view. */
export function DemandPage({ api: _api }: { readonly api: DashboardApi }) {
	return <h1>{words().demand.heading}</h1>;
}
