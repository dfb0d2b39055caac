// Families of roles: roles of one family differ by grade only, so that they count once where rarity is measured.
import type { KnownRole } from '../taxonomy/knowledge.ts';

/** The family of a role, among those of all frameworks. */
const familyOf = ({ framework, family }: KnownRole): string => `${framework} ${family}`;

/** How many families the roles are of. */
export const countFamilies = (roles: readonly KnownRole[]): number => new Set(roles.map(familyOf)).size;

/** How rare each feature is among the families; `featuresOf` may name one more than once. What all have is near 0.7. */
export function rarityAmongFamilies<Feature>(
	roles: readonly KnownRole[],
	featuresOf: (role: KnownRole, at: number) => Iterable<Feature>,
): Map<Feature, number> {
	const families = new Map<Feature, Set<string>>();
	for (const [at, role] of roles.entries()) {
		const family = familyOf(role);
		for (const feature of featuresOf(role, at)) {
			families.set(feature, (families.get(feature) ?? new Set()).add(family));
		}
	}
	const total = countFamilies(roles);
	return new Map([...families].map(([feature, where]) => [feature, Math.log(1 + total / where.size)]));
}
