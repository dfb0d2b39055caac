// One rating: its level, since when, last use and evidence to be edited in place, and how it went over time.
import { useState } from 'preact/hooks';
import { longestEvidence, type RatedLevel, type Rating } from '../../../../core/rating.ts';
import type { SearchableConcept } from '../../../api.ts';
import { KeptField } from '../../../parts/kept-field.tsx';
import type { Knowledge } from '../../../parts/known-concepts.ts';
import { RatingHistory } from '../../../parts/rating-history.tsx';
import { pointsOf } from '../../../parts/rating-points.ts';
import { readYear, type Typed } from '../../../parts/read-typed.ts';
import type { LevelFramework } from '../../../../core/settings.ts';
import { SpokenLevel } from '../../../parts/spoken-level.tsx';
import type { ViewProps } from '../../../parts/use-dashboard-data.ts';
import { langOfConcept } from '../../../parts/lang-of.ts';
import { words } from '../../../words/words.ts';

type Props = ViewProps & {
	readonly knowledge: Knowledge;
	readonly speak: LevelFramework;
	readonly rating: Rating;
	/** Absent for an own skill that was removed. */
	readonly concept: SearchableConcept | undefined;
	readonly onRemove: () => void;
};

/** Any words; blanks alone say nothing. */
const readEvidence = (typed: string): Typed<string> => ({ ok: true, value: typed.trim() === '' ? null : typed.trim() });

/** The year that it is now, which nothing can have been used after. */
const thisYear = (): number => new Date().getFullYear();

/** A row that opens. */
export function RatedRow({ api, data, knowledge, speak, rating, concept, onRemove }: Props) {
	const text = words().profile;
	const [isOpen, setOpen] = useState(false);
	const label = concept?.label ?? rating.concept;
	const { scales } = knowledge.library;
	const say = (level: RatedLevel) => <SpokenLevel rated={level} scale={rating.scale} speak={speak} scales={scales} />;
	const disabled = data.store !== 'open';
	const details = [
		rating.lastUsed === undefined ? null : text.usedIn(rating.lastUsed),
		rating.evidence === undefined ? null : text.hasEvidence,
	].filter((part) => part !== null);
	const points = isOpen ? pointsOf(data.history, rating.concept) : [];
	return (
		<li class="rated" data-rated={rating.concept}>
			<div class="summary">
				<b lang={langOfConcept(rating.concept)}>{label}</b>
				{say(rating.level)}
				<span class="said">
					{text.ratedOn(new Date(rating.ratedAt))}
					{details.map((part) => ` · ${part}`)}
				</span>
				<button
					type="button"
					class="quiet"
					aria-expanded={isOpen}
					aria-label={text.detailsOf(label)}
					onClick={() => setOpen(!isOpen)}
				>
					{text.details}
				</button>
			</div>
			{isOpen ? (
				<div class="more">
					<KeptField
						label={text.lastUsed}
						kept={rating.lastUsed === undefined ? '' : String(rating.lastUsed)}
						kind="number"
						disabled={disabled}
						hint={text.lastUsedHint}
						read={(typed) => readYear(typed, thisYear())}
						save={async (lastUsed) => (await api.rate(rating.concept, rating.level, { lastUsed })).ok}
					/>
					<KeptField
						label={text.evidence}
						kept={rating.evidence ?? ''}
						kind="text"
						disabled={disabled}
						hint={text.evidenceHint}
						maxLength={longestEvidence}
						read={readEvidence}
						save={async (evidence) => (await api.rate(rating.concept, rating.level, { evidence })).ok}
					/>
					{points.length === 0 ? null : <RatingHistory label={label} points={points} sayLevel={say} />}
					<p class="acts">
						{concept === undefined ? null : (
							<a href={`#/profile/rate/skill/${rating.concept}`}>{text.rateAgain(label)}</a>
						)}
						<button type="button" disabled={disabled} onClick={onRemove}>
							{text.removeRating}
						</button>
					</p>
				</div>
			) : null}
		</li>
	);
}
