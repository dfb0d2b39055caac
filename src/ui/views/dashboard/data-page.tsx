// The view "data" of the full page.
import type { DashboardApi } from '../../api.ts';
import { words } from '../../words/words.ts';

/** The whole view. */
export function DataPage({ api: _api }: { readonly api: DashboardApi }) {
	return <h1>{words().data.heading}</h1>;
}
