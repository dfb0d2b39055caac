// The ways to qualify by degree and years, of which one is enough, each with its sum and what is missing of it.
import type { DegreeClass, Way } from '../../core/analysis.ts';
import type { QualificationGap, WayGap } from '../../core/gap.ts';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';

/** What a way takes. */
function nameOf({ degree, years }: Way, degrees: Readonly<Record<DegreeClass, string>>): string {
	const text = words().fit;
	if (degree === null) return text.wayOfYears(years ?? 0);
	return years === null ? text.wayOfDegree(degrees[degree]) : text.wayOfBoth(degrees[degree], years);
}

/** What is missing of a way. */
function sayMissing({ status, missingYears, lacksDegree }: WayGap): string {
	const text = words().fit;
	if (status === 'met') return text.wayMet;
	if (status === 'unrated') return text.wayUnsaid;
	return [lacksDegree ? text.wayDegree : null, missingYears > 0 ? text.wayYears(missingYears) : null]
		.filter((part) => part !== null)
		.join(', ');
}

/** The ways, the nearest first; nothing where there is only one, which the requirements say already. */
export function QualifyingWays({ gap, mark }: { readonly gap: QualificationGap; readonly mark: MarkWords | null }) {
	const { fit: text, degrees } = words();
	if (gap.ways.length < 2) return null;
	const ways = gap.ways.toSorted((a, b) => Number(b === gap.nearest) - Number(a === gap.nearest));
	return (
		<section class="ways" aria-label={text.ways}>
			<h2>{text.ways}</h2>
			<ul>
				{ways.map((each) => {
					const { way, status } = each;
					const name = nameOf(way, degrees);
					return (
						<li key={name} class={`is-${status}`}>
							<WordsButton spans={way.spans} mark={mark}>
								{name}
							</WordsButton>
							{'forDegree' in way && way.forDegree > 0 ? ` (${text.sum(way.forDegree, way.forGrade)})` : null}
							{words().colon}
							<em>{sayMissing(each)}</em>
						</li>
					);
				})}
			</ul>
			{gap.byRuleOf === null ? null : <p class="hint">{text.byRule(gap.byRuleOf)}</p>}
		</section>
	);
}
