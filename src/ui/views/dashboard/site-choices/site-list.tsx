// The sites on which the user chose something, each with a switch that shows or hides Plumbline there.
import type { KeptSite } from '../../../../core/exchange.ts';
import { words } from '../../../words/words.ts';

type Props = {
	readonly sites: readonly KeptSite[];
	readonly disabled: boolean;
	readonly onHide: (host: string, hidden: boolean) => void;
};

/** A switch a site; a sentence where there is none. */
export function SiteList({ sites, disabled, onHide }: Props) {
	const text = words().sites;
	return (
		<section aria-labelledby="chosen-sites">
			<h2 id="chosen-sites">{text.chosen}</h2>
			{sites.length === 0 ? <p class="hint">{text.noneChosen}</p> : null}
			{sites.length === 0 ? null : (
				<ul class="rows">
					{sites.map(({ host, hidden, dock, side = 'right' }) => (
						<li key={host} data-site={host}>
							<label class="tick">
								<input
									type="checkbox"
									role="switch"
									checked={!hidden}
									disabled={disabled}
									onChange={(event) => onHide(host, !event.currentTarget.checked)}
								/>
								<span>{text.show(host)}</span>
							</label>
							<span class="hint">{[text.sides[side], text.docks[dock]].join(' · ')}</span>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
