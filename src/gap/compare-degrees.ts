// Degrees of one requirement beside those that the user says, with their fields of study.
import { degreeRank, type Analysis, type DegreeAsked } from '../core/analysis.ts';
import type { DegreeGap, QualificationGap } from '../core/gap.ts';
import type { HeldDegree, Statements } from '../core/profile.ts';
import { matchField } from './degree-fields.ts';

/** What a comparison of degrees needs beside them. */
type DegreeContext = {
	readonly profile: Pick<Statements, 'degrees'>;
	readonly qualification: QualificationGap | null;
};

const byRank = (a: HeldDegree, b: HeldDegree): number => degreeRank(b.degree) - degreeRank(a.degree);

function compareDegree(asked: DegreeAsked, { profile, qualification }: DegreeContext): DegreeGap {
	const { minimum: wanted, span, strength, fields, isRelatedAccepted, equivalentAccepted } = asked;
	const held = profile.degrees?.toSorted(byRank) ?? null;
	const reaching = (held ?? []).filter(({ degree }) => degreeRank(degree) >= degreeRank(wanted));
	const fitting = reaching.find(({ field }) => field !== null && fields.includes(field)) ?? held?.[0];
	const base = {
		kind: 'degree' as const,
		strength,
		anyOf: null,
		span,
		wanted,
		fields,
		isRelatedAccepted,
		have: held === null ? null : (fitting?.degree ?? ('none' as const)),
		haveField: fitting?.field ?? null,
		isOtherField: false,
		isOpenWithout: false,
	};
	if (held === null) return { ...base, status: wanted === 'none' ? 'met' : 'unrated' };
	if (reaching.length > 0 || wanted === 'none') {
		// Fields have no bounds that we could draw: who asks for engineering takes mechanical engineering, and often physics.
		const field = matchField(fields, held, wanted);
		const status = field === null || field === 'named' ? 'met' : 'unrated';
		return { ...base, status, isOtherField: field === 'other' && !isRelatedAccepted };
	}
	// A lower degree is enough where another way to qualify asks for no more, or experience stands in for it.
	const nearest = strength === 'must' ? qualification?.nearest : undefined;
	if (nearest !== undefined && !nearest.lacksDegree && (qualification?.ways.length ?? 0) > 1)
		return { ...base, status: 'met' };
	return equivalentAccepted ? { ...base, status: 'unrated', isOpenWithout: true } : { ...base, status: 'short' };
}

/** The degrees that a requirement asks for; several of one line are alternatives. */
export function compareDegreesOf(requirement: string, analysis: Analysis, context: DegreeContext): DegreeGap[] {
	const asked = analysis.degrees.filter((each) => each.requirement === requirement);
	const anyOf = asked.length > 1 ? `${requirement} degrees` : null;
	return asked.map((each) => ({ ...compareDegree(each, context), anyOf }));
}
