// Corrections one below the other: the words, what was read, what the user said, when; each can be taken back.
import type { Correction, KeptCorrection } from '../../../../core/correction.ts';
import { langOfConcept } from '../../../parts/lang-of.ts';
import { WithEnglish } from '../../../parts/with-english.tsx';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';
import { adAddress } from './ads-route.ts';
import { sayCorrection } from './correction-text.ts';

type Props = {
	readonly corrections: readonly KeptCorrection[];
	readonly world: Pick<LibraryWorld, 'nameOf' | 'kindOf'>;
	/** Whether each names the ad that it is of. */
	readonly hasAds: boolean;
	readonly onUndo: (id: number) => void;
};

/** The names in English that its words hold. */
function namesIn(correction: Correction, { nameOf }: Pick<LibraryWorld, 'nameOf'>): readonly string[] {
	if (correction.kind === 'role')
		return [correction.from, correction.to].flatMap((role) => (role === null ? [] : nameOf(role)));
	if (!('concept' in correction) || langOfConcept(correction.concept) === undefined) return [];
	return [nameOf(correction.concept)];
}

/** The list. */
export function CorrectionList({ corrections, world, hasAds, onUndo }: Props) {
	const text = words().ads;
	return (
		<ul class="rows corrections">
			{corrections.map(({ id, ad, title, at, engine, correction }) => {
				const { about, read, said } = sayCorrection(correction, world);
				const english = namesIn(correction, world);
				return (
					<li key={id}>
						<div>
							{hasAds ? (
								<p>
									<a href={adAddress(ad)}>{title === '' ? text.untitled : title}</a>
								</p>
							) : null}
							{about === null ? <p>{text.corrections.wholeAd}</p> : <q>{about}</q>}
							<dl>
								<div>
									<dt>{text.corrections.read}</dt>
									<dd>
										<WithEnglish says={read} english={english} />
									</dd>
								</div>
								<div>
									<dt>{text.corrections.said}</dt>
									<dd>
										<WithEnglish says={said} english={english} />
									</dd>
								</div>
							</dl>
							<p class="hint">{text.corrections.readBy(at, engine)}</p>
						</div>
						<button
							type="button"
							aria-label={text.corrections.undoWhat(about ?? (title === '' ? text.untitled : title))}
							onClick={() => onUndo(id)}
						>
							{text.corrections.undo}
						</button>
					</li>
				);
			})}
		</ul>
	);
}
