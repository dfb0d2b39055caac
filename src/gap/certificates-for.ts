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

/** A certificate with what it would show and how far around. */
type Candidate = {
	readonly certificate: ConceptId;
	readonly shows: readonly ConceptId[];
	readonly distance: number;
};

function candidatesFor({ items }: RoleFit, held: ReadonlySet<ConceptId>, index: LibraryIndex): Candidate[] {
	const missing = items
		.filter((item): item is SkillItem => item.kind === 'skill' && item.status === 'short')
		.map((item) => ({ item, through: shownThrough(item, index) }));
	return index.certificates.flatMap(({ certificate, evidences }): Candidate[] => {
		if (held.has(certificate)) return [];
		const shown = missing.flatMap(({ item, through }) => {
			const distances = evidences.flatMap(({ concept, level }) =>
				isEnough(item, level, index) ? (through.get(concept) ?? []) : [],
			);
			return distances.length === 0 ? [] : [{ concept: item.concept, distance: Math.min(...distances) }];
		});
		if (shown.length === 0) return [];
		const distance = shown.reduce((total, each) => total + each.distance, 0);
		return [{ certificate, shows: shown.map(({ concept }) => concept), distance }];
	});
}

/**
 * Certificates for what is short: each time the one that shows most of what those before it do not, then most at all, then
 * what comes closest. None that the user holds (`held`: ids); none at all where nothing that is short can be shown by one.
 */
export function findCertificates(fit: RoleFit, held: ReadonlySet<ConceptId>, index: LibraryIndex): CertificateOffer[] {
	const left = new Set(candidatesFor(fit, held, index));
	const shown = new Set<ConceptId>();
	const chosen: CertificateOffer[] = [];
	const newIn = ({ shows }: Candidate): number => shows.filter((concept) => !shown.has(concept)).length;
	while (chosen.length < mostNamed && left.size > 0) {
		const [best] = [...left].toSorted(
			(a, b) =>
				newIn(b) - newIn(a) ||
				b.shows.length - a.shows.length ||
				a.distance - b.distance ||
				(a.certificate < b.certificate ? -1 : 1),
		);
		if (best === undefined) break;
		left.delete(best);
		for (const concept of best.shows) shown.add(concept);
		chosen.push({ certificate: best.certificate, shows: best.shows });
	}
	return chosen;
}
