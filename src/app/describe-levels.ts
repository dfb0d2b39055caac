// What levels mean, for what the overlay shows of an ad: the sentences of the two levels where a skill is short, and the
// names of the framework that the user chose. The texts are loaded only where something of them is needed.
import type { ConceptId } from '../core/concept.ts';
import type { Gap, SkillGap } from '../core/gap.ts';
import type { Level } from '../core/level.ts';
import type { LevelFramework } from '../core/settings.ts';
import type { AdView, ConceptName, LevelTexts } from '../messages/views.ts';
import type { Library } from '../taxonomy/library.ts';
import { namesOfLevels } from '../taxonomy/names-of-levels.ts';
import { ratedOn } from '../taxonomy/scales.ts';
import { anchorsOf } from '../taxonomy/skill-anchors.ts';

type Described = Pick<AdView, 'levelTexts' | 'levelNames'>;

/** A skill of which both levels are known, and too little is there. */
type Short = SkillGap & { readonly wanted: Level };

const isShort = (item: Gap['requirements'][number]['items'][number]): item is Short =>
	item.kind === 'skill' && item.status === 'short' && item.wanted !== null;

/** The sentences of the levels that are asked and had; null for "I don't have this". */
function textsOf({ concept, wanted, have }: Short, { kind }: ConceptName, library: Library): LevelTexts {
	const { source, anchors } = anchorsOf(concept, kind, library, 'rated');
	const saysAt = (level: Level): string => anchors.find((anchor) => anchor.level === level)?.says ?? '';
	return {
		source: source === null ? null : { skill: source.skill, isOurWording: source.wording === 'ours' },
		wanted: saysAt(wanted),
		have: typeof have === 'number' ? saysAt(have) : null,
	};
}

/** Describes levels; what cannot be loaded is left out. */
export async function describeLevels(
	gap: Gap | null,
	concepts: Readonly<Record<ConceptId, ConceptName>>,
	levelsIn: LevelFramework,
	loadLibrary: () => Promise<Library>,
): Promise<Described> {
	const short = (gap?.requirements ?? []).flatMap(({ items }) => items.filter(isShort));
	const nothing: Described = { levelTexts: {}, levelNames: null };
	if (short.length === 0 && levelsIn === ratedOn.competence) return nothing;
	const library = await loadLibrary().catch(() => null);
	if (library === null) return nothing;
	const levelTexts = Object.fromEntries(
		short.flatMap((item) => {
			const name = concepts[item.concept];
			return name === undefined ? [] : [[item.concept, textsOf(item, name, library)] as const];
		}),
	);
	return { levelTexts, levelNames: namesOfLevels(library.scales, levelsIn) };
}
