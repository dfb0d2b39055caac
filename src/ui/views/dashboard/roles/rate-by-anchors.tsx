// One skill and what one can do at each of its levels, to choose from: by mouse, by arrow keys, or with one key.
import { useId } from 'preact/hooks';
import type { ConceptId } from '../../../../core/concept.ts';
import { levels as allLevels, type Level } from '../../../../core/level.ts';
import type { RatedLevel } from '../../../../core/rating.ts';
import { scaleOfConcept, type LibraryIndex } from '../../../../gap/library-index.ts';
import { findScale, nameOfLevel } from '../../../../taxonomy/scales.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';

/** A level that can be chosen: its key on the scale, its name, and what one can do there. */
type Anchor = { readonly level: Level; readonly key: string; readonly name: string; readonly says: string };

/**
 * The levels of a skill up to the highest that its framework describes, or that was rated; of its scale where it describes
 * none. What the framework leaves out is said in the scale's own words.
 */
function anchorsOf(concept: ConceptId, rated: RatedLevel | null, { scales, skillOf }: LibraryIndex): Anchor[] {
	const described = skillOf(concept)?.levels ?? {};
	const all = findScale(scales, scaleOfConcept(concept))?.levels ?? [];
	const highest = all.findLastIndex(({ key }) => key in described);
	const shown = highest < 0 ? all.length : Math.max(highest + 1, typeof rated === 'number' ? rated : 0);
	return all.slice(0, shown).flatMap((level, at) => {
		const number = allLevels[at];
		if (number === undefined) return [];
		return [{ level: number, key: level.key, name: nameOfLevel(level), says: described[level.key] ?? level.says }];
	});
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
	const anchors = anchorsOf(concept, rated, world.index);
	const choices: readonly { readonly value: RatedLevel; readonly sign: string; readonly says: string }[] = [
		{ value: 'none', sign: '0', says: text.rating.none },
		...anchors.map(({ level, key, says, name }) => ({ value: level, sign: key, says: `${name}: ${says}` })),
		{ value: 'unsure', sign: '?', says: text.rating.unsure },
	];
	// A scale of four levels takes a fifth for its highest.
	const chosen = typeof rated === 'number' ? Math.min(rated, anchors.at(-1)?.level ?? rated) : rated;
	const chooseByKey = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const choice = choices.find(({ sign }) => sign.toLowerCase() === event.key.toLowerCase());
		if (choice === undefined) return;
		event.preventDefault();
		world.rate(concept, choice.value);
	};
	return (
		<fieldset class="anchors" onKeyDown={chooseByKey}>
			<legend>{world.nameOf(concept)}</legend>
			{definition === null ? null : <p class="hint">{definition}</p>}
			{choices.map(({ value, sign, says }) => (
				<label key={sign}>
					<input type="radio" name={group} checked={chosen === value} onChange={() => world.rate(concept, value)} />
					<span>
						<kbd aria-hidden="true">{sign}</kbd> {says}
					</span>
				</label>
			))}
			{rated === null ? null : (
				<button type="button" class="quiet" onClick={() => world.unrate(concept)}>
					{text.roles.clear}
				</button>
			)}
		</fieldset>
	);
}
