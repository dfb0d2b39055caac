// Languages and certificates of a profile beside those that an ad asks for.
import type { ConceptId } from '../core/concept.ts';
import { cefrLevels, type CefrLevel } from '../core/analysis.ts';
import type { CertificateGap, LanguageGap } from '../core/gap.ts';
import type { HeldCertificate, SpokenLanguage } from '../core/profile.ts';

const step = (level: CefrLevel): number => cefrLevels.indexOf(level) + 1;

/** A language that an ad asks for, at a level or at none. `spoken` null: the user has said nothing of languages. */
export function compareLanguage(
	code: string,
	wanted: CefrLevel | null,
	spoken: readonly SpokenLanguage[] | null,
): Pick<LanguageGap, 'code' | 'status' | 'wanted' | 'have' | 'missing'> {
	const have = spoken?.find((one) => one.code === code)?.level ?? null;
	const base = { code, wanted, have };
	if (spoken === null) return { ...base, status: 'unrated', missing: 0 };
	if (wanted === null) return { ...base, status: have === null ? 'short' : 'not-stated', missing: 0 };
	const missing = Math.max(0, step(wanted) - (have === null ? 0 : step(have)));
	return { ...base, status: missing > 0 ? 'short' : 'met', missing };
}

/** True when whoever has `held` has `asked` as well: it is the same, or named less exactly. */
function covers(held: ConceptId, asked: ConceptId, broaderOf: (id: ConceptId) => readonly ConceptId[]): boolean {
	const seen = new Set<ConceptId>();
	const queue = [held];
	for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
		if (id === asked) return true;
		if (seen.has(id)) continue;
		seen.add(id);
		queue.push(...broaderOf(id));
	}
	return false;
}

/**
 * A certificate that an ad asks for. `held` null: the user has said nothing of certificates. `today`: ISO 8601 date; a
 * certificate counts on its last day. One that is named less exactly is met by one that is named more exactly, not the other way round.
 */
export function compareCertificate(
	concept: ConceptId,
	held: readonly HeldCertificate[] | null,
	today: string,
	broaderOf: (id: ConceptId) => readonly ConceptId[],
): Pick<CertificateGap, 'concept' | 'status' | 'by' | 'hasExpired'> {
	if (held === null) return { concept, status: 'unrated', by: null, hasExpired: false };
	const fitting = held.filter((one) => covers(one.concept, concept, broaderOf));
	const valid = fitting.find(({ expiresOn }) => expiresOn === null || expiresOn >= today);
	if (valid !== undefined) return { concept, status: 'met', by: valid, hasExpired: false };
	return { concept, status: 'short', by: fitting[0] ?? null, hasExpired: fitting.length > 0 };
}
