// The full page: its views by routes that survive a reload (`dashboard.html#/roles`), and what all of them share.
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DashboardApi } from '../../api.ts';
import { PlumbMark } from '../../parts/plumb-mark.tsx';
import { showView } from '../../parts/show-view.ts';
import { RestoreOffer } from '../../parts/restore-offer.tsx';
import { StatusBar } from '../../parts/status-bar.tsx';
import { useDashboardData, type DashboardData, type ViewProps } from '../../parts/use-dashboard-data.ts';
import { useFragment } from '../../parts/use-fragment.ts';
import { useSaving } from '../../parts/use-saving.ts';
import { words } from '../../words/words.ts';
import { AboutPage } from './about-page.tsx';
import { AdsPage } from './ads-page.tsx';
import { CheckPage } from './check-page.tsx';
import { DataPage } from './data-page.tsx';
import { DemandPage } from './demand-page.tsx';
import { ProfilePage } from './profile-page.tsx';
import { RolesPage } from './roles-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import { SitesPage } from './sites-page.tsx';

const views = {
	profile: ProfilePage,
	roles: RolesPage,
	ads: AdsPage,
	demand: DemandPage,
	check: CheckPage,
	data: DataPage,
	sites: SitesPage,
	settings: SettingsPage,
	about: AboutPage,
} satisfies Readonly<Record<string, ComponentType<ViewProps>>>;

type Route = keyof typeof views;

const routes = Object.keys(views) as readonly Route[];

/** What keeps the page from working as it should, each said once. */
function Banners({ data }: { readonly data: DashboardData }) {
	const text = words().dashboard;
	return (
		<div role="alert">
			{data.store === 'unopened' ? <p class="notice banner">{text.storeFails}</p> : null}
			{data.texts === 'failed' ? <p class="notice banner">{text.textsFail}</p> : null}
		</div>
	);
}

/** The whole page. The focus goes to the view when another one is chosen; the profile stands where the address names none. */
export function Dashboard({ api: given }: { readonly api: DashboardApi }) {
	const text = words();
	const data = useDashboardData(given);
	const { api, said, undo } = useSaving(given, data);
	const [named] = useFragment();
	const route = routes.find((each) => each === named) ?? 'profile';
	const main = useRef<HTMLElement>(null);
	const shown = useRef(route);
	useEffect(() => {
		document.title = text.dashboard.title(text.dashboard.routes[route]);
		if (shown.current !== route) showView(main.current);
		shown.current = route;
	}, [route, text]);
	const View: ComponentType<ViewProps> = views[route];
	return (
		<div class="page">
			<a
				class="skip"
				href="#main"
				onClick={(event) => {
					// The fragment names the view, so the jump is done without it.
					event.preventDefault();
					main.current?.focus();
				}}
			>
				{text.dashboard.skip}
			</a>
			<header class="masthead">
				<p class="brand">
					<PlumbMark size={26} />
					<b>{text.name}</b>
				</p>
				<nav aria-label={text.dashboard.label}>
					{routes.map((each) => (
						<a key={each} href={`#/${each}`} aria-current={each === route ? 'page' : undefined}>
							{text.dashboard.routes[each]}
						</a>
					))}
				</nav>
			</header>
			<main id="main" tabIndex={-1} ref={main}>
				<Banners data={data} />
				<RestoreOffer api={api} />
				<View api={api} data={data} />
			</main>
			<StatusBar data={data} said={said} undo={undo} />
		</div>
	);
}
