// On whose scale a rating stands: what cannot be counted together or drawn in one grid is kept apart.
import type { Rating } from '../../core/rating.ts';
import type { ConceptId } from '../../core/concept.ts';
import { scaleOfConcept } from '../../gap/library-index.ts';
import type { ScaleId } from '../../taxonomy/scales.ts';
import { frameworkOf } from '../../taxonomy/skill-anchors.ts';

/** The groups, in the order in which they are shown. */
export const scaleGroups = ['competences', 'technical', 'axelos', 'ecf', 'odp'] as const;

/** One of these. */
export type ScaleGroup = (typeof scaleGroups)[number];

/** The scale of each. Competences of the hub are rated on that of AXELOS. */
export const scaleOfGroup: Readonly<Record<ScaleGroup, ScaleId>> = {
	competences: 'axelos',
	technical: 'technology',
	axelos: 'axelos',
	ecf: 'ecf',
	odp: 'odp',
};

/** The group of a rating; an own skill's by the scale on which it was rated. */
export const groupOfRating = ({ concept, scale }: Rating): ScaleGroup =>
	scale === 'technology' ? 'technical' : (frameworkOf(concept) ?? 'competences');

/** The group of a concept that is not rated. */
export const groupOfConcept = (concept: ConceptId): ScaleGroup =>
	frameworkOf(concept) ?? (scaleOfConcept(concept) === 'technology' ? 'technical' : 'competences');
