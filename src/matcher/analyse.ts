// The core of Plumbline: from a posting to everything that is said of it. A pure function.
import type { Analysis, DegreeAsked, LanguageAsked, Mention, YearsAsked } from '../core/analysis.ts';
import { isTechnical } from '../core/concept.ts';
import { isOwnSkill } from '../core/own-skill.ts';
import type { Posting } from '../core/posting.ts';
import type { Span } from '../core/span.ts';
import { detectLanguage } from '../languages/detect.ts';
import { defaultLanguage } from '../languages/registry.ts';
import { spanOfTokens } from '../text/tokens.ts';
import { addSpreadNames } from './competence-spread.ts';
import { acceptsEquivalent, findDegrees, findDegreeWords, isWithin, leastDegree } from './degrees.ts';
import type { Engine } from './engine.ts';
import { readFacts } from './facts/read-facts.ts';
import type { LanguageIndex } from './language-index.ts';
import { findExpectedLevels } from './expected-levels.ts';
import { findLevelCues } from './levels.ts';
import { readMentions, type LineFindings } from './line-mentions.ts';
import { isAside, readLines, type Line } from './lines.ts';
import { findConcepts, type NamedConcept } from './mentions.ts';
import type { KnownWords } from './name-units.ts';
import { findRequirements, type RequirementLines } from './requirements.ts';
import { matchRoles, type MatchedRoles } from './roles.ts';
import { findSpokenLanguages } from './spoken-languages.ts';
import type { QualifyingLine } from './qualifying-lines.ts';
import { partsOf } from './qualifying-parts.ts';
import { findUnmapped } from './unmapped.ts';
import { findWays, leastOf } from './ways-to-qualify.ts';
import { isEmployerTalk, isOtherTeam } from './whom-it-is-about.ts';
import { findYears } from './years.ts';

const noRoles: Analysis['roles'] = { govstack: [], ict: [], ilo: [], odp: [] };

/** The folded words of each paragraph or list item, for names that need a context. */
function blockWordsOf(lines: readonly Line[]): (line: Line) => ReadonlySet<string> {
	const byBlock = new Map<Span, Set<string>>();
	for (const line of lines) {
		const words = byBlock.get(line.block) ?? new Set<string>();
		for (const token of line.tokens) words.add(token.folded);
		byBlock.set(line.block, words);
	}
	return (line) => byBlock.get(line.block) ?? new Set();
}

/** What somebody says of a reading while it is made: each is given what was found and says what counts. */
export type Corrected = {
	readonly requirements: (found: readonly RequirementLines[]) => readonly RequirementLines[];
	/** False where the words do not mean the concept. */
	readonly isName: (name: NamedConcept) => boolean;
	/** Those of an ad whose language has rules. */
	readonly mentions: (found: readonly Mention[]) => readonly Mention[];
	readonly roles: (found: MatchedRoles) => MatchedRoles;
};

/** Nobody says anything. */
const asRead: Corrected = {
	requirements: (found) => found,
	isName: () => true,
	mentions: (found) => found,
	roles: (found) => found,
};

/**
 * Reads a posting. The same posting, engine and corrections give the same analysis, byte for byte. Corrections are heard where
 * the thing that they are about is found, so that all that hangs on it follows.
 */
export function analyse(posting: Posting, engine: Engine, corrected: Corrected = asRead): Analysis {
	const tag = detectLanguage(posting.text);
	const language = engine.languageFor(tag === 'und' ? defaultLanguage.tag : tag);
	const lines = readLines(posting, language);
	const facts = readFacts(posting, lines, engine.grades, language);
	const wordsAround = blockWordsOf(lines);
	const conceptsIn = (line: Line): NamedConcept[] => {
		const named = findConcepts(posting.text, line, engine.terms, engine.concepts, wordsAround(line), language);
		const all = language === null ? named : addSpreadNames(posting.text, line.tokens, named, engine, language);
		return all.filter(corrected.isName);
	};
	if (language === null) return { ...analyseWithoutRules(posting, engine, tag, lines, conceptsIn), facts };

	const asking = findRequirements(posting.text, lines, language);
	const requirements = corrected.requirements(asking);
	// A line that was read as asking still names what it names when somebody says that it does not ask.
	const seemsToAsk = new Set(asking.flatMap((found) => found.lines));
	const requirementOf = new Map(requirements.flatMap((found) => found.lines.map((line) => [line, found] as const)));
	const repeats = new Set(asking.flatMap((found) => found.repeats));
	const findings = new Map<Line, LineFindings>();
	for (const line of lines) {
		if (repeats.has(line) || (!seemsToAsk.has(line) && isAside(line))) continue;
		const degreeWords = findDegreeWords(line, engine.degrees, language);
		const isTalk = !requirementOf.has(line) && isEmployerTalk(line, language);
		const named = conceptsIn(line).filter(
			(name) =>
				(name.kind === 'certificate' || !isWithin(name.first, degreeWords)) &&
				(name.kind !== 'competence' || !isTalk) &&
				((name.kind !== 'competence' && name.kind !== 'area') || !isOtherTeam(line.tokens, name, language)),
		);
		const years = requirementOf.has(line)
			? findYears(posting.text, line, named, findDegrees(line, engine.degrees), language)
			: [];
		const levelCues = findLevelCues(posting.text, line, language, degreeWords);
		findings.set(line, { named, years, levelCues, degreeWords });
	}
	const mentions = corrected.mentions(
		lines.flatMap((line) => readMentions(posting, line, findings.get(line), requirementOf.get(line), language)),
	);
	const excluded = new Set(requirements.flatMap(({ requirement: { id, excluded } }) => (excluded ? [id] : [])));
	const asked = readAsked(posting.text, requirements, findings, engine, language);
	const knownIn = (line: Line): KnownWords[] => {
		const { named = [], years = [], degreeWords = [] } = findings.get(line) ?? {};
		const degrees = degreeWords.flatMap((range) => spanOfTokens(line.tokens, range) ?? []);
		return [
			...named.map(({ span, kind }) => ({ span, isTechnology: kind === 'technology' })),
			...[...years.map(({ span }) => span), ...degrees].map((span) => ({ span, isTechnology: false })),
		];
	};
	const content = {
		// What the user added says nothing of what the job is.
		mentions: mentions.filter(
			({ concept, requirement }) => !isOwnSkill(concept) && (requirement === null || !excluded.has(requirement)),
		),
		lines: lines.map(({ tokens }) => tokens),
		...asked,
	};
	const matched = corrected.roles(matchRoles(posting, content, engine, language));
	return {
		engine: engine.version,
		language: tag,
		languageKnown: true,
		requirements: requirements.map(({ requirement }) => requirement),
		plainLines: [],
		mentions,
		...asked,
		unmapped: findUnmapped(posting, lines, requirements, { mentions, ...asked }, knownIn, language),
		...matched,
		expected: findExpectedLevels(content.mentions, matched.roles, engine),
		facts,
	};
}

