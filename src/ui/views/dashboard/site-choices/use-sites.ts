// What the view of sites shows, asked for when it opens and whenever something of it changed.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { KeptSite } from '../../../../core/exchange.ts';
import type { Mute } from '../../../../core/finding.ts';
import type { BoardState, DashboardApi } from '../../../api.ts';

type SitesApi = Pick<DashboardApi, 'sites' | 'mutes' | 'boards' | 'askForBoards' | 'onChange'>;

/** Null: it cannot be read. Sites in the order of their hosts. */
export type SitesData = {
	readonly sites: readonly KeptSite[] | null;
	readonly mutes: readonly Mute[] | null;
	readonly boards: readonly BoardState[] | null;
};

/** `data` is undefined until the first answers; `load` resolves when new ones are drawn; `setBoards` takes what the browser just said. */
export function useSites(api: SitesApi): {
	readonly data: SitesData | undefined;
	readonly load: () => Promise<void>;
	readonly setBoards: (boards: readonly BoardState[]) => void;
} {
	const [data, setData] = useState<SitesData | undefined>(undefined);
	const asked = useRef(0);
	const load = useCallback(async () => {
		const turn = (asked.current += 1);
		const none = (): null => null;
		const [sites, mutes, boards] = await Promise.all([
			api.sites().catch(none),
			api.mutes().catch(none),
			api.boards().catch(none),
		]);
		if (turn !== asked.current) return;
		setData({ sites: sites?.toSorted((a, b) => (a.host < b.host ? -1 : 1)) ?? null, mutes, boards });
	}, [api]);
	useEffect(() => {
		void load();
		return api.onChange(() => void load());
	}, [api, load]);
	const setBoards = useCallback(
		(boards: readonly BoardState[]) => setData((before) => (before === undefined ? before : { ...before, boards })),
		[],
	);
	return { data, load, setBoards };
}
