// What a file would change in the profile: every piece to take or leave, skills to rate or leave for later, and what was left out.
import { useMemo, useState } from 'preact/hooks';
import type { RatedLevel } from '../../../../core/rating.ts';
import type { ProfileChange } from '../../../../core/profile-change.ts';
import type { DashboardApi, StagedImport } from '../../../api.ts';
import { words } from '../../../words/words.ts';
import { FailureNotice } from './failure-notice.tsx';
import { FaultList } from './fault-list.tsx';
import { composeChanges, cutChanges, type ChangePiece } from './import-choices.ts';
import type { NameOf } from './names.ts';
import { OutcomeHeading } from './outcome-heading.tsx';
import { PieceList } from './piece-list.tsx';
import { ProposalList, type Answers } from './proposal-list.tsx';
import { useApply } from './use-apply.ts';

/** What both previews are given. */
export type PreviewProps = {
	readonly api: DashboardApi;
	readonly file: string;
	readonly staged: StagedImport;
	readonly nameOf: NameOf;
	readonly onSaid: (said: string) => void;
	/** It was done: what to say of it. */
	readonly onDone: (said: string) => Promise<void>;
	readonly onDismiss: () => void;
};

/** Ratings that the user gave to what a file mentions. */
const ratingsOf = (staged: StagedImport, answers: Answers): ProfileChange[] =>
	staged.proposals.flatMap(({ concept, scale }): ProfileChange[] => {
		const level = answers.get(concept);
		if (level === undefined) return [];
		const after = { concept, scale, level, ratedAt: new Date().toISOString() };
		return [{ what: 'rating', concept, before: null, after }];
	});

/** Running text only proposes: nothing of it is ticked until the user does. */
const isChosenAtFirst = ({ kind }: StagedImport): boolean => kind !== 'resume';

/** The whole preview of a file that changes the profile. */
export function ImportPreview({ api, file, staged, nameOf, onDone, onDismiss }: PreviewProps) {
	const text = words().data;
	const pieces = useMemo(() => cutChanges(staged.changes), [staged]);
	const quotes = useMemo(
		() => new Map(staged.quotes.map(({ statement, entry, quote }) => [`${statement} ${entry}`, quote])),
		[staged],
	);
	const [chosen, setChosen] = useState<ReadonlySet<string>>(
		() => new Set(isChosenAtFirst(staged) ? pieces.map(({ id }) => id) : []),
	);
	const [answers, setAnswers] = useState<Answers>(new Map<string, RatedLevel>());
	const { isBusy, failure, apply } = useApply(api, onDone);
	const count = chosen.size + answers.size;
	const toggle = ({ id }: ChangePiece): void => setChosen((now) => new Set(now).symmetricDifference(new Set([id])));
	const answer = (concept: string, level: RatedLevel | null): void =>
		setAnswers((now) => {
			const next = new Map(now);
			if (level === null) next.delete(concept);
			else next.set(concept, level);
			return next;
		});
	const applyChosen = (): Promise<void> => {
		const changes = [...composeChanges(staged.changes, ({ id }) => chosen.has(id)), ...ratingsOf(staged, answers)];
		return apply({ ...staged, changes }, text.applied(count));
	};
	const isAll = chosen.size === pieces.length;
	return (
		<div class="outcome" role="group" aria-label={text.previewHeading(file)}>
			<OutcomeHeading>{text.previewHeading(file)}</OutcomeHeading>
			<p>
				{staged.kind === 'backup' ? null : text.readAs[staged.kind]}{' '}
				{pieces.length === 0 ? null : isChosenAtFirst(staged) ? text.untickWhat : text.tickWhat}
			</p>
			{pieces.length === 0 && staged.proposals.length === 0 ? <p class="notice">{text.changesNothing}</p> : null}
			{pieces.length === 0 ? null : (
				<>
					<div class="part-head">
						<h4>{text.changesHeading(pieces.length)}</h4>
						{pieces.length === 1 ? null : (
							<button
								type="button"
								class="quiet"
								onClick={() => setChosen(new Set(isAll ? [] : pieces.map(({ id }) => id)))}
							>
								{isAll ? text.selectNone : text.selectAll}
							</button>
						)}
					</div>
					<PieceList
						{...{ pieces, nameOf, quotes }}
						choice={{ isChosen: ({ id }) => chosen.has(id), onChoose: toggle }}
					/>
				</>
			)}
			{staged.proposals.length === 0 ? null : (
				<>
					<h4>{text.proposalsHeading(staged.proposals.length)}</h4>
					<p class="hint">{text.proposalsWhat}</p>
					<ProposalList proposals={staged.proposals} {...{ nameOf, answers }} onAnswer={answer} />
				</>
			)}
			{staged.skipped.length === 0 ? null : (
				<details>
					<summary>{text.skippedHeading(staged.skipped.length)}</summary>
					<p class="hint">{text.skippedWhat}</p>
					<FaultList faults={staged.skipped} />
				</details>
			)}
			<FailureNotice failure={failure} />
			<div class="acts">
				<button type="button" class="main" disabled={count === 0 || isBusy} onClick={() => void applyChosen()}>
					{text.apply(count)}
				</button>
				<button type="button" onClick={onDismiss}>
					{text.dismiss}
				</button>
			</div>
		</div>
	);
}
