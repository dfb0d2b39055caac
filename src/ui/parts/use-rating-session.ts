// Going through cards: which one is shown, what became of the last one, and keys that come faster than the disk.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { ConceptId } from '../../core/concept.ts';
import type { ChangeFailure, DashboardApi } from '../api.ts';
import type { CardAct } from './rating-keys.ts';
import { nextUnrated } from './rating-queue.ts';

/** Where a session stands. `at`: the place in the queue, its length at the end. */
export type RatingSession = {
	readonly at: number;
	/** Why the last rating was not saved; null where it was. */
	readonly failure: ChangeFailure | null;
	/** Gets the focus with every card. */
	readonly cardRef: RefObject<HTMLDivElement | null>;
	readonly act: (act: CardAct) => void;
	/** Starts over with what has no rating yet, with the first where all have one. */
	readonly restart: () => void;
	/** Goes to the last card. */
	readonly goBack: () => void;
};

/** Gives a card the focus, and shows it from its top: one that has the focus already is not scrolled to by that. */
function showCard(card: HTMLElement | null): void {
	card?.focus();
	if (card !== null && card.getBoundingClientRect().top < 0) card.scrollIntoView();
}

/**
 * Keys are done one after the other, each to the card that stands there once the one before is saved. After a failure the
 * card stays, and the keys that were pressed in the meantime are dropped. `wanted`: counts how often the user asked for the
 * cards, each time of which the focus goes there; 0 leaves it where it is.
 */
export function useRatingSession(
	api: Pick<DashboardApi, 'rate'>,
	queue: readonly ConceptId[],
	isRated: (concept: ConceptId) => boolean,
	start: number,
	wanted: number,
): RatingSession {
	const [at, setAt] = useState(start);
	const [failure, setFailure] = useState<ChangeFailure | null>(null);
	const place = useRef(start);
	const waiting = useRef<Promise<void>>(Promise.resolve());
	const dropped = useRef(0);
	const cardRef = useRef<HTMLDivElement>(null);
	const rated = useRef(isRated);
	rated.current = isRated;
	const moved = useRef(false);
	const goTo = (next: number): void => {
		place.current = next;
		setFailure(null);
		moved.current = true;
		setAt(next);
	};
	useEffect(() => {
		if (!moved.current) return;
		moved.current = false;
		showCard(cardRef.current);
	}, [at]);
	useEffect(() => {
		if (wanted > 0) showCard(cardRef.current);
	}, [wanted]);
	const perform = async (act: CardAct): Promise<void> => {
		const concept = queue[place.current];
		if (act === 'back') return goTo(Math.max(place.current - 1, 0));
		if (concept === undefined) return;
		if (act !== 'skip') {
			const done = await api.rate(concept, act.rate);
			if (!done.ok) {
				setFailure(done.reason);
				dropped.current += 1;
				return;
			}
		}
		goTo(nextUnrated(queue, rated.current, place.current + 1));
	};
	return {
		at,
		failure,
		cardRef,
		act: (act) => {
			const round = dropped.current;
			waiting.current = waiting.current.then(() => (round === dropped.current ? perform(act) : undefined));
		},
		restart: () => goTo(nextUnrated(queue, rated.current, 0) % Math.max(queue.length, 1)),
		goBack: () => goTo(queue.length - 1),
	};
}
