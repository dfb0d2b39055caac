// `docs/knowledge.md`: for whoever wants to know what Plumbline knows, or to correct it.
import { assets } from '../../tests/assets/asset-files.ts';
import { writeConcepts } from './concepts-section.ts';
import { writeCorrecting } from './correcting-section.ts';
import { writeExamples } from './examples-section.ts';
import { writeFrameworks } from './frameworks-section.ts';
import { number, table } from './markdown.ts';

const { competences, technologies, certificates, languages, degrees, fields, grades, skills } = assets;

/** The whole page. */
export function writeKnowledgePage(): string {
	const roles = assets.govstack.length + assets.ict.length + assets.ilo.length + assets.odp.length;
	const counts = [
		['Roles of four frameworks', roles],
		['Skills of three frameworks, described level by level', skills.length],
		['Competences', competences.length],
		['Technologies, methods, standards and areas of knowledge', technologies.length],
		['Certificates, licences, registrations and clearances', certificates.length],
		['Human languages', languages.length],
		['Names of degrees', degrees.length],
		['Fields of study', fields.length],
		['Grades', grades.length],
	] as const;
	return [
		'# What Plumbline knows',
		'<!-- Written by `npm run docs` from `assets/`. Change the data, or the generator in `scripts/docs/`, not this page. -->',
		'Everything that Plumbline says of an ad rests on the data described here: five public frameworks, of which the European one has two parts (e-CF and ICT profiles), and one vocabulary that ads, frameworks and ratings share. Titles, codes, grades, levels, numbers and links are the publishers’; the sentences are ours.',
		table(
			['What', 'How many'],
			counts.map(([what, many]) => [what, number(many)]),
		),
		'How the levels of one framework translate to another’s stands in [scales.md](scales.md).',
		writeFrameworks(),
		writeConcepts(),
		writeExamples(),
		writeCorrecting(),
	].join('\n\n');
}
