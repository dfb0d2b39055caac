// Where the ladder of a framework leads from a role and grade: the next grade, and the roles above and beside.
import { civilServiceLadder, iloLadder } from '../taxonomy/grade-ladders.ts';
import type { LibraryRole } from '../taxonomy/library.ts';
import type { LibraryIndex } from './library-index.ts';

/**
 * - `next-grade`: the same role, or its family, one grade up.
 * - `above`: a neighbouring role that has the next grade.
 * - `beside`: a neighbouring role at the same grade.
 */
export type StepKind = 'next-grade' | 'above' | 'beside';

/** A step from a role and grade to another. */
export type Step = { readonly kind: StepKind; readonly role: string; readonly grade: string };

/** The ILO's descriptions of a family differ by grade; its next step is the family's next one, if that has one. */
function stepsInFamily(role: LibraryRole, { roles }: LibraryIndex): Step[] {
	const place = ({ grades }: LibraryRole): number => iloLadder.indexOf(grades[0] ?? '');
	const [next] = roles
		.filter(({ framework, family }) => framework === 'ilo' && family === role.family)
		.filter((other) => place(other) > place(role))
		.toSorted((a, b) => place(a) - place(b));
	return next === undefined ? [] : [{ kind: 'next-grade', role: next.id, grade: next.grades[0] ?? '' }];
}

/** The next grade of the same role, then neighbours with a grade above, then those with the same. */
function stepsOnLadder(role: LibraryRole, grade: string, { roleOf }: LibraryIndex): Step[] {
	const place = civilServiceLadder.indexOf(grade);
	const above = (grades: readonly string[]): string | undefined =>
		civilServiceLadder.slice(place + 1).find((each) => grades.includes(each));
	const next = above(role.grades);
	const neighbours = role.neighbours.flatMap((id) => roleOf(id) ?? []);
	// A neighbour counts as above only from one's own last grade: before that, one's own next grade is the step up.
	const higher = next === undefined ? neighbours.filter(({ grades }) => !grades.includes(grade)) : [];
	return [
		...(next === undefined ? [] : [{ kind: 'next-grade', role: role.id, grade: next } as const]),
		...higher.flatMap(({ id, grades }): Step[] => {
			const to = above(grades);
			return to === undefined ? [] : [{ kind: 'above', role: id, grade: to }];
		}),
		...neighbours
			.filter(({ grades }) => grades.includes(grade))
			.map(({ id }): Step => ({ kind: 'beside', role: id, grade })),
	];
}

/** The steps from a role and grade, upwards first; none in frameworks without a ladder. */
export function findNextSteps(role: LibraryRole, grade: string | null, index: LibraryIndex): Step[] {
	if (grade === null) return [];
	return role.framework === 'ilo' ? stepsInFamily(role, index) : stepsOnLadder(role, grade, index);
}
