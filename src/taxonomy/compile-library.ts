// From what authors write to the texts of the full page. Pure: the files are read elsewhere.
import type { Assets } from './compile.ts';
import { compareGrades } from './grade-ladders.ts';
import type { Expectation, Library, LibraryRole } from './library.ts';
import type { Scales } from './scales.ts';
import type { ExpectationStrength, SourceNote } from './shapes.ts';

/** The contents of `assets/`, those files included that only the full page shows. */
export type LibraryAssets = Assets & {
	readonly scales: Scales;
	readonly sources: readonly SourceNote[];
};

/** Everything that a role can do without. */
const nothingMore = {
	grades: [],
	faults: [],
	duties: [],
	certificates: [],
	languages: [],
	routesIn: [],
	transferable: [],
	neighbours: [],
	deliverables: [],
	tasks: [],
} as const satisfies Partial<LibraryRole>;

const unleveled = (concept: string, strength: ExpectationStrength): Expectation => ({
	concept,
	strength,
	level: null,
	grade: null,
});

const govstackRoles = ({ govstack }: LibraryAssets): LibraryRole[] =>
	govstack.map(
		({ id, title, group, link, summary, concepts, duties, years, degree, certificates, languages, faults }) => ({
			...nothingMore,
			id,
			framework: 'govstack',
			title,
			family: group,
			summary,
			wording: 'paraphrase',
			link,
			faults: faults ?? [],
			expects: concepts.map(({ concept, strength }) => unleveled(concept, strength)),
			duties: duties ?? [],
			...(years === undefined ? {} : { years }),
			...(degree === undefined ? {} : { degree }),
			certificates,
			languages,
		}),
	);

/** The faults of a source that are about one role: they begin with its title. */
const faultsOf = (title: string, framework: string, { sources }: LibraryAssets): string[] =>
	sources
		.filter((source) => source.framework === framework)
		.flatMap(({ faults }) => faults.filter((fault) => fault.startsWith(`${title}: `)));

// The concepts by which ads are matched to a profile are ours and no expectation of the framework.
const ictRoles = (assets: LibraryAssets): LibraryRole[] =>
	assets.ict.map(({ id, title, mission, wording, competences, deliverables, tasks, kpi }) => ({
		...nothingMore,
		id,
		framework: 'ict',
		title,
		family: '',
		summary: mission,
		wording,
		faults: faultsOf(title, 'ict', assets),
		expects: competences.map(({ skill, level }) => ({
			concept: skill,
			strength: 'must',
			level: level === null ? null : String(level),
			grade: null,
		})),
		deliverables: deliverables ?? [],
		tasks: tasks ?? [],
		...(kpi === undefined ? {} : { kpi }),
	}));

const isCertificate = (concept: string): boolean => concept.startsWith('certificate/');

const iloRoles = ({ ilo }: LibraryAssets): LibraryRole[] =>
	ilo.map(({ id, title, family, grade, summary, degree, years, languages, concepts, duties }) => ({
		...nothingMore,
		id,
		framework: 'ilo',
		title,
		family,
		grades: [grade],
		summary,
		wording: 'paraphrase',
		expects: concepts.filter((concept) => !isCertificate(concept)).map((concept) => unleveled(concept, 'must')),
		duties,
		certificates: concepts.filter(isCertificate).map((certificate) => ({ certificate, strength: 'must' })),
		years: { minimum: years, strength: 'must' },
		degree: { ...degree, equivalentAccepted: false, strength: 'must' },
		languages: languages.map((code) => ({ code, strength: 'must' })),
	}));

const odpRoles = ({ odp }: LibraryAssets): LibraryRole[] =>
	odp.map(({ id, title, family, grades, summary, levels, concepts, routesIn, transferable, neighbours, faults }) => ({
		...nothingMore,
		id,
		framework: 'odp',
		title,
		family,
		grades,
		summary,
		wording: 'paraphrase',
		faults: faults ?? [],
		expects: grades.flatMap((grade) =>
			Object.entries(levels[grade] ?? {}).map(([concept, level]): Expectation => ({
				concept,
				strength: 'must',
				level,
				grade,
			})),
		),
		duties: concepts,
		routesIn,
		transferable,
		neighbours,
	}));

/** How many steps below what is expected a concept still speaks for it, as where ads are compared. */
const stepsDown = 2;

/** The kinds of what roles expect, and the kinds of those. */
function kindsUnder(roles: readonly LibraryRole[], assets: LibraryAssets): Library['kinds'] {
	const below = new Map<string, string[]>();
	for (const { id, broader = [] } of assets.technologies) {
		for (const wider of broader) below.set(wider, [...(below.get(wider) ?? []), id]);
	}
	const kinds = new Map<string, readonly string[]>();
	let reached = [...new Set(roles.flatMap(({ expects }) => expects.map(({ concept }) => concept)))];
	for (let step = 0; step < stepsDown; step++) {
		const under = reached.flatMap((concept) => {
			const found = below.get(concept) ?? [];
			if (found.length > 0) kinds.set(concept, found);
			return found;
		});
		reached = [...new Set(under)];
	}
	return Object.fromEntries([...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Compiles the whole library; roles in the order of their frameworks, grades of one system from the lowest. */
export function compileLibrary(assets: LibraryAssets): Library {
	const roles = [...govstackRoles(assets), ...ictRoles(assets), ...iloRoles(assets), ...odpRoles(assets)];
	return {
		skills: assets.skills.map(({ id, title, group, definition, wording, levels }) => ({
			id,
			title,
			group,
			definition,
			wording,
			levels,
		})),
		competences: assets.competences.map(({ id, label, definition, refs, broader, related }) => ({
			id,
			label,
			definition,
			refs,
			broader: broader ?? [],
			related: related ?? [],
		})),
		roles,
		certificates: assets.certificates.flatMap(({ id, evidences, broader }) =>
			evidences === undefined && broader === undefined
				? []
				: [{ certificate: id, broader: broader ?? [], evidences: evidences ?? [] }],
		),
		kinds: kindsUnder(roles, assets),
		scales: assets.scales,
		fields: assets.fields.map(({ id, label, aliases }) => ({ id, label, aliases })),
		grades: assets.grades
			.toSorted((a, b) => (a.system === b.system ? compareGrades(a.id, b.id) : a.system < b.system ? -1 : 1))
			.map(({ id, label, system }) => ({ id, label, system })),
		equivalencies: assets.equivalencies,
		sources: assets.sources,
	};
}
