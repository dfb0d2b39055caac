// Years, degree, human languages, pay and dates that the ad states, each with its words or its source.
import type { PostingSource } from '../../core/posting.ts';
import type { Span } from '../../core/span.ts';
import type { AdView } from '../../messages/views.ts';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';

type Fact = { readonly says: string; readonly spans: readonly Span[]; readonly source?: string };

/** What the ad accepts at the least, each with the words that decided it. */
function leastAsked({ analysis }: AdView): Fact[] {
	const { overlay: text, degrees } = words();
	const facts: Fact[] = [];
	const { minimumYears, minimumDegree } = analysis;
	if (minimumYears !== null) {
		const deciding = analysis.years.filter(({ minimum, strength }) => strength === 'must' && minimum === minimumYears);
		facts.push({ says: text.years(minimumYears), spans: deciding.map(({ span }) => span) });
	}
	if (minimumDegree !== null) {
		const deciding = analysis.degrees.filter(
			({ minimum, strength }) => strength === 'must' && minimum === minimumDegree,
		);
		const says =
			minimumDegree === 'none' ? text.noDegree : text.degree(degrees[minimumDegree], analysis.equivalentAccepted);
		facts.push({ says, spans: deciding.map(({ span }) => span) });
	}
	return facts;
}

/** A calendar date as a moment that is on that day everywhere we format it. */
const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** What stands beside the ad's text: in the page itself, or in data that the page carries, which is then said. */
function beside({ posting: { pay, postedOn, closesOn } }: AdView): Fact[] {
	const text = words().overlay;
	const fact = (says: string, { source }: { readonly source: PostingSource }): Fact =>
		source === 'json-ld' ? { says, spans: [], source: text.fromJsonLd } : { says, spans: [] };
	return [
		...(pay === undefined ? [] : [fact(text.pay(pay.value.asWritten), pay)]),
		...(postedOn === undefined ? [] : [fact(text.posted(noon(postedOn.value)), postedOn)]),
		...(closesOn === undefined ? [] : [fact(text.closes(noon(closesOn.value)), closesOn)]),
	];
}

/** The least years and degree, the languages, pay and dates: each marks its words on hover and focus where it has some. */
function factsOf(ad: AdView): Fact[] {
	const text = words().overlay;
	const languages = ad.analysis.languages.map(({ code, strength, span }) => ({
		says: text.language(ad.concepts[`language/${code}`]?.label ?? code, strength),
		spans: [span],
	}));
	return [...leastAsked(ad), ...languages, ...beside(ad)];
}

/** Nothing at all where the ad states none of them. */
export function AskedFacts({ ad, mark }: { readonly ad: AdView; readonly mark: MarkWords | null }) {
	const facts = factsOf(ad);
	if (facts.length === 0) return null;
	return (
		<ul class="facts">
			{facts.map(({ says, spans, source }) => (
				<li key={says}>
					<WordsButton spans={spans} mark={mark}>
						{says}
					</WordsButton>
					{source === undefined ? null : <span class="why"> ({source})</span>}
				</li>
			))}
		</ul>
	);
}
