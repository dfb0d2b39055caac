// The roles of four frameworks brought to one form for matching: names, expected concepts, grades.
import type { ConceptId } from '../core/concept.ts';
import type { Level } from '../core/level.ts';
import type { Assets } from './compile.ts';
import type { KnownRole } from './knowledge.ts';
import type { OdpProfile } from './shapes.ts';

/** How much an expectation says of a role: a must more than a plus; a skill reached through the hub less than one named. */
const weight = { must: 1, plus: 0.6, named: 1, throughSkill: 0.5, duty: 1, everyday: 0.4 } as const;

/** The competence that everybody who works in an office needs. */
const computerLiteracy = 'competence/computer-literacy';

/** Technologies that show computer literacy and no more, such as word processors. */
export const listEveryday = ({ technologies }: Pick<Assets, 'technologies'>): ConceptId[] =>
	technologies.filter(({ evidences }) => evidences?.includes(computerLiteracy)).map(({ id }) => id);

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Keeps the larger weight where a concept is expected twice; what everybody uses says little, however much it is asked for. */
function weighted(
	pairs: readonly (readonly [ConceptId, number])[],
	everyday: ReadonlySet<ConceptId>,
): (readonly [ConceptId, number])[] {
	const most = new Map<ConceptId, number>();
	for (const [concept, value] of pairs) {
		const own = everyday.has(concept) ? value * weight.everyday : value;
		most.set(concept, Math.max(own, most.get(concept) ?? 0));
	}
	return [...most].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The levels of operational delivery on the scale of competences. */
const odpLevels: Readonly<Record<string, Level>> = { A: 1, W: 2, P: 3, E: 4 };

/** The levels that a role of operational delivery expects over its grades; of a skill that the source leaves out at one grade, none. */
function levelsOverGrades({ levels }: OdpProfile): Pick<KnownRole, 'levels'> {
	const perGrade = Object.values(levels);
	const skills = unique(perGrade.flatMap((ofGrade) => Object.keys(ofGrade)));
	const known = skills.flatMap((skill) => {
		const found = perGrade.map((ofGrade) => odpLevels[ofGrade[skill] ?? '']);
		if (found.length === 0 || found.some((level) => level === undefined)) return [];
		const sorted = found.flatMap((level) => level ?? []).toSorted((a, b) => a - b);
		const [lowest, highest] = [sorted[0], sorted.at(-1)];
		return lowest === undefined || highest === undefined ? [] : [[skill, lowest, highest] as const];
	});
	return known.length === 0 ? {} : { levels: known };
}

/** Employers' names for each role, its own title first, in the order of `compileRoles`. */
export const listRoleNames = ({ govstack, ict, ilo, odp }: Assets): string[][] =>
	[...govstack, ...ict, ...ilo, ...odp].map(({ title, titles }) => unique([title, ...titles]));

/** All roles that ads are matched to, in the order of their frameworks' files. */
export function compileRoles(assets: Assets): KnownRole[] {
	const everyday = new Set(listEveryday(assets));
	const throughSkill = (skill: string): ConceptId[] =>
		assets.competences.filter((competence) => competence.refs.includes(skill)).map((competence) => competence.id);
	const govstack = assets.govstack.map((role): KnownRole => ({
		id: role.id,
		framework: 'govstack',
		title: role.title,
		concepts: weighted(
			[
				...role.concepts.map((expected) => [expected.concept, weight[expected.strength]] as const),
				...(role.duties ?? []).map((concept) => [concept, weight.duty] as const),
				...role.certificates.map((expected) => [expected.certificate, weight[expected.strength]] as const),
			],
			everyday,
		),
		grades: [],
		...(role.years === undefined ? {} : { years: role.years.minimum }),
		...(role.degree === undefined ? {} : { degree: role.degree.minimum }),
		...(role.faults === undefined ? {} : { faults: role.faults }),
		family: role.id,
		link: role.link,
	}));
	const ict = assets.ict.map((role): KnownRole => ({
		id: role.id,
		framework: 'ict',
		title: role.title,
		concepts: weighted(
			[
				...role.concepts.map((concept) => [concept, weight.named] as const),
				...role.competences.flatMap(({ skill }) =>
					throughSkill(skill).map((concept) => [concept, weight.throughSkill] as const),
				),
			],
			everyday,
		),
		grades: [],
		levels: role.competences.flatMap(({ skill, level }) => (level === null ? [] : [[skill, level, level] as const])),
		family: role.id,
	}));
	const ilo = assets.ilo.map((role): KnownRole => ({
		id: role.id,
		framework: 'ilo',
		title: role.title,
		concepts: weighted(
			[
				...role.concepts.map((concept) => [concept, weight.named] as const),
				...role.duties.map((concept) => [concept, weight.duty] as const),
			],
			everyday,
		),
		grades: [role.grade],
		years: role.years,
		degree: role.degree.minimum,
		family: role.family,
	}));
	const odp = assets.odp.map((role): KnownRole => ({
		id: role.id,
		framework: 'odp',
		title: role.title,
		concepts: weighted(
			[
				...role.concepts.map((concept) => [concept, weight.named] as const),
				...role.transferable.map((concept) => [concept, weight.throughSkill] as const),
			],
			everyday,
		),
		grades: role.grades,
		...levelsOverGrades(role),
		...(role.faults === undefined ? {} : { faults: role.faults }),
		family: role.family,
	}));
	return [...govstack, ...ict, ...ilo, ...odp];
}
