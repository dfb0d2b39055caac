// The hub vocabulary: what ads, frameworks and profiles all point at.

export type ConceptKind = 'competence' | 'technology' | 'certificate' | 'language' | 'framework-skill';

/** A permanent id: "technology/kubernetes", "competence/negotiation", "certificate/pmp", "language/fr", "axelos/negotiation". */
export type ConceptId = string;

export type FrameworkId = 'govstack' | 'axelos' | 'ecf' | 'ict' | 'ilo' | 'odp';

/** The frameworks that define roles, in the order in which they are shown. */
export const roleFrameworks = ['govstack', 'ict', 'ilo', 'odp'] as const;

export type RoleFramework = (typeof roleFrameworks)[number];
