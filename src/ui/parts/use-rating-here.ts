// Rating in the overlay: what is said of it, taking it back, and where the focus goes next.
import { useState } from 'preact/hooks';
import type { ConceptId } from '../../core/concept.ts';
import type { RatedLevel } from '../../core/rating.ts';
import type { OverlayApi } from '../api.ts';
import { words } from '../words/words.ts';
import { useLanding } from './land-focus.ts';

/** What was said last, and whether it can be taken back. */
export type SaidHere = { readonly said: string; readonly canUndo: boolean };

/** The group of the next skill that is not rated, as a selector; null where this is the last. */
function nextAfter(concept: ConceptId): string | null {
	const groups = [...document.querySelectorAll('[data-skill]:has(.rate-here)')].map((each) =>
		each.getAttribute('data-skill'),
	);
	const isOther = (each: string | null): boolean => each !== concept;
	const next = groups.slice(groups.lastIndexOf(concept) + 1).find(isOther) ?? groups.find(isOther);
	return next === undefined || next === null ? null : `[data-skill="${next}"] .rate-here button`;
}

/** `load`: asks for the view again, and resolves when it is drawn. */
export function useRatingHere(api: OverlayApi, load: () => Promise<void>) {
	const text = words().fit;
	const [state, setState] = useState<SaidHere>({ said: '', canUndo: false });
	const land = useLanding();
	const rate = async (concept: ConceptId, label: string, level: RatedLevel): Promise<void> => {
		const next = nextAfter(concept);
		const isSaved = await api.rate(concept, level);
		setState({ said: isSaved ? text.rated(label) : text.notRated, canUndo: isSaved });
		await load();
		if (isSaved) land(...(next === null ? [] : [next]), '.said-here button');
	};
	const undo = async (): Promise<void> => {
		const isUndone = await api.undo();
		setState({ said: isUndone ? '' : text.notRated, canUndo: false });
		await load();
		land('.rate-here button', '.quiet');
	};
	return {
		...state,
		rate: (concept: ConceptId, label: string, level: RatedLevel): void => void rate(concept, label, level),
		undo: (): void => void undo(),
	};
}
