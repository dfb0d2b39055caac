// What the browser lost and a copy still holds: put back, or dropped, as the user says; never by itself.
import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../core/profile.ts';
import type { DashboardApi } from '../api.ts';
import { words } from '../words/words.ts';

/** Nothing where nothing was lost. */
export function RestoreOffer({ api }: { readonly api: DashboardApi }) {
	const text = words().dashboard;
	const [lost, setLost] = useState<Profile | null>(null);
	useEffect(() => {
		api.restoreOffer().then(setLost, () => setLost(null));
	}, [api]);
	const restore = async (isWanted: boolean): Promise<void> => {
		const done = await api.restore(isWanted);
		if (done.ok) setLost(null);
	};
	if (lost === null) return null;
	return (
		<div class="notice banner">
			<p>{text.lost(lost.ratings.length)}</p>
			<p class="acts">
				<button type="button" onClick={() => void restore(true)}>
					{text.putBack}
				</button>
				<button type="button" class="quiet" onClick={() => void restore(false)}>
					{text.dropCopy}
				</button>
			</p>
		</div>
	);
}
