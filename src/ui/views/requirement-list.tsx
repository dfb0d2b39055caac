// The requirements, musts first, each in the ad's own words with what the user has beside what is asked.
import type { Requirement } from '../../core/analysis.ts';
import type { ItemGap, RequirementGap } from '../../core/gap.ts';
import { quote } from '../../core/span.ts';
import type { AdView, AppliedCorrection } from '../../messages/views.ts';
import { groupCorrections } from '../parts/correction-text.ts';
import { langOfAd } from '../parts/lang-of.ts';
import { sayItem } from '../parts/item-text.ts';
import type { LineActions } from '../parts/use-actions-here.ts';
import { WordsButton, type MarkWords } from '../parts/words-button.tsx';
import { words } from '../words/words.ts';
import { CorrectRequirement } from './correct-requirement.tsx';
import { Corrected, CorrectedElsewhere } from './corrected.tsx';
import { SkillLine } from './skill-line.tsx';

type ListProps = {
	readonly ad: AdView;
	readonly mark: MarkWords | null;
	/** Null where nothing can be saved. */
	readonly actions: LineActions | null;
};

/** Years, degree, language or certificate of a requirement. */
function StatementLine({
	ad,
	item,
	mark,
}: Omit<ListProps, 'actions'> & { readonly item: Exclude<ItemGap, { kind: 'skill' }> }) {
	const text = words();
	const { asked, have, missing } = sayItem(item, ad);
	return (
		<li class={`skill is-${item.status}`}>
			<WordsButton spans={[item.span]} mark={mark}>
				<b>{asked}</b>
			</WordsButton>{' '}
			· <span>{text.pair(text.overlay.you, have)}</span>
			{missing === null ? null : <em> · {missing}</em>}
		</li>
	);
}

/** What an item is called in a list of alternatives. */
const nameOf = (item: ItemGap, ad: AdView): string =>
	item.kind === 'skill' ? (ad.concepts[item.concept]?.label ?? item.concept) : sayItem(item, ad).asked;

/** The names of each list of alternatives in a requirement. */
function listAlternatives(ad: AdView, items: readonly ItemGap[]): string[] {
	const lists = Map.groupBy(
		items.filter(({ anyOf }) => anyOf !== null),
		({ anyOf }) => anyOf,
	);
	return [...lists.values()]
		.filter((list) => list.length > 1)
		.map((list) => list.map((item) => nameOf(item, ad)).join(', '));
}

type RowProps = ListProps & {
	readonly requirement: Requirement;
	readonly gap: RequirementGap | undefined;
	readonly corrections: readonly AppliedCorrection[];
};

function Row({ ad, requirement, gap, mark, actions, corrections }: RowProps) {
	const text = words();
	const { span, strengthCue } = requirement;
	const status = gap?.status ?? 'uncompared';
	const items = gap?.items ?? [];
	const unmapped = ad.analysis.unmapped.find((each) => each.requirement === requirement.id);
	const unknown = unmapped?.likelyNames ?? [];
	return (
		<li class={`requirement is-${status}`}>
			<span class="status">{unmapped?.isWhole === true ? text.overlay.unmapped : text.status[status]}</span>
			{actions?.correct === undefined ? null : (
				<CorrectRequirement
					ad={ad}
					requirement={requirement}
					skills={items.filter((item) => item.kind === 'skill')}
					correct={actions.correct}
				/>
			)}
			<WordsButton
				spans={[span]}
				mark={mark}
				hint={strengthCue.span === null ? text.overlay.cueDefault : text.overlay.cue(strengthCue.says)}
			>
				<q lang={langOfAd(ad)}>{quote(ad.posting.text, span)}</q>
			</WordsButton>
			{items.length + unknown.length === 0 ? null : (
				<ul>
					{listAlternatives(ad, items).map((names) => (
						<li key={names} class="skill">
							{text.overlay.oneOf(names)}
						</li>
					))}
					{items.map((item) =>
						item.kind === 'skill' ? (
							<SkillLine key={item.concept} ad={ad} skill={item} mark={mark} rate={actions?.rate ?? null} />
						) : (
							<StatementLine key={`${item.kind} ${item.span.start}`} ad={ad} item={item} mark={mark} />
						),
					)}
					{unknown.map((name) => (
						<li key={name.start} class="skill">
							<WordsButton spans={[name]} mark={mark} hint={text.overlay.addInPopup}>
								{text.overlay.unknownName(quote(ad.posting.text, name))}
							</WordsButton>
						</li>
					))}
				</ul>
			)}
			<Corrected ad={ad} corrections={corrections} uncorrect={actions?.uncorrect ?? null} />
		</li>
	);
}

/** All requirements; a sentence where the ad holds none. Last comes what was corrected and stands in none of them. */
export function RequirementList({ ad, mark, actions }: ListProps) {
	const text = words();
	const corrections = groupCorrections(ad);
	const gaps = new Map(ad.gap?.requirements.map((gap) => [gap.requirement, gap]));
	return (
		<section aria-label={text.overlay.requirements}>
			<h2>{text.overlay.requirements}</h2>
			{ad.analysis.requirements.length === 0 ? <p class="hint">{text.overlay.noRequirements}</p> : null}
			{(['must', 'preferred'] as const).map((strength) => {
				const asked = ad.analysis.requirements.filter((requirement) => requirement.strength === strength);
				return asked.length === 0 ? null : (
					<div key={strength}>
						<h3>{text.strength[strength]}</h3>
						<ul class="requirements">
							{asked.map((requirement) => (
								<Row
									key={requirement.id}
									ad={ad}
									requirement={requirement}
									gap={gaps.get(requirement.id)}
									mark={mark}
									actions={actions}
									corrections={corrections.get(requirement.id) ?? []}
								/>
							))}
						</ul>
					</div>
				);
			})}
			<CorrectedElsewhere
				ad={ad}
				corrections={corrections.get(null) ?? []}
				uncorrect={actions?.uncorrect ?? null}
				mark={mark}
			/>
		</section>
	);
}
