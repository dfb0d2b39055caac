// Which certificates would show the skills that a role expects and the user lacks.
import type { ConceptId } from '../core/concept.ts';
import { rankOfLevel, translateLevel } from '../taxonomy/scales.ts';
import type { LibraryIndex } from './library-index.ts';
import type { RoleFit } from './role-fit.ts';
import type { SkillItem } from './role-items.ts';

/** A certificate and what it would show, in the order of the role. */
export type CertificateOffer = { readonly certificate: ConceptId; readonly shows: readonly ConceptId[] };

/** At most this many are named: a handful to choose from, not a catalogue. */
const mostNamed = 5;

/** A competence stands for the first few skills that it points at; the others it only touches. */
const furthest = 1;

/** True when a level of the competences' scale is at least what is wanted. */
function isEnough({ wanted, scale }: SkillItem, level: number, { scales }: LibraryIndex): boolean {
	if (wanted === null) return true;
	const reached = translateLevel(scales, 'axelos', String(level), scale)?.level;
	const rank = reached === undefined ? null : rankOfLevel(scales, scale, reached);
	return rank !== null && rank >= (rankOfLevel(scales, scale, wanted) ?? Infinity);
}

/** The competences of which a certificate would show a skill: the concept itself, or those that stand for it, with their distance. */
const shownThrough = (item: SkillItem, index: LibraryIndex): ReadonlyMap<ConceptId, number> =>
	new Map([
		[item.concept, 0],
		...index
			.competencesFor(item.concept)
			.filter(({ distance }) => distance <= furthest)
			.map(({ concept, distance }) => [concept, distance] as const),
	]);

/** Certificates for what is short, those that show most first; none that the user holds. `held`: ids. */
export function findCertificates(
	{ items }: RoleFit,
	held: ReadonlySet<ConceptId>,
	index: LibraryIndex,
): CertificateOffer[] {
	const missing = items
		.filter((item): item is SkillItem => item.kind === 'skill' && item.status === 'short')
		.map((item) => ({ item, through: shownThrough(item, index) }));
	return index.certificates
		.filter(({ certificate }) => !held.has(certificate))
		.map(({ certificate, evidences }) => {
			const shown = missing.flatMap(({ item, through }) => {
				const distances = evidences.flatMap(({ concept, level }) =>
					isEnough(item, level, index) ? (through.get(concept) ?? []) : [],
				);
				return distances.length === 0 ? [] : [{ concept: item.concept, distance: Math.min(...distances) }];
			});
			return { certificate, shown, distance: shown.reduce((total, each) => total + each.distance, 0) };
		})
		.filter(({ shown }) => shown.length > 0)
		.toSorted(
			(a, b) =>
				b.shown.length - a.shown.length || a.distance - b.distance || (a.certificate < b.certificate ? -1 : 1),
		)
		.slice(0, mostNamed)
		.map(({ certificate, shown }) => ({ certificate, shows: shown.map(({ concept }) => concept) }));
}
