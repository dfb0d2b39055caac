// Years, degree, human languages, grade, place of work, pay and dates that the ad states, each with its words or its source.
import type { LanguageAsked } from '../../core/analysis.ts';
import type { AdView } from '../../messages/views.ts';
import { spokenName } from '../parts/spoken-name.ts';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';
import { dates, ofPost, payFacts, spansOf, type Fact } from './post-facts.ts';

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

/** The level of a language: "fluent (C1)", or "C1" where the ad says no more. */
function levelOf({ level }: LanguageAsked): string | null {
	if (level === null) return null;
	const { cefr, cue } = level;
	const isCode = /\d/.test(cue.says);
	const name = cefr.toUpperCase();
	return cue.says.toUpperCase() === name
		? name
		: words().overlay.languageLevel(isCode ? cue.says : cue.says.toLowerCase(), name);
}

/** The languages, each with its level where one is asked. */
const spoken = (ad: AdView): Fact[] =>
	ad.analysis.languages.map((asked) => {
		const { code, strength, span, level } = asked;
		return {
			says: words().overlay.language(spokenName(code, ad), levelOf(asked), strength),
			spans: [span, ...spansOf(level?.cue)],
		};
	});

/** Every fact, in the order in which one asks: what is needed, what the post is, what it pays, until when. */
const factsOf = (ad: AdView): Fact[] => [
	...leastAsked(ad),
	...spoken(ad),
	...ofPost(ad),
	...payFacts(ad),
	...dates(ad),
];

/** True where the ad states any. */
export const hasFacts = (ad: AdView): boolean => factsOf(ad).length > 0;

/** Nothing at all where the ad states none of them. */
export function AskedFacts({ ad, mark }: { readonly ad: AdView; readonly mark: MarkWords | null }) {
	const facts = factsOf(ad);
	if (facts.length === 0) return null;
	return (
		<ul class="facts">
			{facts.map(({ says, spans, source }) => (
				<li key={`${says} ${spans[0]?.start}`}>
					<WordsButton spans={spans} mark={mark}>
						{says}
					</WordsButton>
					{source === undefined ? null : <span class="why"> ({source})</span>}
				</li>
			))}
		</ul>
	);
}
