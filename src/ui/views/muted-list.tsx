// The checks that are silent about this ad since the user muted them, each to be heard again.
import type { Mute } from '../../core/finding.ts';
import { nameOfRule } from '../parts/name-rule.ts';
import { words } from '../words/words.ts';

type Props = { readonly muted: readonly Mute[]; readonly unmute: ((mute: Mute) => void) | null };

/** Names a mute among others. */
const keyOf = (mute: Mute): string => JSON.stringify(mute);

function sayMuted(mute: Mute): string {
	const text = words().postingView;
	const name = nameOfRule(mute.rule);
	return mute.where === 'here' ? text.mutedHere(name, mute.quote) : text.mutedIn[mute.where](name);
}

/** Closed; nothing where none is muted. */
export function MutedList({ muted, unmute }: Props) {
	const text = words().postingView;
	if (muted.length === 0) return null;
	return (
		<details class="muted">
			<summary>{text.muted(muted.length)}</summary>
			<ul>
				{muted.map((mute) => (
					<li key={keyOf(mute)}>
						{sayMuted(mute)}{' '}
						{unmute === null ? null : (
							<button type="button" aria-label={text.unmuteOf(nameOfRule(mute.rule))} onClick={() => unmute(mute)}>
								{text.unmute}
							</button>
						)}
					</li>
				))}
			</ul>
		</details>
	);
}
