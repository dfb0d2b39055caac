// What a framework accepts in place of the degree that a grade asks for, as ways to qualify.
import type { Way } from '../core/analysis.ts';
import type { Equivalency } from '../taxonomy/shapes.ts';

/** A way by a framework's rule, with its sum: `years` are `forDegree`, which stand in for the degree, and `forGrade`. */
export type RuledWay = Way & { readonly forDegree: number; readonly forGrade: number };

/**
 * The ways into a grade by its framework's rules, the one with the degree first. They hold where an ad states the grade
 * and says nothing of its own of what it accepts instead.
 */
export function waysIntoGrade({ required, accepted }: Equivalency): RuledWay[] {
	const forGrade = required.years;
	return [
		{ degree: required.degree, years: forGrade, spans: [], forDegree: 0, forGrade },
		...accepted.map(({ degree, inPlaceOfDegree, years }): RuledWay => ({
			degree,
			years,
			spans: [],
			forDegree: inPlaceOfDegree,
			forGrade,
		})),
	];
}
