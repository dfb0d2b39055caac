// The view "roles" of the full page.
import type { DashboardApi } from '../../api.ts';
import { words } from '../../words/words.ts';

/** The whole view. */
export function RolesPage({ api: _api }: { readonly api: DashboardApi }) {
	return <h1>{words().roles.heading}</h1>;
}
