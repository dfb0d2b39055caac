// The ads that were seen or saved, for the views that are about them: read in pieces, stoppable, and again whenever they change.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AdRow } from '../../core/saved-ad.ts';
import type { DashboardApi } from '../api.ts';

/** `stopped`: by the user. `failed`: they cannot be read. */
type AdsState = 'reading' | 'read' | 'stopped' | 'failed';

/** The ads as far as they were read. */
type Ads = {
	/** Those of the last reading; the first piece until one has ended, and null until that is there. */
	readonly ads: readonly AdRow[] | null;
	/** The same once a reading has ended or was stopped, null until then. */
	readonly whole: readonly AdRow[] | null;
	readonly state: AdsState;
	/** How many were read so far, and of how many; null until they are counted. */
	readonly done: number;
	readonly of: number | null;
};

/** The ads, what stops the reading of them, and what reads them again. */
export type AdsReading = Ads & { readonly stop: () => void; readonly load: () => void };

/** How far it is is told so often, in milliseconds: drawing costs more than reading does. */
const tellEveryMs = 100;

const notYet: Ads = { ads: null, whole: null, state: 'reading', done: 0, of: null };

/** Reads the ads, from the moment at which they are wanted. While they are read again, those that were there stay. */
export function useAds(api: DashboardApi, isWanted = true): AdsReading {
	const [state, setState] = useState<Ads>(notYet);
	const running = useRef<{ readonly control: AbortController; readonly stop: () => void } | null>(null);
	const load = useCallback(() => {
		running.current?.control.abort();
		const control = new AbortController();
		const { signal } = control;
		const found: AdRow[] = [];
		let told = -Infinity;
		let total: number | null = null;
		const end = (ended: AdsState): void => {
			if (signal.aborted) return;
			control.abort();
			setState({ ads: found, whole: found, state: ended, done: found.length, of: total });
		};
		running.current = { control, stop: () => end('stopped') };
		setState((before) => ({ ...before, state: 'reading', done: 0, of: null }));
		const onPiece = (piece: readonly AdRow[], of: number | null): void => {
			if (signal.aborted) return;
			for (const ad of piece) found.push(ad);
			total = of;
			if (performance.now() - told < tellEveryMs) return;
			told = performance.now();
			setState(({ ads, whole }) => ({ ads: ads ?? piece, whole, state: 'reading', done: found.length, of }));
		};
		api.readAds({ signal, onPiece }).then(
			(isRead) => (isRead ? end('read') : end('failed')),
			() => end('failed'),
		);
	}, [api]);
	useEffect(() => {
		if (!isWanted) return undefined;
		load();
		const silent = [api.onSeenAdsChange(load), api.onSavedAdsChange(load)];
		return () => {
			for (const unlisten of silent) unlisten();
			running.current?.control.abort();
		};
	}, [api, load, isWanted]);
	return { ...state, stop: useCallback(() => running.current?.stop(), []), load };
}
