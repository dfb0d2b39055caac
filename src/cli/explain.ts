// `--explain`: one ad drawn with everything that was found under its words, so that a person can check it by reading.
// Only says what the analysis and the vocabulary hold; nothing is worked out here.
import type { Analysis, Way } from '../core/analysis.ts';
import type { Posting } from '../core/posting.ts';
import { quote } from '../core/span.ts';
import type { Engine } from '../matcher/engine.ts';
import { printable, setIn } from './columns.ts';
import { findingsOf, sayTitleFacts } from './explain-findings.ts';
import { explainRoles, explainSkills } from './explain-roles.ts';
import { drawLines, lineNumberAt, quoteWithLine } from './numbered-lines.ts';

const sayId = (id: unknown): string => (typeof id === 'string' ? id : JSON.stringify(id));

/** A way to qualify by degree and years. */
const sayWay = ({ degree, years }: Way): string =>
	[degree, years === null ? null : `${years} years`].filter((part) => part !== null).join(' and ');

/** Facts beside the text, and what the ad accepts at the least. */
function drawHead(id: unknown, posting: Posting, analysis: Analysis): string[] {
	const { minimumYears, minimumDegree, equivalentAccepted, language, languageKnown } = analysis;
	const facts: readonly (readonly [name: string, value: string | undefined])[] = [
		['id', sayId(id)],
		['title', posting.title?.value],
		['company', posting.company?.value],
		['grade', posting.grade?.value],
		['by title', sayTitleFacts(analysis.facts)],
		['language', `${language}${languageKnown ? '' : ' (no rules: names only, no levels, no roles)'}`],
		['years', minimumYears === null ? 'not stated' : `at least ${minimumYears}`],
		['degree', `${minimumDegree ?? 'not stated'}${equivalentAccepted ? ', or equivalent experience' : ''}`],
		['ways', analysis.ways.length > 1 ? analysis.ways.map(sayWay).join('; or ') : undefined],
		['text', posting.truncated ? 'only its beginning was read' : undefined],
	];
	return facts.flatMap(([name, value]) => (value === undefined ? [] : [`${name.padEnd(10)}${printable(value)}`]));
}

/** The requirements in which nothing was found, with what in them is likely a name. */
function drawUnmapped(posting: Posting, { requirements, unmapped }: Analysis): string[] {
	const spanOf = new Map(requirements.map(({ id, span }) => [id, span]));
	return unmapped.flatMap(({ requirement, isWhole, likelyNames }) => {
		const span = spanOf.get(requirement);
		if (!isWhole || span === undefined) return [];
		const names = likelyNames.map((name) => `"${quote(posting.text, name)}"`).join(', ');
		const line = `${requirement} ${quoteWithLine(posting, span)}`;
		return setIn(names === '' ? line : `${line} · likely names: ${names}`, 2, 6);
	});
}

/** Likely names in requirements in which something else was found. */
const drawUnknownNames = (posting: Posting, { unmapped }: Analysis): string[] =>
	unmapped
		.filter(({ isWhole }) => !isWhole)
		.flatMap(({ requirement, likelyNames }) =>
			likelyNames.flatMap((name) => setIn(`${requirement} ${quoteWithLine(posting, name)}`, 2, 6)),
		);

/** The lines that are given as they are, where the language has no rules. */
const drawPlain = (posting: Posting, { plainLines }: Analysis): string[] =>
	setIn(plainLines.map(({ start }) => lineNumberAt(posting, start)).join(', '), 2);

/** A part with its heading; nothing where it has no lines. */
const part = (heading: string, lines: readonly string[]): string[] =>
	lines.length === 0 ? [] : ['', `== ${heading}`, ...lines];

/** The explanation of one analysed posting: lines that end in line feeds, the last one too. */
export function explain(id: unknown, posting: Posting, analysis: Analysis, engine: Engine): string {
	const lines = drawLines(posting, findingsOf(analysis, engine));
	return [
		...drawHead(id, posting, analysis),
		'',
		...(lines.length === 0 ? ['(no text)'] : lines),
		...part('Requirements that map to nothing', drawUnmapped(posting, analysis)),
		...part('Likely names that the vocabulary does not know', drawUnknownNames(posting, analysis)),
		...part('Lines that are shown as they stand', drawPlain(posting, analysis)),
		...part('Roles', analysis.languageKnown ? explainRoles(posting, analysis, engine) : []),
		...part('Framework skills that these words are evidence of', explainSkills(posting, analysis, engine)),
		'',
	].join('\n');
}
