// What a user does in the overlay: what is said of it, how it is taken back, and where the focus goes next.
import { useRef, useState } from 'preact/hooks';
import type { ConceptId } from '../../core/concept.ts';
import type { Correction } from '../../core/correction.ts';
import type { Mute } from '../../core/finding.ts';
import type { RatedLevel } from '../../core/rating.ts';
import type { AdStatus } from '../../core/saved-ad.ts';
import type { OverlayChoices } from '../../core/settings.ts';
import type { TabView } from '../../messages/views.ts';
import type { OverlayApi } from '../api.ts';
import { words } from '../words/words.ts';
import { useLanding } from './land-focus.ts';

/** What can be done with an ad and its reading. Each is said, and what it changed is drawn. */
export type Actions = {
	readonly rate: (concept: ConceptId, label: string, level: RatedLevel) => void;
	readonly correct: (correction: Correction) => void;
	readonly uncorrect: (id: number) => void;
	readonly save: (status: AdStatus) => void;
	readonly unsave: () => void;
	readonly mute: (mute: Mute) => void;
	readonly unmute: (mute: Mute) => void;
	readonly choose: (choices: OverlayChoices) => void;
};

/** What can be done with the lines of an ad. Without `correct` there is nowhere to keep that a reading was wrong. */
export type LineActions = Pick<Actions, 'rate'> & Partial<Pick<Actions, 'correct' | 'uncorrect'>>;

/** The group of the next skill that is not rated, as a selector; null where this is the last. */
function nextAfter(concept: ConceptId): string | null {
	const groups = [...document.querySelectorAll('[data-skill]:has(.rate-here)')].map((each) =>
		each.getAttribute('data-skill'),
	);
	const isOther = (each: string | null): boolean => each !== concept;
	const next = groups.slice(groups.lastIndexOf(concept) + 1).find(isOther) ?? groups.find(isOther);
	return next === undefined || next === null ? null : `[data-skill="${next}"] .rate-here button`;
}

const undoButton = '.said-here button';

/** How something is taken back. */
type Undo = () => Promise<boolean>;

type Deed = {
	readonly doing: Promise<boolean>;
	/** What is said when it is done. */
	readonly said: string;
	/** From what is drawn then; null where it cannot be taken back. */
	readonly undo?: (view: TabView | null) => Undo | null;
	/** Where the focus goes, as selectors. */
	readonly places?: readonly string[];
};

/** The id of the correction that was made last; null where there is none. */
const lastCorrection = (view: TabView | null): number | null =>
	view?.content.kind === 'ad'
		? view.content.corrections.reduce<number | null>((last, { kept }) => Math.max(last ?? kept.id, kept.id), null)
		: null;

/** `load`: asks for the view again, and resolves with it when it is drawn. */
export function useActionsHere(api: OverlayApi, load: () => Promise<TabView | null>) {
	const text = words();
	const [state, setState] = useState<{ readonly said: string; readonly undo: Undo | null }>({ said: '', undo: null });
	const land = useLanding();
	const turn = useRef(0);
	const act = async ({ doing, said, undo = () => null, places = [] }: Deed): Promise<void> => {
		const own = (turn.current += 1);
		const isDone = await doing;
		const view = await load();
		// Something else was done meanwhile, and speaks for itself.
		if (own !== turn.current) return;
		setState(isDone ? { said, undo: undo(view) } : { said: text.fit.notRated, undo: null });
		if (isDone && places.length > 0) land(...places);
	};
	const actions: Actions = {
		rate: (concept, label, level) => {
			const next = nextAfter(concept);
			const places = [...(next === null ? [] : [next]), undoButton];
			void act({ doing: api.rate(concept, level), said: text.fit.rated(label), undo: () => api.undo, places });
		},
		correct: (correction) => {
			const undo = (view: TabView | null): Undo | null => {
				const id = lastCorrection(view);
				return id === null ? null : () => api.uncorrect(id);
			};
			void act({ doing: api.correct(correction), said: text.correcting.noted, undo, places: [undoButton] });
		},
		uncorrect: (id) => void act({ doing: api.uncorrect(id), said: text.correcting.takenBack, places: ['.scroll'] }),
		save: (status) =>
			void act({
				doing: api.saveAd(status),
				said: text.saving.done(text.saving.statuses[status]),
				places: ['.save select'],
			}),
		unsave: () => void act({ doing: api.unsaveAd(), said: text.saving.gone, places: ['.save button'] }),
		mute: (mute) =>
			void act({
				doing: api.mute(mute),
				said: text.postingView.nowMuted,
				undo: () => () => api.unmute(mute),
				places: [undoButton],
			}),
		unmute: (mute) => void act({ doing: api.unmute(mute), said: text.postingView.nowShown, places: ['.scroll'] }),
		choose: (choices) => void act({ doing: api.choose(choices), said: '' }),
	};
	const { said, undo } = state;
	const takeBack = async (done: Undo): Promise<void> => {
		turn.current += 1;
		const isUndone = await done();
		setState({ said: isUndone ? '' : text.fit.notRated, undo: null });
		await load();
		land('.rate-here button', '[role=tab][tabindex="0"]', 'header button');
	};
	return { actions, said, undo: undo === null ? null : (): void => void takeBack(undo) };
}
