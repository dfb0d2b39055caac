// How to correct or add an entry, in `docs/knowledge.md`: which file, which keys, which commands.
import { conceptFiles } from '../../tests/assets/asset-files.ts';
import { code, table } from './markdown.ts';

/** The line of an entry as it stands in its file. Throws when the entry is not there. */
function lineOf(path: string, id: string): string {
	const text = conceptFiles.find((file) => file.path === path)?.text ?? '';
	const line = text.split('\n').find((candidate) => candidate.startsWith(`{"id": "${id}"`));
	if (line === undefined) throw new Error(`${id}, an example in docs/knowledge.md, is not in ${path} any more.`);
	return line.replace(/,$/u, '');
}

/** A line of code within a point of a numbered list. Not marked as JSON: the formatter would break it into several. */
const within = (line: string): string => code('text', line).replaceAll(/^/gmu, '   ');

const corrections: readonly (readonly [wrong: string, file: string, change: string])[] = [
	[
		'A name in ads is not found',
		'the file of the concept, under `assets/concepts/`',
		'add it to `aliases`: lower case unless it is a proper name; no plurals in -s; of a competence a verb with its object (“manage budgets”) is found with other words between',
	],
	[
		'A name is found where something else is meant',
		'the same',
		'put it into `ambiguous.terms`, say in `couldBe` what else it is, and list in `near` the words that settle it',
	],
	['A label, a definition, a year, an issuer or a broader concept is wrong', 'the same', 'change the key'],
	[
		'A job title leads to no role, or to the wrong one',
		'`assets/frameworks/<framework>/roles.json`',
		'add it to `titles` of the role, or take it away',
	],
	[
		'A role expects what its source does not ask for',
		'the same',
		'change `concepts`, `years`, `degree`, `certificates`, `languages`, `competences` or `levels`',
	],
	[
		'A skill’s definition or the sentence of a level is wrong',
		'`assets/frameworks/<framework>/skills.json`',
		'change `definition` or `levels`, in words of your own',
	],
	['A rule of equivalency is wrong', '`assets/frameworks/ilo/equivalencies.json`', 'change the grade’s entry'],
	[
		'A level, or where it comes to on another scale, is wrong',
		'`assets/scales.json`',
		'change the scale or the translation',
	],
	['A source note is wrong', '`assets/frameworks/<framework>/source.json`', 'change the note'],
];

/** The section on corrections and additions. */
export const writeCorrecting = (): string =>
	[
		'## Correcting an entry',
		'Every entry stands in one place. A correction touches one file; what else has to follow is written by commands:',
		code(
			'sh',
			[
				'npx node scripts/update-asset-goldens.ts   # the summary in numbers, and the list of ids given away',
				'npm run docs                               # this page, and scales.md',
				'npx vitest run tests/assets                # what every entry has to keep to, in seconds',
				'npm test                                   # everything',
			].join('\n'),
		),
		'Read what the first two have changed (`git diff tests/assets docs`): a line that you did not expect is a mistake.',
		table(['What is wrong', 'Where', 'What to do'], corrections),
		'What holds for every entry, and is tested: shapes are those of `src/taxonomy/shapes.ts`; ids are permanent and never reused, for ratings point at them; entries of `assets/concepts/` stand one a line, sorted by id; a name belongs to one concept, unless all that share it list it as ambiguous; titles, codes, levels and numbers may be a publisher’s, sentences may not.',
		'## Adding a technology',
		'1. Choose the file of its category under `assets/concepts/technologies/`.',
		'2. Make its id from its usual name: `technology/` and the name in lower case, with hyphens.',
		'3. Add a line where the id belongs, with the keys in this order: `id`, `label`, `area` (only for a field or a kind of thing), `aliases`, `broader`, `since` (year of the first public release, where you know it), `evidences` (competences that using it plainly shows), `ambiguous`. Leave out what says nothing. For example:',
		within(lineOf('technologies/databases.json', 'technology/postgresql')),
		'4. Is one of its names an everyday word, or another thing’s name? Then it goes into `ambiguous`, as with Go:',
		within(lineOf('technologies/programming-languages.json', 'technology/go')),
		'5. Run the commands above.',
		'## Adding a certificate, licence or registration',
		'One line in `assets/concepts/certificates.json`, with the keys `id`, `label`, `kind` (certificate, licence, registration or clearance), `issuer` (left out where several bodies award it), `aliases`, `evidences` (competences with a level from 1 to 5), `prerequisiteYears` (only what the issuer itself asks for) and `ambiguous`. For example:',
		code('text', lineOf('certificates.json', 'certificate/cissp')),
		'## Adding a job title',
		'One string in `titles` of the role, in `assets/frameworks/<framework>/roles.json`: as employers write it, in title case, without words of seniority (“Senior”, “Junior”) unless they are part of the role. A title that could be many jobs (“Manager”) does not belong there.',
	].join('\n\n');
