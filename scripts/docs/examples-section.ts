// Three entries of each kind in `docs/knowledge.md`, as a reader would want to hear them. Chosen by hand, by permanent ids.
import { assets, readFramework } from '../../tests/assets/asset-files.ts';
import type { Equivalency } from '../../src/taxonomy/shapes.ts';
import { enumerate, list, plain, sentence } from './markdown.ts';

/** So many names of one entry are shown; the rest is a number. */
const maxNames = 6;

/** The entries of a list that have these ids, in their order. Throws with the id of one that is not there. */
function pick<Entry extends { readonly id: string }>(entries: readonly Entry[], ...ids: readonly string[]): Entry[] {
	return ids.map((id) => {
		const found = entries.find((entry) => entry.id === id);
		if (found === undefined) throw new Error(`${id}, an example in docs/knowledge.md, is not in the data any more.`);
		return found;
	});
}

const code = (text: string): string => `\`${text}\``;
const codes = (ids: readonly string[]): string => ids.map(code).join(', ');

/** "Found as a, b and 12 more." */
function foundAs(names: readonly string[]): string {
	if (names.length === 0) return 'It has no other name.';
	const shown = names.slice(0, maxNames).map((name) => `“${plain(name)}”`);
	const rest = names.length - shown.length;
	return `Found as ${enumerate(rest > 0 ? [...shown, `${rest} more`] : shown)}.`;
}

/** A point of a list: label, id, and what there is to say. */
const point = (label: string, id: string, ...said: readonly (string | false)[]): string =>
	[`**${plain(label)}** (${code(id)}).`, ...said.filter((part) => part !== false)].join(' ');

const under = (heading: string, points: readonly string[]): string => `### ${heading}\n\n${list(points)}`;

const competences = (): string[] =>
	pick(
		assets.competences,
		'competence/negotiation',
		'competence/process-improvement',
		'competence/stakeholder-management',
	).map(({ id, label, definition, aliases, refs }) =>
		point(label, id, plain(definition), foundAs(aliases), `Stands for ${codes(refs)}.`),
	);

const technologies = (...ids: readonly string[]): string[] =>
	pick(assets.technologies, ...ids).map(({ id, label, aliases = [], broader = [], since, evidences = [], ambiguous }) =>
		point(
			label,
			id,
			since !== undefined && `First released in ${since}.`,
			foundAs(aliases),
			broader.length > 0 && `Part of ${codes(broader)}.`,
			evidences.length > 0 && `Speaks for ${codes(evidences)}.`,
			ambiguous !== undefined &&
				`${enumerate(ambiguous.terms.map((term) => `“${plain(term)}”`))} could also be ${plain(ambiguous.couldBe)}, so words such as ${enumerate(ambiguous.near.slice(0, 3).map((word) => `“${plain(word)}”`))} have to stand by.`,
		),
	);

const certificates = (): string[] =>
	pick(assets.certificates, 'certificate/pmp', 'certificate/registered-nurse', 'certificate/drivers-licence').map(
		({ id, label, kind, issuer, aliases = [], evidences = [], prerequisiteYears }) =>
			point(
				label,
				id,
				`A ${kind}${issuer === undefined ? ', given by several bodies' : ` of ${plain(issuer)}`}.`,
				foundAs(aliases),
				evidences.length > 0 &&
					`Speaks for ${enumerate(evidences.map(({ concept, level }) => `${code(concept)} at level ${level}`))}.`,
				prerequisiteYears !== undefined && `Its issuer asks for ${prerequisiteYears} years of experience.`,
			),
	);

const languages = (): string[] =>
	pick(assets.languages, 'language/fr', 'language/ar', 'language/sw').map(({ id, label, aliases }) =>
		point(label, id, foundAs(aliases)),
	);

const degrees = (): string[] =>
	pick(assets.degrees, 'degree/bachelor-of-science', 'degree/licence-fr', 'degree/mba').map((degree) =>
		point(degree.label, degree.id, `Its class: ${degree.class}.`, foundAs(degree.aliases)),
	);

const fields = (): string[] =>
	pick(assets.fields, 'field/computer-science', 'field/public-health', 'field/social-work').map(
		({ id, label, aliases }) => point(label, id, foundAs(aliases)),
	);

const grades = (): string[] =>
	pick(assets.grades, 'grade/un-p-3', 'grade/un-no-b', 'grade/uk-seo').map(
		({ id, label, system, aliases, minimumYears, minimumDegree, note }) =>
			point(
				label,
				id,
				`${plain(system)}.`,
				foundAs(aliases),
				`Least degree: ${minimumDegree ?? 'none stated'}; least years: ${minimumYears ?? 'none stated'}.`,
				note !== undefined && plain(note),
			),
	);

const skills = (): string[] =>
	pick(assets.skills, 'axelos/negotiation', 'ecf/a.2', 'odp/connections-and-communication').map(
		({ id, title, definition, wording, levels }) =>
			[
				point(title, id, plain(definition), wording === 'ours' && 'Our wording, not the publisher’s.'),
				...Object.entries(levels).map(([key, anchor]) => `  - ${key}: ${plain(anchor)}`),
			].join('\n'),
	);

const roles = (): string[] => [
	...pick(assets.govstack, 'govstack/data-scientist').map(({ id, title, summary, titles, concepts }) =>
		point(title, id, plain(summary), foundAs(titles), `Expects ${concepts.length} concepts.`),
	),
	...pick(assets.ict, 'ict/ict-operations-manager').map(({ id, title, mission, titles, competences: asked }) =>
		point(
			title,
			id,
			plain(mission),
			foundAs(titles),
			`Expects ${enumerate(asked.map(({ skill, level }) => `${code(skill)} at ${level === null ? 'no level' : `e-${level}`}`))}.`,
		),
	),
	...pick(assets.odp, 'odp/team-leader').map(({ id, title, summary, titles, grades: atGrades }) =>
		point(title, id, plain(summary), foundAs(titles), `Grades: ${plain(atGrades.join(', '))}.`),
	),
];

const equivalencies = (): string[] =>
	readFramework<Equivalency[]>('ilo/equivalencies.json')
		.filter(({ accepted }) => accepted.length > 0)
		.slice(0, 3)
		.map(({ grade, accepted }) => `**${plain(grade)}.** ${plain(sentence(accepted[0]?.example ?? ''))}`);

/** The section of examples. */
export const writeExamples = (): string =>
	[
		'## Three of each kind',
		under('Competences', competences()),
		under('Technologies', technologies('technology/kubernetes', 'technology/go', 'technology/dhis2')),
		under(
			'Areas of knowledge',
			technologies(
				'technology/container-orchestration',
				'technology/machine-learning',
				'technology/relational-databases',
			),
		),
		under('Certificates, licences and registrations', certificates()),
		under('Languages', languages()),
		under('Degrees', degrees()),
		under('Fields of study', fields()),
		under('Grades', grades()),
		under('Skills of frameworks, with their levels', skills()),
		under('Roles', roles()),
		under('Rules of equivalency', equivalencies()),
	].join('\n\n');
