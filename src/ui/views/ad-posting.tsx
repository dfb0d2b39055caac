// The posting view: what the ad states of the post, and what the checks say of it as questions to ask.
import type { AdView } from '../../messages/views.ts';
import type { Actions } from '../parts/use-actions-here.ts';
import type { MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';
import { AskedFacts, hasFacts } from './asked-facts.tsx';
import { FindingList } from './finding-list.tsx';
import { MutedList } from './muted-list.tsx';

type Props = {
	readonly ad: AdView;
	/** Of the page. */
	readonly host: string;
	readonly mark: MarkWords | null;
	/** Null where nothing can be saved. */
	readonly actions: Pick<Actions, 'mute' | 'unmute'> | null;
};

/** Facts, then findings, then what is muted. */
export function AdPosting({ ad, host, mark, actions }: Props) {
	const text = words().postingView;
	return (
		<>
			<section class="summary" aria-label={text.facts}>
				<h2>{text.facts}</h2>
				{hasFacts(ad) ? <AskedFacts ad={ad} mark={mark} /> : <p class="hint">{text.noFacts}</p>}
			</section>
			<section class="asked" aria-label={text.questions}>
				<h2>{text.questions}</h2>
				{ad.findings === null ? (
					<p class="hint">{text.unknownLanguage}</p>
				) : (
					<FindingList ad={ad} findings={ad.findings} host={host} mark={mark} mute={actions?.mute ?? null} />
				)}
				<MutedList muted={ad.muted} unmute={actions?.unmute ?? null} />
			</section>
		</>
	);
}
