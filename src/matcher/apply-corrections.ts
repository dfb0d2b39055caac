// A reading with what the user corrected in it: the ad is read once more, and each correction is heard where the thing that it
// is about is found, so that years, degrees, ways, roles and expected levels follow by the rules by which they were made.
import type { Analysis, Mention } from '../core/analysis.ts';
import { findAnchor } from '../core/anchor.ts';
import type { ConceptId, RoleFramework } from '../core/concept.ts';
import { targetOf, type AppliedCorrection, type Correction, type KeptCorrection } from '../core/correction.ts';
import type { Posting } from '../core/posting.ts';
import { isSameSpan, type Span } from '../core/span.ts';
import { analyse, type Corrected } from './analyse.ts';
import type { Engine } from './engine.ts';
import type { MatchedRoles } from './roles.ts';

type CorrectionOf<Kind extends Correction['kind']> = Extract<Correction, { readonly kind: Kind }>;

/** A correction beside what it is about; `at`: the words that it names, absent for roles, which no words name. */
type Placed = { readonly id: number; readonly correction: Correction; readonly at: Span | null };

const isMentionOf = ({ concept, span }: Pick<Mention, 'concept' | 'span'>, of: ConceptId, at: Span): boolean =>
	concept === of && isSameSpan(span, at);

/** True where a framework has a role of this id, and for "none of it". */
export const isRoleOf = (engine: Engine, framework: RoleFramework, id: string | null): boolean =>
	id === null || engine.roles.some((role) => role.id === id && role.framework === framework);

/**
 * A correction with what a reading has there as its `from`. Null where it has nothing there that could be so corrected: no
 * requirement or mention of the concept at these very words, no level of a certificate, no role without rules for the language.
 */
export function placeCorrection(posting: Posting, analysis: Analysis, correction: Correction): Correction | null {
	if (correction.kind === 'role') {
		if (!analysis.languageKnown) return null;
		return { ...correction, from: analysis.roles[correction.framework][0]?.id ?? null };
	}
	const at = findAnchor(posting.text, correction.at);
	if (at === null) return null;
	switch (correction.kind) {
		case 'not-a-requirement':
		case 'strength': {
			const found = analysis.requirements.find(({ span }) => isSameSpan(span, at));
			return found === undefined ? null : { ...correction, from: found.strength };
		}
		case 'level':
		case 'not-this-skill': {
			const found = analysis.mentions.find((mention) => isMentionOf(mention, correction.concept, at));
			if (found === undefined || correction.kind === 'not-this-skill') return found === undefined ? null : correction;
			return analysis.languageKnown && found.kind !== 'certificate' ? { ...correction, from: found.level } : null;
		}
		default:
			return correction satisfies never;
	}
}

/** Whether a reading would be another one with a correction that was placed in it. */
function isNews(posting: Posting, analysis: Analysis, placed: Correction, engine: Engine): boolean {
	switch (placed.kind) {
		case 'not-a-requirement':
		case 'not-this-skill':
			return true;
		case 'strength': {
			const at = findAnchor(posting.text, placed.at);
			// A line that says "not required" asks for nothing until somebody says how strongly it does.
			const isExcluded = analysis.requirements.some(
				({ span, excluded }) => excluded && at !== null && isSameSpan(span, at),
			);
			return isExcluded || placed.from !== placed.to;
		}
		case 'level':
			return placed.from !== placed.to;
		case 'role':
			return placed.from !== placed.to && isRoleOf(engine, placed.framework, placed.to);
		default:
			return placed satisfies never;
	}
}

/** Those that change a reading; of several about one thing the latest alone counts, even where it says what was read. */
function findNews(
	posting: Posting,
	analysis: Analysis,
	corrections: readonly KeptCorrection[],
	engine: Engine,
): Placed[] {
	const latest = new Map<string, KeptCorrection>();
	for (const kept of corrections.toSorted((a, b) => a.id - b.id)) latest.set(targetOf(kept.correction), kept);
	return [...latest.values()].flatMap(({ id, correction }) => {
		const placed = placeCorrection(posting, analysis, correction);
		if (placed === null || !isNews(posting, analysis, placed, engine)) return [];
		return [{ id, correction: placed, at: placed.kind === 'role' ? null : findAnchor(posting.text, placed.at) }];
	});
}

/** The roles with those first that the user said; what the title tells against the content is settled by it. */
function settleRoles({ roles, disagreements }: MatchedRoles, said: readonly CorrectionOf<'role'>[]): MatchedRoles {
	const settled = { ...roles };
	for (const { framework, to } of said) {
		const found = roles[framework].find(({ id }) => id === to);
		const others = roles[framework].filter((match) => match !== found);
		const reasons = [{ kind: 'said' } as const, ...(found?.reasons ?? [])];
		settled[framework] = to === null ? [] : [{ id: to, score: 1, reasons }, ...others];
	}
	const frameworks = new Set(said.map(({ framework }) => framework));
	return {
		roles: settled,
		disagreements: disagreements.filter(({ framework }) => !frameworks.has(framework)),
	};
}

/** What the corrections say while the ad is read. */
function correctedBy(news: readonly Placed[]): Corrected {
	const of = <Kind extends Correction['kind']>(kind: Kind) =>
		news.flatMap(({ correction, at }) =>
			correction.kind === kind ? [{ ...(correction as CorrectionOf<Kind>), span: at ?? { start: 0, end: 0 } }] : [],
		);
	const [dropped, strengths] = [of('not-a-requirement'), of('strength')];
	const [levels, wrongNames] = [of('level'), of('not-this-skill')];
	const roles = of('role');
	return {
		requirements: (found) =>
			found.flatMap((each) => {
				const { requirement } = each;
				if (dropped.some(({ span }) => isSameSpan(span, requirement.span))) return [];
				const said = strengths.find(({ span }) => isSameSpan(span, requirement.span));
				if (said === undefined) return [each];
				return [{ ...each, requirement: { ...requirement, strength: said.to, excluded: false } }];
			}),
		isName: (name) => !wrongNames.some(({ concept, span }) => isMentionOf(name, concept, span)),
		mentions: (found) =>
			found.map((mention) => {
				const said = levels.find(({ concept, span }) => isMentionOf(mention, concept, span));
				// The words that were read as a level say none, or another one.
				return said === undefined ? mention : { ...mention, level: said.to, levelCue: null };
			}),
		roles: (found) => settleRoles(found, roles),
	};
}

/** True when the words of a level still stand for their concept, which they may not where their line asks for nothing any more. */
const isHeard = ({ correction, at }: Placed, { mentions }: Analysis): boolean =>
	correction.kind !== 'level' ||
	mentions.some((each) => at !== null && isMentionOf(each, correction.concept, at) && each.level === correction.to);

/**
 * The reading with the corrections in it, and which of them it has in it, in their order. `analysis`: of the posting by this
 * engine, without any; without corrections that change it, it comes back itself. Strengths that a line's own aside gives
 * ("ideally in software") stay as they are: the correction is of the line.
 */
export function applyCorrections(
	posting: Posting,
	analysis: Analysis,
	corrections: readonly KeptCorrection[],
	engine: Engine,
): { readonly analysis: Analysis; readonly applied: readonly AppliedCorrection[] } {
	const news = findNews(posting, analysis, corrections, engine);
	const corrected = news.length === 0 ? analysis : analyse(posting, engine, correctedBy(news));
	const heard = new Set(news.filter((each) => isHeard(each, corrected)).map(({ id }) => id));
	return { analysis: corrected, applied: corrections.map((kept) => ({ kept, isApplied: heard.has(kept.id) })) };
}
