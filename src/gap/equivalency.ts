// What a framework accepts in place of the degree that a grade asks for, as ways to qualify.
import type { RuledWay } from '../core/gap.ts';
import type { Equivalency } from '../taxonomy/shapes.ts';

/**
 * The ways into a grade by its framework's rules, the one with the degree first. They hold where an ad states the grade
 * and says nothing of its own of what it accepts instead.
 */
export function waysIntoGrade({ required, accepted }: Equivalency): RuledWay[] {
	const forGrade = required.years;
	return [
		{ degree: required.degree, years: forGrade, spans: [], forDegree: 0, forGrade },
		...accepted.map(({ degree, inPlaceOfDegree }): RuledWay => ({
			degree,
			years: inPlaceOfDegree + forGrade,
			spans: [],
			forDegree: inPlaceOfDegree,
			forGrade,
		})),
	];
}
