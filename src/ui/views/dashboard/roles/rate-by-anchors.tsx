// One skill and what one can do at each of its levels, to choose from: by mouse, by arrow keys, or with one key.
import { useId } from 'preact/hooks';
import type { ConceptId } from '../../../../core/concept.ts';
import type { RatedLevel } from '../../../../core/rating.ts';
import { anchorsOf, frameworkOf, type Anchor, type SkillAnchors } from '../../../../taxonomy/skill-anchors.ts';
import { AnchorSource } from '../../../parts/anchor-source.tsx';
import { langOfConcept, langOfFrameworks } from '../../../parts/lang-of.ts';
import { hasSingleKeys } from '../../../parts/single-keys.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';

/** What can be chosen: by `sign` as its key, and what it says; `note`: what the level is called where the sentence comes from. */
type Choice = {
	readonly value: RatedLevel;
	readonly sign: string;
	readonly says: string;
	readonly note?: string | null;
	readonly isFaint?: boolean;
	readonly lang?: string | undefined;
};

/** The levels of a framework's skill end with the highest that the framework describes, or that was rated; others' are all there. */
function shownAnchors(concept: ConceptId, { anchors }: SkillAnchors, rated: RatedLevel | null): readonly Anchor[] {
	const highest = anchors.findLastIndex(({ isGeneral }) => !isGeneral);
	if (frameworkOf(concept) === null || highest < 0) return anchors;
	return anchors.slice(0, Math.max(highest + 1, typeof rated === 'number' ? rated : 0));
}

type Props = {
	readonly concept: ConceptId;
	readonly world: LibraryWorld;
	/** Said of the skill beside its name; null where that is said already. */
	readonly definition: string | null;
};

/** A group of radio buttons with the anchors as their labels. */
export function RateByAnchors({ concept, world, definition }: Props) {
	const text = words();
	const group = useId();
	const rated = world.compared.ratings.get(concept)?.level ?? null;
	const all = anchorsOf(concept, world.kindOf(concept), world.library, 'own');
	const anchors = shownAnchors(concept, all, rated);
	const choices: readonly Choice[] = [
		{ value: 'none', sign: '0', says: text.rating.none },
		...anchors.map(({ level, key, says, name, calledThere, isGeneral }) => ({
			value: level,
			sign: key,
			says: `${name}: ${says}`,
			note: calledThere,
			isFaint: isGeneral && all.source !== null,
			lang: langOfFrameworks(),
		})),
		{ value: 'unsure', sign: '?', says: text.rating.unsure },
	];
	// A scale of four levels takes a fifth for its highest.
	const chosen = typeof rated === 'number' ? Math.min(rated, anchors.at(-1)?.level ?? rated) : rated;
	const chooseByKey = (event: KeyboardEvent): void => {
		if (!hasSingleKeys() || event.ctrlKey || event.metaKey || event.altKey) return;
		const choice = choices.find(({ sign }) => sign.toLowerCase() === event.key.toLowerCase());
		if (choice === undefined) return;
		event.preventDefault();
		world.rate(concept, choice.value);
	};
	return (
		<fieldset class="anchors" onKeyDown={chooseByKey}>
			<legend lang={langOfConcept(concept)}>{world.nameOf(concept)}</legend>
			{definition === null ? null : (
				<p class="hint" lang={langOfFrameworks()}>
					{definition}
				</p>
			)}
			{choices.map(({ value, sign, says, note, isFaint, lang }) => (
				<label key={sign}>
					<input type="radio" name={group} checked={chosen === value} onChange={() => world.rate(concept, value)} />
					<span class={isFaint === true ? 'is-general' : undefined}>
						{hasSingleKeys() ? <kbd aria-hidden="true">{sign}</kbd> : null}{' '}
						<span class="says" lang={lang}>
							{says}
						</span>
						{isFaint === true ? <span class="unseen"> {text.profile.generalLevel}</span> : null}
						{note == null ? null : <small lang={lang}> {note}</small>}
					</span>
				</label>
			))}
			<AnchorSource anchors={{ ...all, anchors }} />
			{rated === null ? null : (
				<button type="button" class="quiet" onClick={() => world.unrate(concept)}>
					{text.roles.clear}
				</button>
			)}
		</fieldset>
	);
}
