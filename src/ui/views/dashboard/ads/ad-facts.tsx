// What is kept of one ad beside its skills, as names and values.
import type { AdRow, SavedAd } from '../../../../core/saved-ad.ts';
import { WithEnglish } from '../../../parts/with-english.tsx';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';

/** The address as it is shown and followed; null for none that a browser opens as a page. */
const pageOf = (url: string): string | null => (/^https?:\/\//.test(url) ? url : null);

type Props = { readonly ad: AdRow; readonly saved: SavedAd | null; readonly world: Pick<LibraryWorld, 'nameOf'> };

/** The facts. The page of the ad is opened by the user's own click, which tells it nothing of where it comes from. */
export function AdFacts({ ad, saved, world }: Props) {
	const text = words().ads;
	const page = saved === null ? null : pageOf(saved.posting.url);
	const roles = ad.roles.map((role) => world.nameOf(role)).join(' · ');
	const rows: readonly (readonly [name: string, value: string])[] = [
		[text.employer, ad.company ?? text.notStated],
		[text.site, ad.host],
		[text.seen, text.on(ad.seenAt)],
		...(saved === null ? [] : [[text.savedOn, text.on(saved.savedAt)] as const]),
		[text.closest, roles === '' ? text.noRole : roles],
	];
	return (
		<section>
			<h2>{text.facts}</h2>
			<dl class="facts">
				{rows.map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>
							<WithEnglish says={value} english={ad.roles.map(world.nameOf)} />
						</dd>
					</div>
				))}
				{page === null ? null : (
					<div>
						<dt>{text.address}</dt>
						<dd>
							<a href={page} rel="noreferrer noopener" target="_blank">
								{page}
								<span class="unseen"> ({text.opensPage})</span>
							</a>
						</dd>
					</div>
				)}
			</dl>
		</section>
	);
}
