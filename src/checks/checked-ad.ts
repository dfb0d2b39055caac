// A posting prepared for the checks: its lines by what they are about, so that no check reads a legal notice as a demand.
import type { Seniority } from '../core/ad-facts.ts';
import type { Analysis, Mention, Requirement } from '../core/analysis.ts';
import type { Posting } from '../core/posting.ts';
import { quote, type Span } from '../core/span.ts';
import type { Engine } from '../matcher/engine.ts';
import type { LanguageIndex } from '../matcher/language-index.ts';
import { readLines, type Line } from '../matcher/lines.ts';
import { isEmployerTalk } from '../matcher/whom-it-is-about.ts';
import type { KnownRole } from '../taxonomy/knowledge.ts';
import { tokenise, type Token } from '../text/tokens.ts';

/** What the checks need of the engine. */
export type CheckKnowledge = Pick<
	Engine,
	'concepts' | 'roles' | 'contents' | 'equivalencies' | 'languageFor' | 'stem' | 'broaderOf'
>;

/** A posting as the checks look at it. */
export type CheckedAd = {
	readonly posting: Posting;
	readonly analysis: Analysis;
	readonly knowledge: CheckKnowledge;
	/** Calendar date, ISO 8601; null where nothing is to depend on the day. */
	readonly today: string | null;
	/** Of the ad's language. */
	readonly language: LanguageIndex;
	readonly title: string;
	readonly titleTokens: readonly Token[];
	/** All lines; headings are none. */
	readonly lines: readonly Line[];
	/** Without legal notices and sentences on equal opportunities, which name what others may not ask. */
	readonly spoken: readonly Line[];
	/** Of these what is about the work and the candidate: no benefits, company talk, or how to apply. */
	readonly work: readonly Line[];
	/** Requirements that are musts and say that something is needed. */
	readonly musts: readonly Requirement[];
	/** Mentions of what is asked or done; of lines that say that something is not needed none. */
	readonly mentions: readonly Mention[];
};

/** Words of notices on equal treatment: they name age, sex and family without asking for any. */
const equalTreatment =
	/discriminat|equal[- ]opportunit|equal[- ]employ|regardless of|without regard|irrespective of|protected (?:class|characteristic|veteran)|EEO\b|affirmative action|reasonable (?:accommodation|adjustment)|all (?:qualified )?(?:applicants|candidates|backgrounds)|women[- ]in|women are|underrepresented|under-represented|diverse|diversity|inclusi(?:on|ve)/iu;

const isWork = ({ section }: Line): boolean =>
	section === 'duties' ||
	section === 'requirements' ||
	section === 'preferred' ||
	section === 'about' ||
	section === 'unknown';

/** Prepares a posting; null where the ad's language has no rules. */
export function prepareAd(
	posting: Posting,
	analysis: Analysis,
	knowledge: CheckKnowledge,
	today: string | null,
): CheckedAd | null {
	if (!analysis.languageKnown) return null;
	const language: LanguageIndex | null = knowledge.languageFor(analysis.language === 'und' ? 'en' : analysis.language);
	if (language === null || language.rules.tag !== 'en') return null;
	const lines = readLines(posting, language);
	const title = posting.title?.value ?? '';
	const spoken = lines.filter(
		({ section, span }) => section !== 'legal' && !equalTreatment.test(quote(posting.text, span)),
	);
	const requirements = analysis.requirements;
	const excluded = new Set(requirements.flatMap(({ id, excluded }) => (excluded ? [id] : [])));
	const asks = (line: Line): boolean => isWithinAny(line.span.start, requirements);
	return {
		posting,
		analysis,
		knowledge,
		today,
		language,
		title,
		titleTokens: tokenise(title),
		lines,
		spoken,
		work: spoken.filter((line) => (isWork(line) && !isEmployerTalk(line, language)) || asks(line)),
		musts: requirements.filter(({ strength, excluded }) => strength === 'must' && !excluded),
		mentions: analysis.mentions.filter(({ requirement }) => requirement === null || !excluded.has(requirement)),
	};
}

/** True when a place lies in one of the requirements, which are in reading order. */
function isWithinAny(at: number, requirements: readonly Requirement[]): boolean {
	let low = 0;
	let high = requirements.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((requirements[middle]?.span.end ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	return (requirements[low]?.span.start ?? Number.MAX_SAFE_INTEGER) <= at;
}

/** The words of a place in the ad, white space made plain. */
export const wordsAt = ({ posting }: CheckedAd, span: Span): string =>
	quote(posting.text, span).replaceAll(/\s+/gu, ' ').trim();

const leadingRanks: ReadonlySet<Seniority> = new Set(['head', 'director', 'vice-president', 'chief']);

/** True for a post whose title is that of somebody who leads. */
export const isLeading = ({ analysis: { facts } }: CheckedAd): boolean =>
	facts.seniority !== null && leadingRanks.has(facts.seniority.rank);

/** So much of a role's own title has to stand in the ad's for the framework to speak of that work, and not of something near it. */
const titleShare = 0.5;
/** So close a role has to be, by title and content; and where the ad's title is the role's whole own one. */
const closeEnough = 0.75;
const closeByTitle = 0.65;

/** How much of a role's own title an ad's title has, 0 to 1; words of rank count only where a title has no others. */
function shareOfTitle({ titleTokens, language, knowledge: { stem } }: CheckedAd, role: KnownRole): number {
	const own = new Set(titleTokens.map(({ folded }) => stem(folded)));
	const all = tokenise(role.title).map(({ folded }) => stem(folded));
	const telling = all.filter(
		(word) => !language.rankWords.has(word) && !language.joiningWords.has(word) && word !== 'senior',
	);
	const words = telling.length > 0 ? telling : all;
	return words.filter((word) => own.has(word)).length / Math.max(1, words.length);
}

/** The roles of any framework that the ad's title names, those first that it names most of, then the closest. */
export const rolesOfTitle = (ad: CheckedAd): KnownRole[] =>
	Object.values(ad.analysis.roles)
		.flat()
		.filter(({ reasons }) => reasons[0]?.kind === 'title')
		.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
		.flatMap(({ id, score }) => {
			const role = ad.knowledge.roles.find((known) => known.id === id);
			return role === undefined ? [] : [{ role, score, share: shareOfTitle(ad, role) }];
		})
		.filter(({ score, share }) => share >= titleShare && score >= (share < 1 ? closeEnough : closeByTitle))
		.toSorted((a, b) => b.share - a.share)
		.map(({ role }) => role);

/** How a role is named beside a finding: its title and its framework. */
export const nameRole = ({ title, framework }: Pick<KnownRole, 'title' | 'framework'>): string =>
	`${title} (${frameworkNames[framework]})`;

/** The frameworks by their own names. */
const frameworkNames: Readonly<Record<KnownRole['framework'], string>> = {
	govstack: 'GovStack',
	ict: 'European ICT profiles',
	ilo: 'ILO',
	odp: 'Operational Delivery',
};
