// What a reader will see: the facts, the requirements and the roles as Plumbline reads them, without anybody's profile beside them.
import type { Mention, Requirement } from '../../../../core/analysis.ts';
import { scaleOf } from '../../../../core/rating.ts';
import { quote, type Span } from '../../../../core/span.ts';
import type { AdView } from '../../../../messages/views.ts';
import type { DraftReading } from '../../../../messages/checker.ts';
import { FirstOf } from '../../../parts/first-of.tsx';
import { langOfConcept } from '../../../parts/lang-of.ts';
import { levelText } from '../../../parts/level-text.ts';
import { WordsButton, type MarkWords } from '../../../parts/words-button.tsx';
import { differingLang, words } from '../../../words/words.ts';
import { AskedFacts, hasFacts } from '../../asked-facts.tsx';
import { RoleList } from '../../role-list.tsx';

/** The posting as an ad beside which nobody stands. */
const asAd = ({ posting, analysis, concepts, roles }: DraftReading): AdView => ({
	kind: 'ad',
	posting,
	analysis,
	concepts,
	roles,
	gap: null,
	ratings: [],
	levelTexts: {},
	levelNames: null,
	saved: null,
	corrections: [],
	findings: null,
	muted: [],
});

/** A mention of each concept, the one of the highest level. */
function distinct(mentions: readonly Mention[]): Mention[] {
	const highest = new Map<string, Mention>();
	for (const mention of mentions) {
		const known = highest.get(mention.concept);
		if (known === undefined || (mention.level ?? 0) > (known.level ?? 0)) highest.set(mention.concept, mention);
	}
	return [...highest.values()];
}

type RowProps = { readonly ad: AdView; readonly requirement: Requirement; readonly mark: MarkWords };

/** One line that asks for something, and everything that was found in it. */
function Asked({ ad, requirement, mark }: RowProps) {
	const text = words();
	const { analysis, posting, concepts } = ad;
	const isOf = (each: { readonly requirement: string | null }): boolean => each.requirement === requirement.id;
	const unmapped = analysis.unmapped.find(isOf);
	const { strengthCue } = requirement;
	return (
		<li>
			<WordsButton
				spans={[requirement.span]}
				mark={mark}
				hint={strengthCue.span === null ? text.overlay.cueDefault : text.overlay.cue(strengthCue.says)}
			>
				<q lang={differingLang(analysis.language)}>{quote(posting.text, requirement.span)}</q>
			</WordsButton>
			<ul class="asked-of">
				{requirement.excluded ? <li>{text.check.excluded}</li> : null}
				{distinct(analysis.mentions.filter(isOf)).map(({ concept, kind, level }) => (
					<li key={concept}>
						<b lang={langOfConcept(concept)}>{concepts[concept]?.label ?? concept}</b>{' '}
						{level === null ? text.check.noLevel : levelText(level, scaleOf(kind), text)}
					</li>
				))}
				{analysis.years.filter(isOf).map(({ minimum, span }) => (
					<li key={`years ${span.start}`}>{text.overlay.years(minimum)}</li>
				))}
				{analysis.degrees.filter(isOf).map(({ minimum, equivalentAccepted, span }) => (
					<li key={`degree ${span.start}`}>{text.overlay.degree(text.degrees[minimum], equivalentAccepted)}</li>
				))}
				{analysis.languages.filter(isOf).map(({ code, level, strength, span }) => (
					<li key={`language ${span.start}`}>
						{text.overlay.language(text.overlay.languageName(code), level?.cefr.toUpperCase() ?? null, strength)}
					</li>
				))}
				{unmapped?.isWhole === true ? <li class="hint">{text.check.unmapped}</li> : null}
			</ul>
		</li>
	);
}

type Props = { readonly reading: DraftReading; readonly select: (span: Span) => void };

/** Facts, requirements by how strongly they are asked, then the roles. A click on words selects them in the field. */
export function ReaderSees({ reading, select }: Props) {
	const text = words();
	const ad = asAd(reading);
	const { analysis } = reading;
	const mark: MarkWords = (spans, isClicked) => {
		if (isClicked && spans[0] !== undefined) select(spans[0]);
	};
	return (
		<div class="reader-sees">
			<p class="hint">{text.check.readerWhat}</p>
			{hasFacts(ad) ? (
				<section aria-label={text.postingView.facts}>
					<h2>{text.postingView.facts}</h2>
					<AskedFacts ad={ad} mark={mark} />
				</section>
			) : null}
			<section aria-label={text.overlay.requirements}>
				<h2>{text.overlay.requirements}</h2>
				{analysis.requirements.length === 0 ? <p class="hint">{text.overlay.noRequirements}</p> : null}
				{(['must', 'preferred'] as const).map((strength) => {
					const asked = analysis.requirements.filter((each) => each.strength === strength);
					return asked.length === 0 ? null : (
						<div key={strength}>
							<h3>{text.check.countOf(text.strength[strength], asked.length)}</h3>
							<FirstOf
								all={asked}
								draw={(shown) => (
									<ul class="asked">
										{shown.map((requirement) => (
											<Asked key={requirement.id} {...{ ad, requirement, mark }} />
										))}
									</ul>
								)}
							/>
						</div>
					);
				})}
			</section>
			<RoleList ad={ad} chosen={null} mark={mark} actions={null} here={null} />
		</div>
	);
}
