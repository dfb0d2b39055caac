// The three changes that would move this ad most, each with what it would close.
import { scaleOf } from '../../core/rating.ts';
import type { Move } from '../../core/gap.ts';
import type { AdView } from '../../messages/views.ts';
import { sayItem } from '../parts/item-text.ts';
import { englishLevels, langOfConcept } from '../parts/lang-of.ts';
import { levelText } from '../parts/level-text.ts';
import { WithEnglish } from '../parts/with-english.tsx';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';

/** What is to be had: a skill at its level, or whatever else is asked. */
function nameMove({ item }: Move, ad: AdView): string {
	const text = words();
	if (item.kind !== 'skill') return sayItem(item, ad).asked;
	const name = ad.concepts[item.concept];
	const label = name?.label ?? item.concept;
	if (item.wanted === null || name === undefined) return label;
	return text.fit.moveLevel(label, levelText(item.wanted, scaleOf(name.kind), text, ad.levelNames));
}

/** What of that name is in English. */
const namesIn = ({ item }: Move, ad: AdView): readonly string[] =>
	item.kind !== 'skill' || langOfConcept(item.concept) === undefined
		? englishLevels(ad)
		: [ad.concepts[item.concept]?.label ?? item.concept, ...englishLevels(ad)];

/** How many requirements it would meet that are not met now. */
function sayClosed({ musts, preferred }: Move): string {
	const text = words().fit;
	if (musts > 0) return preferred > 0 ? text.closesBoth(musts, preferred) : text.closesMusts(musts);
	return preferred > 0 ? text.closesPreferred(preferred) : text.closesNone;
}

/** Nothing where nothing is known to be missing. */
export function Moves({ ad, mark }: { readonly ad: AdView; readonly mark: MarkWords | null }) {
	const text = words().fit;
	const moves = ad.gap?.moves ?? [];
	if (moves.length === 0) return null;
	return (
		<section aria-label={text.moves}>
			<h2>{text.moves}</h2>
			<ol class="moves">
				{moves.map((move) => (
					<li key={nameMove(move, ad)}>
						<WordsButton spans={[move.item.span]} mark={mark}>
							<b>
								<WithEnglish says={nameMove(move, ad)} english={namesIn(move, ad)} />
							</b>
							{words().colon.trimEnd()}
						</WordsButton>{' '}
						{sayClosed(move)}
					</li>
				))}
			</ol>
		</section>
	);
}
