// What the user corrected in an ad, each with the way back.
import { quote } from '../../core/span.ts';
import type { AdView, AppliedCorrection } from '../../messages/views.ts';
import { sayCorrection, wordsOf } from '../parts/correction-text.ts';
import { langOfAd } from '../parts/lang-of.ts';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';

/** Takes a correction back; null where nothing can be saved. */
export type Uncorrect = ((id: number) => void) | null;

type Props = {
	readonly ad: AdView;
	readonly corrections: readonly AppliedCorrection[];
	readonly uncorrect: Uncorrect;
};

/** One sentence each, with "Undo"; nothing where there are none. */
export function Corrected({ ad, corrections, uncorrect }: Props) {
	const text = words().correcting;
	return corrections.map(({ kept }) => {
		const said = sayCorrection(kept.correction, ad);
		return (
			<p class="corrected" key={kept.id}>
				{said}{' '}
				{uncorrect === null ? null : (
					<button type="button" class="quiet" aria-label={text.undoOf(said)} onClick={() => uncorrect(kept.id)}>
						{text.undo}
					</button>
				)}
			</p>
		);
	});
}

/** Those whose words are in no requirement, and those that no longer apply: their words, what was said of them, the way back. */
export function CorrectedElsewhere({ ad, corrections, uncorrect, mark }: Props & { readonly mark: MarkWords | null }) {
	const text = words().correcting;
	if (corrections.length === 0) return null;
	return (
		<section aria-label={text.list}>
			<h2>{text.list}</h2>
			<ul class="corrections">
				{corrections.map((each) => {
					const span = wordsOf(each, ad);
					const { correction } = each.kept;
					return (
						<li key={each.kept.id}>
							{correction.kind === 'role' ? null : (
								<WordsButton spans={span === null ? [] : [span]} mark={mark}>
									<q lang={langOfAd(ad)}>{span === null ? correction.at.quote : quote(ad.posting.text, span)}</q>
								</WordsButton>
							)}
							<Corrected ad={ad} corrections={[each]} uncorrect={uncorrect} />
							{each.isApplied ? null : <p class="hint">{text.notApplied}</p>}
						</li>
					);
				})}
			</ul>
		</section>
	);
}
