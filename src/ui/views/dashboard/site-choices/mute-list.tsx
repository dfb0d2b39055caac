// The checks that the user muted: which, where, and letting each speak again.
import type { Mute } from '../../../../core/finding.ts';
import { nameOfRule } from '../../../parts/name-rule.ts';
import { words } from '../../../words/words.ts';

type Props = { readonly mutes: readonly Mute[]; readonly disabled: boolean; readonly onUnmute: (mute: Mute) => void };

const keyOf = (mute: Mute): string => JSON.stringify(Object.values(mute));

function sayWhere(mute: Mute): string {
	const text = words().sites;
	switch (mute.where) {
		case 'here':
			return text.mutedHere(mute.ad);
		case 'site':
			return text.mutedOn(mute.host);
		case 'everywhere':
			return text.mutedEverywhere;
		default:
			return mute satisfies never;
	}
}

/** A row a mute; a sentence where there is none. */
export function MuteList({ mutes, disabled, onUnmute }: Props) {
	const text = words().sites;
	return (
		<section aria-labelledby="muted-checks" class="mutes">
			<h2 id="muted-checks" tabIndex={-1}>
				{text.mutes}
			</h2>
			{mutes.length === 0 ? <p class="hint">{text.noMutes}</p> : null}
			{mutes.length === 0 ? null : (
				<ul class="rows">
					{mutes.map((mute) => (
						<li key={keyOf(mute)}>
							<div>
								<b>{text.check(nameOfRule(mute.rule))}</b>
								<p class="hint">
									{sayWhere(mute)}
									{mute.where === 'here' ? <q>{mute.quote}</q> : null}
								</p>
							</div>
							<button
								type="button"
								disabled={disabled}
								aria-label={text.unmute(nameOfRule(mute.rule))}
								onClick={() => onUnmute(mute)}
							>
								{text.unmuteShort}
							</button>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
