// A library small enough to know by heart: a few skills of three frameworks, competences that join them, and roles of four.
import type { Level } from '../../src/core/level.ts';
import { emptyProfile, type Profile, type Statements } from '../../src/core/profile.ts';
import type { RatedLevel, Rating } from '../../src/core/rating.ts';
import { readLibrary } from '../../src/cli/read-assets.ts';
import { indexLibrary } from '../../src/gap/library-index.ts';
import type { Library, LibraryRole, LibrarySkill } from '../../src/taxonomy/library.ts';

const skill = (id: string, levels: readonly string[]): LibrarySkill => ({
	id,
	title: id,
	group: 'Group',
	definition: 'What it is.',
	wording: 'ours',
	levels: Object.fromEntries(levels.map((level) => [level, `You do it at ${level}.`])),
});

const competence = (id: string, refs: readonly string[]) => ({
	id,
	label: id,
	definition: 'What it is.',
	refs,
	broader: [],
	related: [],
});

/** A role that expects nothing but what is given. */
export const roleOf = (more: Partial<LibraryRole> & Pick<LibraryRole, 'id' | 'framework'>): LibraryRole => ({
	title: more.id,
	family: '',
	grades: [],
	summary: 'What it does.',
	wording: 'ours',
	faults: [],
	expects: [],
	duties: [],
	certificates: [],
	languages: [],
	routesIn: [],
	transferable: [],
	neighbours: [],
	deliverables: [],
	tasks: [],
	...more,
});

/** A must at a level, for all grades or one. */
export const must = (concept: string, level: string | null = null, grade: string | null = null) =>
	({ concept, strength: 'must', level, grade }) as const;

/** A plus without a level. */
export const plus = (concept: string) => ({ concept, strength: 'plus', level: null, grade: null }) as const;

const { scales, equivalencies } = readLibrary();

/** The small world; scales and equivalencies are the bundled ones. */
export const smallLibrary: Library = {
	skills: [
		skill('ecf/build', ['1', '2', '3', '4', '5']),
		skill('ecf/test', ['1', '2', '3', '4', '5']),
		skill('ecf/run', ['1', '2', '3', '4', '5']),
		skill('axelos/build', ['1', '2', '3', '4', '5']),
		skill('odp/talk', ['A', 'W', 'P', 'E']),
	],
	competences: [
		competence('competence/building', ['ecf/build', 'axelos/build']),
		competence('competence/checking', ['ecf/test', 'ecf/build']),
		competence('competence/talking', ['odp/talk']),
	],
	roles: [
		roleOf({
			id: 'ict/builder',
			framework: 'ict',
			expects: [must('ecf/build', '3'), must('ecf/test', '2'), must('ecf/run', '4')],
		}),
		roleOf({
			id: 'ict/runner',
			framework: 'ict',
			expects: [must('ecf/run', '2'), must('ecf/test', '2'), must('ecf/build', '1')],
		}),
		roleOf({
			id: 'odp/clerk',
			framework: 'odp',
			grades: ['AO', 'EO'],
			expects: [must('odp/talk', 'W', 'AO'), must('odp/talk', 'P', 'EO')],
			neighbours: ['odp/chief', 'odp/desk'],
		}),
		roleOf({ id: 'odp/chief', framework: 'odp', grades: ['HEO'], expects: [must('odp/talk', 'E', 'HEO')] }),
		roleOf({ id: 'odp/desk', framework: 'odp', grades: ['AO', 'EO'] }),
		...['G5', 'G6', 'NOA'].map((grade) =>
			roleOf({
				id: `ilo/helper-${grade.toLowerCase()}`,
				framework: 'ilo',
				family: grade === 'NOA' ? 'Officers' : 'Helpers',
				grades: [grade],
				expects: [must('competence/talking')],
				years: { minimum: grade === 'NOA' ? 2 : 5, strength: 'must' },
				degree: {
					minimum: grade === 'NOA' ? 'bachelor' : 'secondary',
					fields: grade === 'NOA' ? ['field/law'] : [],
					equivalentAccepted: false,
					strength: 'must',
				},
				languages: [
					{ code: 'working-language', strength: 'must' },
					{ code: 'second-working-language', strength: 'must' },
					{ code: 'duty-station-language', strength: 'must' },
				],
			}),
		),
	],
	certificates: [
		{
			certificate: 'certificate/both',
			broader: [],
			evidences: evidence(['competence/building', 3], ['competence/checking', 3]),
		},
		{ certificate: 'certificate/build', broader: ['certificate/any'], evidences: evidence(['competence/building', 4]) },
		{ certificate: 'certificate/low', broader: [], evidences: evidence(['competence/building', 1]) },
	],
	kinds: {
		'technology/relational': ['technology/postgresql', 'technology/oracle'],
		'technology/postgresql': ['technology/timescale'],
	},
	scales,
	fields: [{ id: 'field/law', label: 'Law', aliases: [] }],
	grades: [],
	equivalencies,
	sources: [],
};

function evidence(...pairs: readonly (readonly [string, Level])[]) {
	return pairs.map(([concept, level]) => ({ concept, level }));
}

/** The small world's look-ups. */
export const smallIndex = indexLibrary(smallLibrary);

/** A rating as the store would keep it. */
export const ratingOf = (concept: string, level: RatedLevel): Rating => ({
	concept,
	scale: concept.startsWith('technology/') ? 'technology' : 'competence',
	level,
	ratedAt: '2026-05-04T10:00:00.000Z',
});

/** Ratings by concept. */
export const ratingsOf = (levels: Readonly<Record<string, RatedLevel>>): Map<string, Rating> =>
	new Map(Object.entries(levels).map(([concept, level]) => [concept, ratingOf(concept, level)]));

/** A profile with these ratings and statements. */
export const profileOf = (
	levels: Readonly<Record<string, RatedLevel>>,
	statements: Partial<Statements> = {},
): Profile => ({ ...emptyProfile, ...statements, ratings: [...ratingsOf(levels).values()] });
