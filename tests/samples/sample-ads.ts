// Three ads of our own writing, and what the product makes of them in a form that one can review as text:
// each block of the ad with what was found in it, then the roles.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Analysis, Cue } from '../../src/core/analysis.ts';
import type { Posting } from '../../src/core/posting.ts';
import { quote, type Span } from '../../src/core/span.ts';
import type { Engine } from '../../src/matcher/engine.ts';
import { analyse } from '../../src/matcher/analyse.ts';
import { postingFromText } from '../../src/sites/given-posting.ts';

const root = new URL('.', import.meta.url);
const goldenEnd = '.golden.txt';

/** The names of the samples, in alphabetical order. */
export const sampleNames: readonly string[] = readdirSync(root)
	.filter((name) => name.endsWith('.txt') && !name.endsWith(goldenEnd))
	.map((name) => name.slice(0, -'.txt'.length))
	.toSorted();

/** Reads a sample: lines of "name: value", a blank line, then the ad's text. */
export function readSample(name: string): Posting {
	const file = readFileSync(new URL(`${name}.txt`, root), 'utf8');
	const [head = '', ...rest] = file.split('\n\n');
	const facts = Object.fromEntries(
		head.split('\n').map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]),
	);
	const { title, company, grade } = facts;
	const posting = postingFromText({ title, company, text: rest.join('\n\n') });
	return grade === undefined ? posting : { ...posting, grade: { value: grade, source: 'given' } };
}

/** Where the reviewed reading of a sample stands. */
export const goldenFile = (name: string): URL => new URL(`${name}${goldenEnd}`, root);

/** The reviewed reading of a sample; null when it has not been written yet. */
export const readGolden = (name: string): string | null =>
	existsSync(goldenFile(name)) ? readFileSync(goldenFile(name), 'utf8') : null;

const marks = { heading: '# ', 'list-item': '- ', paragraph: '' };
const because = (cue: Cue | null): string => (cue === null || cue.span === null ? '' : `, for it says "${cue.says}"`);

/** What was found, each with where it stands and a line that says it. */
function findingsOf(posting: Posting, analysis: Analysis): { readonly span: Span; readonly says: string }[] {
	const at = (span: Span): string => quote(posting.text, span);
	return [
		...analysis.requirements.map(({ id, span, strength, strengthCue, excluded }) => ({
			span,
			says: `${id} ${excluded ? 'not needed' : strength}${because(strengthCue)}`,
		})),
		...analysis.mentions.map(({ concept, span, closeTo, requirement, strength, anyOf, level, levelCue }) => ({
			span,
			says: `"${at(span)}"${closeTo === undefined ? '' : ` close to "${closeTo}"`}: ${concept}, ${requirement ?? 'no requirement'}, ${strength ?? 'no strength'}${anyOf === null ? '' : ', one of several'}, level ${level ?? 'not stated'}${because(levelCue)}`,
		})),
		...analysis.years.map(({ span, minimum, maximum, concept, requirement }) => ({
			span,
			says: `"${at(span)}": ${requirement}, at least ${minimum}${maximum === null ? '' : `, at most ${maximum}`} years ${concept === null ? 'overall' : `of ${concept}`}`,
		})),
		...analysis.degrees.map(({ span, minimum, equivalentAccepted, requirement }) => ({
			span,
			says: `"${at(span)}": ${requirement}, ${minimum}${equivalentAccepted ? ' or equivalent experience' : ''}`,
		})),
		...analysis.languages.map(({ span, code, strength, requirement }) => ({
			span,
			says: `"${at(span)}": ${requirement}, language ${code}, ${strength}`,
		})),
	];
}

/** The reading of a sample as text. */
export function describeSample(name: string, engine: Engine): string {
	const posting = readSample(name);
	const analysis = analyse(posting, engine);
	const findings = findingsOf(posting, analysis);
	const blocks = posting.blocks.flatMap(({ kind, span }) => [
		`${kind === 'heading' ? '\n' : ''}${marks[kind]}${quote(posting.text, span)}`,
		...findings
			.filter((found) => found.span.start >= span.start && found.span.start < span.end)
			.map(({ says }) => `    > ${says}`),
	]);
	const roles = Object.entries(analysis.roles).map(([framework, matches]) => {
		const said = matches.map(({ id, reasons }) => {
			const reached = reasons.map((reason) =>
				reason.kind === 'title' ? 'its title' : quote(posting.text, reason.span),
			);
			return `\n    > ${id}: ${reached.join(', ')}`;
		});
		return `${framework}:${matches.length === 0 ? ' none' : said.join('')}`;
	});
	const sums = `at least ${analysis.minimumYears ?? 'no stated'} years, degree ${analysis.minimumDegree ?? 'not stated'}${analysis.equivalentAccepted ? ' or equivalent experience' : ''}`;
	const head = `${posting.title?.value ?? ''} · ${posting.company?.value ?? ''} · ${analysis.language}\n${sums}\n`;
	return `${head}\n${blocks.join('\n').trimStart()}\n\nRoles\n${roles.join('\n')}\n`;
}
