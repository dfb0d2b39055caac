// The view "profile" of the full page.
import type { DashboardApi } from '../../api.ts';
import { words } from '../../words/words.ts';

/** The whole view. */
export function ProfilePage({ api: _api }: { readonly api: DashboardApi }) {
	return <h1>{words().profile.heading}</h1>;
}
