// What an analysis found in the text, each with its place and a line that says what it is and which words decided it.
import type { Analysis, Cue, DegreeAsked, ExpectedLevel, Mention, Requirement, YearsAsked } from '../core/analysis.ts';
import type { ConceptId } from '../core/concept.ts';
import type { Span } from '../core/span.ts';
import type { Engine } from '../matcher/engine.ts';
import type { Finding } from './caret-lines.ts';

const holds = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The words that decided: the line's own, or those of a heading above. */
function because(cue: Cue, line: Span): string {
	if (cue.span === null) return ', no words say otherwise';
	return holds(line, cue.span) ? `, for "${cue.says}"` : `, for the heading "${cue.says}"`;
}

const sayRequirement = ({ id, span, strength, strengthCue, excluded }: Requirement): string =>
	excluded ? `${id} not needed` : `${id} ${strength}${because(strengthCue, span)}`;

/** The name of a concept; its id where the engine has none. */
const labelOf = (concept: ConceptId, engine: Engine): string => engine.concepts.find(concept)?.label ?? concept;

const sayExpected = ({ role, skill, lowest, highest }: ExpectedLevel): string =>
	`not stated; ${role} expects ${lowest === highest ? lowest : `${lowest} to ${highest}`} of ${skill}`;

/** `alternatives`: the mentions that any of is enough, this one among them; empty where it is asked on its own. */
function sayMention(
	mention: Mention,
	alternatives: readonly Mention[],
	expected: readonly ExpectedLevel[],
	engine: Engine,
): string {
	const { concept, kind, closeTo, requirement, level, levelCue } = mention;
	const others = alternatives.map((other) => labelOf(other.concept, engine));
	return [
		`${labelOf(concept, engine)} (${kind === 'area' ? 'area, ' : ''}${concept})`,
		...(closeTo === undefined ? [] : [`close to "${closeTo}"`]),
		...(requirement === null ? [] : [requirement]),
		...(others.length > 0 ? [`one of: ${others.join(', ')}`] : []),
		...(level === null ? [] : [`level ${level}${levelCue === null ? '' : ` for "${levelCue.says}"`}`]),
		...expected.map(sayExpected),
	].join(' · ');
}

function sayYears({ minimum, maximum, concept, requirement }: YearsAsked, engine: Engine): string {
	const amount = maximum === null ? `at least ${minimum}` : `${minimum} to ${maximum}`;
	return `years: ${amount}, ${concept === null ? 'overall' : `of ${labelOf(concept, engine)}`} · ${requirement}`;
}

const sayDegree = ({ minimum, equivalentAccepted, requirement }: DegreeAsked): string =>
	`degree: ${minimum}${equivalentAccepted ? ', or equivalent experience' : ''} · ${requirement}`;

/** Everything that stands in the text. Quotes are the ad's words, names and ids those of the vocabulary. */
export function findingsOf(analysis: Analysis, engine: Engine): Finding[] {
	const lists = Map.groupBy(analysis.mentions, ({ anyOf }) => anyOf);
	const alternativesOf = ({ anyOf }: Mention): readonly Mention[] => (anyOf === null ? [] : (lists.get(anyOf) ?? []));
	const expectedOf = ({ concept }: Mention): readonly ExpectedLevel[] =>
		analysis.expected.filter((expected) => expected.concept === concept);
	return [
		...analysis.requirements.map((requirement) => ({ span: requirement.span, says: sayRequirement(requirement) })),
		...analysis.mentions.map((mention) => ({
			span: mention.span,
			says: sayMention(mention, alternativesOf(mention), expectedOf(mention), engine),
		})),
		...analysis.years.map((years) => ({ span: years.span, says: sayYears(years, engine) })),
		...analysis.degrees.map((degree) => ({ span: degree.span, says: sayDegree(degree) })),
		...analysis.languages.map(({ span, code, requirement }) => ({ span, says: `language: ${code} · ${requirement}` })),
	];
}
