// The hub vocabulary: what ads, frameworks and profiles all point at.

/** What sort of thing a concept is; it decides the scale, and whether it is rated at all. */
export type ConceptKind = 'competence' | 'technology' | 'area' | 'certificate' | 'language' | 'framework-skill';

/** A permanent id: "technology/kubernetes", "competence/negotiation", "certificate/pmp", "language/fr", "axelos/negotiation". */
export type ConceptId = string;

/** The frameworks that define roles, in the order in which they are shown. */
export const roleFrameworks = ['govstack', 'ict', 'ilo', 'odp'] as const;

/** A framework that defines roles. */
export type RoleFramework = (typeof roleFrameworks)[number];

/** True for named technologies and for areas of knowledge. */
export const isTechnical = (kind: ConceptKind): boolean => kind === 'technology' || kind === 'area';
