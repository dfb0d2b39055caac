// The full page: its views by routes that survive a reload (`dashboard.html#/roles`).
import { useEffect, useState } from 'preact/hooks';
import type { DashboardApi } from '../../api.ts';
import { PlumbMark } from '../../parts/plumb-mark.tsx';
import { words } from '../../words/words.ts';
import { DataPage } from './data-page.tsx';
import { DemandPage } from './demand-page.tsx';
import { ProfilePage } from './profile-page.tsx';
import { RolesPage } from './roles-page.tsx';

const views = { profile: ProfilePage, roles: RolesPage, demand: DemandPage, data: DataPage };

type Route = keyof typeof views;

const routes = Object.keys(views) as readonly Route[];

/** The route of an address's fragment ("#/roles", "#/roles/ict"); the profile where it names none. */
const routeOf = (fragment: string): Route => routes.find((route) => route === fragment.split('/')[1]) ?? 'profile';

/** The whole page. */
export function Dashboard({ api }: { readonly api: DashboardApi }) {
	const text = words();
	const [route, setRoute] = useState(() => routeOf(location.hash));
	useEffect(() => {
		const follow = (): void => setRoute(routeOf(location.hash));
		globalThis.addEventListener('hashchange', follow);
		return () => globalThis.removeEventListener('hashchange', follow);
	}, []);
	const View = views[route];
	return (
		<>
			<header class="head">
				<PlumbMark size={24} />
				<b>{text.name}</b>
				<nav aria-label={text.dashboard.label}>
					{routes.map((each) => (
						<a key={each} href={`#/${each}`} aria-current={each === route ? 'page' : undefined}>
							{text.dashboard.routes[each]}
						</a>
					))}
				</nav>
			</header>
			<main>
				<View api={api} />
			</main>
		</>
	);
}
