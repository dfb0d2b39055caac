// Skills that a file mentions and the profile does not rate: each with its words, to be rated now or left for later.
import { useState } from 'preact/hooks';
import type { RatingProposal } from '../../../../core/exchange.ts';
import { levels } from '../../../../core/level.ts';
import type { RatedLevel } from '../../../../core/rating.ts';
import { levelText } from '../../../parts/level-text.ts';
import { words } from '../../../words/words.ts';
import type { NameOf } from './names.ts';

/** The answers so far, by concept; who is not among them is rated later. */
export type Answers = ReadonlyMap<string, RatedLevel>;

type Props = {
	readonly proposals: readonly RatingProposal[];
	readonly nameOf: NameOf;
	readonly answers: Answers;
	readonly onAnswer: (concept: string, level: RatedLevel | null) => void;
};

/** More are shown when they are asked for. */
const mostShown = 40;

const readLevel = (value: string): RatedLevel | null => {
	if (value === 'none' || value === 'unsure') return value;
	return levels.find((level) => String(level) === value) ?? null;
};

/** A list of questions. */
export function ProposalList({ proposals, nameOf, answers, onAnswer }: Props) {
	const text = words();
	const [isWhole, setWhole] = useState(false);
	const shown = isWhole ? proposals : proposals.slice(0, mostShown);
	return (
		<>
			<ul class="rows proposals">
				{shown.map(({ concept, scale, quote }) => {
					const name = nameOf(concept);
					return (
						<li key={concept}>
							<div>
								<b>{name}</b>
								<q>{quote}</q>
							</div>
							<select
								aria-label={text.data.ratingFor(name)}
								value={String(answers.get(concept) ?? '')}
								onChange={(event) => onAnswer(concept, readLevel(event.currentTarget.value))}
							>
								<option value="">{text.data.rateLater}</option>
								<option value="none">{text.rating.none}</option>
								{levels.map((level) => (
									<option key={level} value={String(level)}>
										{levelText(level, scale, text)}
									</option>
								))}
								<option value="unsure">{text.rating.unsure}</option>
							</select>
						</li>
					);
				})}
			</ul>
			{shown.length === proposals.length ? null : (
				<button type="button" onClick={() => setWhole(true)}>
					{text.data.showAll(proposals.length)}
				</button>
			)}
		</>
	);
}
