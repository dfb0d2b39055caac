// What an analysis found in the text, each with its place and a line that says what it is and which words decided it.
import type { AdFacts, ClosingStated, GradeStated, PayStated, Stated, WorkplaceStated } from '../core/ad-facts.ts';
import type {
	Analysis,
	Cue,
	DegreeAsked,
	ExpectedLevel,
	LanguageAsked,
	Mention,
	Requirement,
	YearsAsked,
} from '../core/analysis.ts';
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
	const { concept, kind, closeTo, requirement, level, levelCue, isToObtain } = mention;
	const others = alternatives.map((other) => labelOf(other.concept, engine));
	return [
		`${labelOf(concept, engine)} (${kind === 'area' ? 'area, ' : ''}${concept})`,
		...(closeTo === undefined ? [] : [`close to "${closeTo}"`]),
		...(requirement === null ? [] : [requirement]),
		...(isToObtain === true ? ['may still be obtained'] : []),
		...(others.length > 0 ? [`one of: ${others.join(', ')}`] : []),
		...(level === null ? [] : [`level ${level}${levelCue === null ? '' : ` for "${levelCue.says}"`}`]),
		...expected.map(sayExpected),
	].join(' · ');
}

function sayYears({ minimum, maximum, concept, of, requirement }: YearsAsked, engine: Engine): string {
	const amount = maximum === null ? `at least ${minimum}` : `${minimum} to ${maximum}`;
	const work = concept !== null ? `of ${labelOf(concept, engine)}` : of === null ? 'overall' : 'of one kind of work';
	return `years: ${amount}, ${work} · ${requirement}`;
}

function sayDegree({ minimum, equivalentAccepted, fields, isRelatedAccepted, requirement }: DegreeAsked): string {
	const named = [...fields, ...(isRelatedAccepted ? ['a related field'] : [])];
	const inFields = named.length === 0 ? '' : ` in ${named.join(' or ')}`;
	return `degree: ${minimum}${inFields}${equivalentAccepted ? ', or equivalent experience' : ''} · ${requirement}`;
}

const sayLanguage = ({ code, level, requirement }: LanguageAsked): string =>
	`language: ${code}${level === null ? '' : ` ${level.cefr} for "${level.cue.says}"`} · ${requirement}`;

const sayGrade = ({ grade }: GradeStated): string => `grade: ${grade}`;

/** Amounts as they are compared: "pay: 38000 to 45000 GBP a year", "pay: up to 30 (currency not stated) an hour". */
function sayPay({ lowest, highest, currency, period, periodBy, says }: PayStated): string {
	const ends =
		lowest === highest
			? `${lowest}`
			: lowest === null
				? `up to ${highest}`
				: highest === null
					? `from ${lowest}`
					: `${lowest} to ${highest}`;
	const by = periodBy === null || says.includes(periodBy.says) ? '' : ` for "${periodBy.says}"`;
	return `pay: ${ends} ${currency ?? '(currency not stated)'}${period === null ? '' : ` ${period === 'hour' ? 'an' : 'a'} ${period}${by}`}`;
}

const sayWorkplace = ({ kind, officeDays }: WorkplaceStated): string =>
	`workplace: ${kind}${officeDays === null ? '' : `, ${officeDays} days a week in the office`}`;

const sayClosing = ({ date }: ClosingStated): string => `closes: ${date ?? 'as written'}`;

/** What the text states of the post; what stands in the title alone is left out. */
function factsIn({ grades, pay, workplaces, closing }: AdFacts): Finding[] {
	const find = <Fact extends Stated>(stated: readonly Fact[], say: (fact: Fact) => string): Finding[] =>
		stated.flatMap((fact) => (fact.span === null ? [] : [{ span: fact.span, says: say(fact) }]));
	return [
		...find(grades, sayGrade),
		...find(pay, sayPay),
		...find(workplaces, sayWorkplace),
		...find(closing, sayClosing),
	];
}

/** What the title states of the post, with its words; undefined where it states nothing. */
export function sayTitleFacts({ grades, seniority, workplaces }: AdFacts): string | undefined {
	const find = <Fact extends Stated>(stated: readonly Fact[], say: (fact: Fact) => string): string[] =>
		stated.flatMap((fact) => (fact.span === null ? [`${say(fact)} for "${fact.says}"`] : []));
	const said = [
		...(seniority === null ? [] : [`seniority: ${seniority.rank} for "${seniority.says}"`]),
		...find(grades, sayGrade),
		...find(workplaces, sayWorkplace),
	];
	return said.length === 0 ? undefined : said.join('; ');
}

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
		...analysis.years.flatMap(({ of, requirement }) =>
			of === null ? [] : [{ span: of, says: `what the years are of · ${requirement}` }],
		),
		...analysis.degrees.map((degree) => ({ span: degree.span, says: sayDegree(degree) })),
		...analysis.languages.map((spoken) => ({ span: spoken.span, says: sayLanguage(spoken) })),
		...factsIn(analysis.facts),
	];
}
