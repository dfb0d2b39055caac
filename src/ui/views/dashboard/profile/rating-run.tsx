// The cards of one role's skills, or of one skill, from the first without a rating to the last.
import { useEffect, useState } from 'preact/hooks';
import type { ConceptId } from '../../../../core/concept.ts';
import { RatingCard } from '../../../parts/rating-card.tsx';
import { nextUnrated } from '../../../parts/rating-queue.ts';
import type { Knowledge } from '../../../parts/known-concepts.ts';
import { useRatingSession } from '../../../parts/use-rating-session.ts';
import type { ViewProps } from '../../../parts/use-dashboard-data.ts';
import { words } from '../../../words/words.ts';

type Props = ViewProps & {
	readonly knowledge: Knowledge;
	readonly queue: readonly ConceptId[];
	/** The role that expects these skills, null for a skill that was looked up. */
	readonly role: string | null;
	/** Counts how often the user asked for the cards. */
	readonly wanted: number;
	/** All cards were shown. */
	readonly onEnd: () => void;
};

/** Cards, how far one is, and at the end what is left. */
export function RatingRun({ api, data, knowledge, queue, role, wanted, onEnd }: Props) {
	const text = words();
	const ratings = new Map(data.profile.ratings.map(({ concept, level }) => [concept, level]));
	const isRated = (concept: ConceptId): boolean => ratings.has(concept);
	// One skill is shown even where it has a rating: it was asked for by name.
	const [start] = useState(() => (role === null ? 0 : nextUnrated(queue, isRated, 0)));
	const { at, failure, cardRef, act, restart, goBack } = useRatingSession(api, queue, isRated, start, wanted);
	const done = queue.filter(isRated).length;
	const place = role === null ? text.profile.oneSkill : text.profile.progress(done, queue.length, role);
	const concept = knowledge.concepts.get(queue[at] ?? '');
	const left = queue.length - done;
	const hasEnded = at !== start && concept === undefined;
	useEffect(() => {
		if (hasEnded) onEnd();
		// Once for every end, whatever else is drawn anew.
	}, [hasEnded]);
	return (
		<section class="run" aria-label={text.profile.cards}>
			{role === null ? null : <progress aria-label={place} max={Math.max(queue.length, 1)} value={done} />}
			<p class="unseen" role="status">
				{at === start ? null : concept === undefined ? text.profile.end : text.profile.next(concept.label, place)}
			</p>
			{concept === undefined ? (
				<div class="card is-end" tabIndex={-1} ref={cardRef} role="group" aria-label={text.profile.end}>
					<p class="place">{place}</p>
					<h2>
						{role === null ? text.profile.lookUpNext : left === 0 ? text.profile.allRated : text.profile.someLeft(left)}
					</h2>
					<p class="ends">
						{role === null ? null : (
							<button type="button" onClick={restart}>
								{left === 0 ? text.profile.fromTheFirst : text.profile.rateTheRest}
							</button>
						)}
						<button type="button" class="quiet" onClick={goBack}>
							{text.profile.back}
						</button>
					</p>
				</div>
			) : (
				<RatingCard
					concept={concept}
					library={knowledge.library}
					rated={ratings.get(concept.id) ?? null}
					place={place}
					canGoBack={at > 0}
					disabled={data.store !== 'open'}
					cardRef={cardRef}
					onAct={act}
				>
					{failure === null ? null : (
						<p class="problem" role="alert">
							{text.dashboard.notSaved(concept.label, text.dashboard.failures[failure])}
						</p>
					)}
				</RatingCard>
			)}
		</section>
	);
}
