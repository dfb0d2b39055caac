// What `docs/knowledge.md` says of the vocabulary: how many concepts of each kind and category, and how many names.
import { assets, conceptFiles, type Entry } from '../../tests/assets/asset-files.ts';
import { count, number, table, tally } from './markdown.ts';

const { certificates, degrees, grades } = assets;

/** Three cells of a row: entries, names, and names that need a context. */
function countEntries(entries: readonly Entry[]): string[] {
	const names = entries.reduce((total, { label, aliases = [] }) => total + new Set([label, ...aliases]).size, 0);
	const unsettled = entries.reduce((total, { ambiguous }) => total + (ambiguous?.terms.length ?? 0), 0);
	return [number(entries.length), number(names), number(unsettled)];
}

const linkTo = (path: string): string => `[\`${path.replace(/^.*\//u, '')}\`](../assets/concepts/${path})`;
const isTechnology = ({ path }: { readonly path: string }): boolean => path.startsWith('technologies/');
const technologyFiles = conceptFiles.filter(isTechnology);

/** The section on concepts. */
export function writeConcepts(): string {
	const kinds = conceptFiles.filter((file) => !isTechnology(file));
	const areas = (entries: readonly Entry[]): number => entries.filter(({ area }) => area === true).length;
	const technologies = technologyFiles.flatMap(({ entries }) => entries);
	return [
		'## The vocabulary',
		'Concepts are the hub: ads, frameworks and your ratings all point at them. Each has one permanent id, one label and the other names by which ads call it. A name that also means something else (“Go”, “Excel”) counts only beside words that settle it.',
		table(
			['Kind', 'File', 'Entries', 'Names', 'Names that need a context'],
			[
				...kinds.map(({ path, entries }) => [path.replace('.json', ''), linkTo(path), ...countEntries(entries)]),
				['technologies', '[`technologies/`](../assets/concepts/technologies)', ...countEntries(technologies)],
			],
		),
		`Certificates by kind: ${tally(certificates.map(({ kind }) => kind))}. Names of degrees by class: ${tally(degrees.map((degree) => degree.class))}. Grades by system: ${tally(grades.map(({ system }) => system))}.`,
		'### Technologies by category',
		`Named products, languages, methods, standards and regulations, and ${count(areas(technologies), 'area')} of knowledge, which are fields or kinds of thing without a name of their own.`,
		table(
			['Category', 'Entries', 'Areas among them', 'Names', 'Names that need a context'],
			technologyFiles.map(({ path, entries }) => {
				const [all = '', names = '', unsettled = ''] = countEntries(entries);
				return [linkTo(path), all, number(areas(entries)), names, unsettled];
			}),
		),
	].join('\n\n');
}
