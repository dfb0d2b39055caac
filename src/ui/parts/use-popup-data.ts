// What the popup shows, asked for when it opens and at every change.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OwnSkill } from '../../core/own-skill.ts';
import type { Rating } from '../../core/rating.ts';
import type { TabView } from '../../messages/views.ts';
import type { PopupApi } from '../api.ts';
import { applySettings } from './apply-settings.ts';

/** The answers so far: a view is undefined until the first one; null says that it cannot be had. `load` asks again, and resolves when the answers are there. */
export type PopupData = {
	readonly view: TabView | null | undefined;
	readonly ratings: readonly Rating[] | null;
	readonly own: readonly OwnSkill[] | null;
	readonly load: () => Promise<void>;
};

/** Asks for everything, and again whenever something changed; all of it is drawn at once, so that no control is gone for a moment. */
export function usePopupData(api: PopupApi): PopupData {
	const [data, setData] = useState<Omit<PopupData, 'load'>>({ view: undefined, ratings: [], own: [] });
	const asked = useRef(0);
	const load = useCallback(async () => {
		const turn = (asked.current += 1);
		const [view, ratings, own] = await Promise.all([api.view(), api.ratings(), api.ownSkills()]);
		// An answer that was overtaken may speak of the page that was left.
		if (turn !== asked.current) return;
		if (view !== null) await applySettings(view.settings);
		if (turn === asked.current) setData({ view, ratings, own });
	}, [api]);
	useEffect(() => {
		void load();
		api.onChange(() => void load());
	}, [api, load]);
	return { ...data, load };
}
