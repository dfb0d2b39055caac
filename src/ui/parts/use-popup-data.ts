// What the popup shows, asked for when it opens and at every change.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OwnSkill } from '../../core/own-skill.ts';
import type { Rating } from '../../core/rating.ts';
import type { TabView } from '../../messages/views.ts';
import type { PopupApi } from '../api.ts';

/** The answers so far: a view is undefined until the first one; null says that it cannot be had. `load` asks again. */
export type PopupData = {
	readonly view: TabView | null | undefined;
	readonly ratings: readonly Rating[] | null;
	readonly own: readonly OwnSkill[] | null;
	readonly load: () => void;
};

/** Asks for everything, and again whenever something changed. */
export function usePopupData(api: PopupApi): PopupData {
	const [view, setView] = useState<PopupData['view']>(undefined);
	const [ratings, setRatings] = useState<PopupData['ratings']>([]);
	const [own, setOwn] = useState<PopupData['own']>([]);
	const asked = useRef(0);
	const load = useCallback(() => {
		const turn = (asked.current += 1);
		/** Keeps an answer, unless it was overtaken: then it may speak of the page that was left. */
		const keep =
			<Value>(set: (value: Value) => void) =>
			(value: Value): void => {
				if (turn === asked.current) set(value);
			};
		void api.view().then(keep(setView));
		void api.ratings().then(keep(setRatings));
		void api.ownSkills().then(keep(setOwn));
	}, [api]);
	useEffect(() => {
		load();
		api.onChange(load);
	}, [api, load]);
	return { view, ratings, own, load };
}
