// One skill that a role expects: both levels with what they mean, where the user's comes from, and rating it in place.
import type { SkillItem } from '../../../../gap/role-items.ts';
import type { Standing } from '../../../../gap/standing.ts';
import { langOfConcept, langOfFrameworks } from '../../../parts/lang-of.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';
import { RateByAnchors } from './rate-by-anchors.tsx';
import { levelName, meaningOf, ratedText, skillStatus, sourceName, standingWithSource } from './role-text.ts';

/** From where a level was taken that the user did not give to this very skill. */
function TakenFrom({ standing, world }: { readonly standing: Standing; readonly world: LibraryWorld }) {
	const text = words().roles;
	if (standing.relation === 'itself') return null;
	const name = sourceName(standing.concept, world.nameOf);
	return (
		<p class="hint">
			{standing.rated === 'none'
				? text.fromNone(name)
				: text.from(name, ratedText(world.index.scales, standing.ratedOn, standing.rated))}{' '}
			{standing.lost === null ? null : text.approximately(standing.lost)}
		</p>
	);
}

/** Closed it says status and both levels; opened, what they mean, and the levels to choose from. */
export function SkillExpectation({ item, world }: { readonly item: SkillItem; readonly world: LibraryWorld }) {
	const text = words().roles;
	const { concept, scale, wanted, standing } = item;
	const { scales, skillOf, competenceOf } = world.index;
	const definition = (skillOf(concept) ?? competenceOf(concept))?.definition ?? null;
	const isUntrusted = wanted === null && skillOf(concept) !== undefined;
	return (
		<details class={`expectation is-${item.status}`}>
			<summary>
				<b lang={langOfConcept(concept)}>{world.nameOf(concept)}</b> <span class="status">{skillStatus(item)}</span>{' '}
				<span class="sides">
					{text.wanted} {wanted === null ? text.noLevel : levelName(scales, scale, wanted)} · {text.you}{' '}
					{standingWithSource(scales, scale, standing, world.nameOf)}
				</span>
			</summary>
			{definition === null ? null : <p lang={langOfFrameworks()}>{definition}</p>}
			{isUntrusted ? <p class="hint">{text.untrusted}</p> : null}
			{wanted === null ? null : (
				<p>
					<b>
						{text.wanted} {levelName(scales, scale, wanted)}.
					</b>{' '}
					<span lang={langOfFrameworks()}>{meaningOf(concept, wanted, world)}</span>
				</p>
			)}
			{standing === null || standing.level === null ? null : (
				<p>
					<b>
						{text.you} {levelName(scales, scale, standing.level)}.
					</b>{' '}
					<span lang={langOfFrameworks()}>{meaningOf(concept, standing.level, world)}</span>
				</p>
			)}
			{standing === null ? null : <TakenFrom standing={standing} world={world} />}
			<RateByAnchors concept={concept} world={world} definition={null} />
		</details>
	);
}
