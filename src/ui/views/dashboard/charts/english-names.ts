// The names in a chart's words that are in English whatever the page speaks: of roles, skills and levels.
import type { ConceptId } from '../../../../core/concept.ts';
import { nameOfLevel, type Scales } from '../../../../taxonomy/scales.ts';
import { langOfConcept } from '../../../parts/lang-of.ts';
import type { LibraryWorld } from '../use-library.ts';

/** Of every level of every scale. */
export const englishLevels = ({ scales }: Scales): readonly string[] => [
	...new Set(scales.flatMap(({ levels }) => levels.map(nameOfLevel))),
];

/** Of levels and of these skills; what the user named and what every catalogue names is left out. */
export const englishNames = (concepts: Iterable<ConceptId>, world: LibraryWorld): readonly string[] => [
	...[...concepts].flatMap((concept) => (langOfConcept(concept) === undefined ? [] : world.nameOf(concept))),
	...englishLevels(world.index.scales),
];
