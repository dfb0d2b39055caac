// What a grade of the United Nations asks for by its public scale, read from the grade as an ad writes it.
import type { DegreeClass } from '../core/analysis.ts';
import type { GradeMeaning } from '../core/listed-job.ts';
import type { GradeRecord, IloDescription } from './shapes.ts';

/** Meanings by the bare name of a grade: "P3", "G6", "NOB". */
export type GradeMeanings = Readonly<Record<string, GradeMeaning>>;

const commonSystem = 'UN common system';

/** "P-3" and "P3", "GS-6" and "G6", "NO-B" and "NOB" are one grade each. */
const bareName = (written: string): string =>
	written
		.trim()
		.replaceAll(/[\s-]/g, '')
		.toUpperCase()
		.replace(/^GS(?=\d)/, 'G');

function levelOf(degree: DegreeClass | null): GradeMeaning['degree'] {
	switch (degree) {
		case 'master':
		case 'doctorate':
			return 'advanced';
		case 'bachelor':
			return 'first';
		case 'secondary':
		case 'diploma':
			return 'secondary';
		case 'none':
		case null:
			return null;
		default:
			return degree satisfies never;
	}
}

/**
 * The meanings of all grades of the common system that have one, at build. Professionals by the scale of the UN Secretariat;
 * where that leaves the years to the agencies (general service, national officers) those of the ILO's generic descriptions,
 * the least of a grade. Grades of which neither says anything (P-1, ASG) are left out.
 */
export function listGradeMeanings({
	grades,
	ilo,
}: {
	readonly grades: readonly GradeRecord[];
	readonly ilo: readonly IloDescription[];
}): GradeMeanings {
	const found = grades.flatMap(({ id, system, minimumYears, minimumDegree }): [string, GradeMeaning][] => {
		if (system !== commonSystem) return [];
		const name = bareName(id.replace('grade/un-', ''));
		const described = ilo.filter(({ grade }) => grade === name);
		const years = minimumYears ?? (described.length > 0 ? Math.min(...described.map((each) => each.years)) : null);
		const degree = levelOf(minimumDegree);
		return years === null && degree === null ? [] : [[name, { years, degree }]];
	});
	return Object.fromEntries(found);
}

/** What a grade asks, as it is written in an ad or a list ("P-3", "NOB", "GS-6"); null for those that have no such scale. */
export function meaningOfGrade(written: string, meanings: GradeMeanings): GradeMeaning | null {
	const name = bareName(written);
	return Object.hasOwn(meanings, name) ? (meanings[name] ?? null) : null;
}