type Asked = Pick<
	Analysis,
	'years' | 'degrees' | 'languages' | 'ways' | 'minimumYears' | 'minimumDegree' | 'equivalentAccepted'
>;

/** Years, degrees and human languages of the requirements, and what the ad accepts at the least. */
function readAsked(
	text: string,
	requirements: readonly RequirementLines[],
	findings: ReadonlyMap<Line, LineFindings>,
	engine: Engine,
	language: LanguageIndex,
): Asked {
	const years: YearsAsked[] = [];
	const degrees: DegreeAsked[] = [];
	const languages = new Map<string, LanguageAsked>();
	const musts: QualifyingLine[] = [];
	let equivalentAccepted = false;
	for (const { requirement, lines } of requirements) {
		if (requirement.excluded) continue;
		const tie = { requirement: requirement.id, strength: requirement.strength };
		for (const line of lines) {
			const { named, years: found } = findings.get(line) ?? { named: [], years: [] };
			for (const { minimum, maximum, span, concept, of } of found) {
				years.push({ minimum, maximum, span, concept, of, ...tie });
			}
			const namedDegrees = findDegrees(line, engine.degrees);
			const degree = leastDegree(text, line, namedDegrees, engine.degrees, language);
			if (degree !== null) degrees.push({ ...degree, ...tie });
			const standsIn = degree?.equivalentAccepted ?? acceptsEquivalent(line, language);
			if (standsIn) equivalentAccepted = true;
			if (requirement.strength === 'must') {
				const parts = partsOf(text, line, { years: found, degrees: namedDegrees }, language);
				musts.push({ line, years: found, degrees: namedDegrees, parts, standsIn });
			}
			for (const spoken of findSpokenLanguages(text, line, named, engine.languageLevels, language)) {
				const known = languages.get(spoken.code);
				const isStronger = known?.strength === 'preferred' && tie.strength === 'must';
				if (known === undefined || isStronger) languages.set(spoken.code, { ...spoken, ...tie });
				else if (known.level === null && known.strength === tie.strength && spoken.level !== null) {
					languages.set(spoken.code, { ...spoken, ...tie });
				}
			}
		}
	}
	const ways = findWays(musts, language);
	return {
		years,
		degrees,
		languages: [...languages.values()],
		ways,
		...leastOf(ways),
		equivalentAccepted: equivalentAccepted && degrees.length > 0,
	};
}

/** What needs no knowledge of the language: names of technologies and certificates, and the list lines as they are. */
function analyseWithoutRules(
	posting: Posting,
	engine: Engine,
	tag: string,
	lines: readonly Line[],
	conceptsIn: (line: Line) => NamedConcept[],
): Omit<Analysis, 'facts'> {
	const mentions = lines.flatMap((line) =>
		conceptsIn(line)
			.filter(({ kind }) => isTechnical(kind) || kind === 'certificate')
			.map(({ concept, kind, span }): Mention => ({
				concept,
				kind,
				span,
				requirement: null,
				strength: null,
				anyOf: null,
				level: null,
				levelCue: null,
			})),
	);
	const items = posting.blocks.filter(({ kind }) => kind === 'list-item');
	return {
		engine: engine.version,
		language: tag,
		languageKnown: false,
		requirements: [],
		plainLines: (items.length > 0 ? items : posting.blocks)
			.filter(({ kind }) => kind !== 'heading')
			.map(({ span }) => span),
		mentions,
		years: [],
		degrees: [],
		languages: [],
		unmapped: [],
		ways: [],
		roles: noRoles,
		expected: [],
		disagreements: [],
		minimumYears: null,
		minimumDegree: null,
		equivalentAccepted: false,
	};
}
