// Whether a framework is made for such a job at all; see "When a framework applies" in the design.
import type { Mention } from '../core/analysis.ts';
import { isTechnical, type ConceptId, type RoleFramework } from '../core/concept.ts';
import type { Posting } from '../core/posting.ts';
import { findPhrases } from '../text/phrases.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import type { Engine } from './engine.ts';
import type { LanguageIndex } from './language-index.ts';
import { hasUnGrade } from './role-grades.ts';

/** A job is one of ICT when its title's closeness and its share of technology, weighed so, come to this together. */
const ictEnough = 0.95;
const ictShareCounts = 1.2;
/** So much of what an ICT ad names is what ICT profiles expect; less than that, and its technology is of another trade. */
const leastProfileShare = 0.05;
/** Of an ad that names fewer concepts no share can be told: then its title decides. */
const fewestForShare = 5;

/** An ad as the frameworks look at it; `lines`: the words of each of its lines. */
type AdWithMentions = {
	readonly posting: Posting;
	readonly mentions: readonly Mention[];
	readonly lines: readonly (readonly Token[])[];
};

/** How much of what an ad names is technology, and technology that ICT profiles expect; what shows computer literacy only is left out. */
function measureTechnology(
	mentions: readonly Mention[],
	engine: Engine,
): { readonly named: number; readonly share: number; readonly profileShare: number } {
	const kinds = new Map<ConceptId, Mention['kind']>();
	for (const { concept, kind } of mentions) if (!engine.everyday.has(concept)) kinds.set(concept, kind);
	const technical = [...kinds].filter(([, kind]) => isTechnical(kind));
	const expected = technical.filter(([concept]) => engine.contents.get('ict')?.rarity.has(concept));
	const named = Math.max(1, kinds.size);
	return { named: kinds.size, share: technical.length / named, profileShare: expected.length / named };
}

function isIctJob(
	{ posting, mentions }: AdWithMentions,
	titleScore: number,
	engine: Engine,
	language: LanguageIndex,
): boolean {
	const { named, share, profileShare } = measureTechnology(mentions, engine);
	const saysSo = findPhrases(tokenise(posting.title?.value ?? ''), language.ictWords).length > 0;
	if (!saysSo && named >= fewestForShare && profileShare < leastProfileShare) return false;
	return titleScore + ictShareCounts * share >= ictEnough;
}

/** Words of international work in the text from which on its employer is taken for an international one; one in its name is enough. */
const internationalWords = 3;

/** True when the employer is a UN body, an international organisation or an NGO, by its name, the grade, or what the ad says. */
export function isInternational(
	{ posting, lines }: Pick<AdWithMentions, 'posting' | 'lines'>,
	language: LanguageIndex,
): boolean {
	if (hasUnGrade(posting)) return true;
	const countIn = (tokens: readonly Token[]): number => findPhrases(tokens, language.internationalEmployer).length;
	if (countIn(tokenise(posting.company?.value ?? '')) > 0) return true;
	let found = 0;
	for (const tokens of lines) {
		found += countIn(tokens);
		if (found >= internationalWords) return true;
	}
	return false;
}

/** From this closeness of the title on a job is one of service or operations. */
const odpTitle = 0.6;

/** Whether a framework applies to an ad; `titleScore`: the closeness of its title to the nearest role of the framework. */
export function applies(
	framework: RoleFramework,
	ad: AdWithMentions,
	titleScore: number,
	engine: Engine,
	language: LanguageIndex,
): boolean {
	switch (framework) {
		case 'govstack':
			return true;
		case 'ict':
			return isIctJob(ad, titleScore, engine, language);
		case 'ilo':
			return isInternational(ad, language);
		case 'odp':
			return titleScore >= odpTitle;
		default:
			return framework satisfies never;
	}
}
