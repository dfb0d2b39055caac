// What the user says of themselves, in four parts: rating, everything rated, that drawn, and what is not a skill.
import { useFragment } from '../../parts/use-fragment.ts';
import type { ViewProps } from '../../parts/use-dashboard-data.ts';
import { words } from '../../words/words.ts';
import { AboutPage } from './profile/about-page.tsx';
import { ChartsPage } from './profile/charts-page.tsx';
import { RatePage } from './profile/rate-page.tsx';
import { RatingsPage } from './profile/ratings-page.tsx';

const parts = ['rate', 'ratings', 'charts', 'about'] as const;

/** The whole view; its part is the second in the address (`#/profile/about`), rating where it names none. */
export function ProfilePage({ api, data }: ViewProps) {
	const text = words();
	const [, named, ...subject] = useFragment();
	const part = parts.find((each) => each === named) ?? 'rate';
	const { knowledge } = data;
	return (
		<>
			<h1>{text.profile.heading}</h1>
			<p class="lead">{text.profile.leads[part]}</p>
			<nav class="tabs" aria-label={text.profile.partsLabel}>
				{parts.map((each) => (
					<a key={each} href={`#/profile/${each}`} aria-current={each === part ? 'page' : undefined}>
						{text.profile.parts[each]}
						{each === 'ratings' && data.store !== 'asked' ? (
							<span class="number"> {data.profile.ratings.length}</span>
						) : null}
					</a>
				))}
			</nav>
			{knowledge === null || data.store === 'asked' ? (
				<p class="hint">{data.texts === 'failed' ? null : text.dashboard.loading}</p>
			) : part === 'rate' ? (
				<RatePage {...{ api, data, knowledge, subject }} />
			) : part === 'ratings' ? (
				<RatingsPage {...{ api, data, knowledge }} />
			) : part === 'charts' ? (
				<ChartsPage {...{ api, data, subject }} />
			) : (
				<AboutPage {...{ api, data, knowledge }} />
			)}
		</>
	);
}
