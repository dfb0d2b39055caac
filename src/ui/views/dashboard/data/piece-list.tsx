// The pieces of a change, each with a box to tick where it can be left out: what stands there now, and what would.
import { useState } from 'preact/hooks';
import { words } from '../../../words/words.ts';
import { describePiece, quoteKeyOf, type Described } from './describe-change.ts';
import type { ChangePiece } from './import-choices.ts';
import type { NameOf } from './names.ts';

type Props = {
	readonly pieces: readonly ChangePiece[];
	readonly nameOf: NameOf;
	/** The words of a résumé by `quoteKeyOf`. */
	readonly quotes?: ReadonlyMap<string, string>;
	/** Null where nothing can be left out. */
	readonly choice: {
		readonly isChosen: (piece: ChangePiece) => boolean;
		readonly onChoose: (piece: ChangePiece) => void;
	} | null;
};

/** More are shown when they are asked for: a table may hold thousands. */
const mostShown = 100;

function Values({ before, after }: Described) {
	const text = words().data;
	return (
		<span class="values">
			{before === null ? null : (
				<>
					<span class="unseen">{text.before} </span>
					<s>{before}</s> <span aria-hidden="true">→ </span>
					<span class="unseen">{text.after} </span>
				</>
			)}
			<span>{after ?? text.taken}</span>
		</span>
	);
}

/** A list of them. */
export function PieceList({ pieces, nameOf, quotes, choice }: Props) {
	const text = words().data;
	const [isWhole, setWhole] = useState(false);
	const shown = isWhole ? pieces : pieces.slice(0, mostShown);
	return (
		<>
			<ul class="pieces">
				{shown.map((piece) => {
					const described = describePiece(piece, nameOf);
					const quote = quotes?.get(quoteKeyOf(piece) ?? '');
					const content = (
						<>
							<span class="what">
								<small>{described.kind}</small> <b>{described.about}</b>
							</span>{' '}
							<Values {...described} />
							{quote === undefined ? null : <q>{quote}</q>}
						</>
					);
					return (
						<li key={piece.id}>
							{choice === null ? (
								<div class="piece">{content}</div>
							) : (
								<label class="piece">
									<input type="checkbox" checked={choice.isChosen(piece)} onChange={() => choice.onChoose(piece)} />
									{content}
								</label>
							)}
						</li>
					);
				})}
			</ul>
			{shown.length === pieces.length ? null : (
				<button type="button" onClick={() => setWhole(true)}>
					{text.showAll(pieces.length)}
				</button>
			)}
		</>
	);
}
