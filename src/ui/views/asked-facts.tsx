// Years, degree, human languages and dates that the ad states, each with its words.
import type { Span } from '../../core/span.ts';
import type { AdView } from '../../messages/views.ts';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';

type Fact = { readonly says: string; readonly spans: readonly Span[] };

/** The least years, the least degree, the languages: each a line that marks its words on hover and focus. */
function factsOf(ad: AdView): Fact[] {
	const { overlay: text, degrees } = words();
	const { analysis } = ad;
	const facts: Fact[] = [];
	if (analysis.minimumYears !== null) {
		facts.push({ says: text.years(analysis.minimumYears), spans: analysis.years.map(({ span }) => span) });
	}
	if (analysis.minimumDegree !== null) {
		const says = text.degree(degrees[analysis.minimumDegree], analysis.equivalentAccepted);
		facts.push({ says, spans: analysis.degrees.map(({ span }) => span) });
	}
	for (const { code, strength, span } of analysis.languages) {
		facts.push({ says: text.language(ad.concepts[`language/${code}`]?.label ?? code, strength), spans: [span] });
	}
	if (ad.posting.closesOn !== undefined) facts.push({ says: `${text.closes} ${ad.posting.closesOn.value}`, spans: [] });
	return facts;
}

/** Nothing at all where the ad states none of them. */
export function AskedFacts({ ad, mark }: { readonly ad: AdView; readonly mark: MarkWords | null }) {
	const facts = factsOf(ad);
	if (facts.length === 0) return null;
	return (
		<ul class="facts">
			{facts.map(({ says, spans }) => (
				<li key={says}>
					<WordsButton spans={spans} mark={mark}>
						{says}
					</WordsButton>
				</li>
			))}
		</ul>
	);
}
