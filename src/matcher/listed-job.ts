// Which role a job of a list suggests, by its title alone: a list shows no more of it.
import { roleFrameworks, type RoleFramework } from '../core/concept.ts';
import type { ListedJob } from '../core/listed-job.ts';
import type { Posting } from '../core/posting.ts';
import { defaultLanguage } from '../languages/registry.ts';
import type { KnownRole } from '../taxonomy/knowledge.ts';
import { compareRoles, isClose, leastOfTitles, readAd, shownScore, type AdContent } from './compare-roles.ts';
import type { Engine } from './engine.ts';
import { isInternational } from './role-frameworks.ts';
import type { Candidate } from './role-reasons.ts';

const noContent: AdContent = {
	mentions: [],
	lines: [],
	years: [],
	degrees: [],
	minimumYears: null,
	minimumDegree: null,
};

/** The job as an ad of which nothing but the card is known. */
const postingOf = ({ key, title, company, place, grade }: ListedJob): Posting => ({
	url: '',
	board: 'list',
	key,
	text: '',
	blocks: [],
	textSource: 'page',
	truncated: false,
	title: { value: title, source: 'page' },
	places: place === null ? [] : [{ value: place, source: 'page' }],
	...(company !== null && { company: { value: company, source: 'page' } }),
	...(grade !== null && { grade: { value: grade, source: 'page' } }),
});

/** What titles have to come to, by engine and frameworks: the same for each job of a list. */
const leasts = new WeakMap<Engine['roles'], Map<string, readonly number[]>>();

function leastFor(engine: Engine, frameworks: readonly RoleFramework[]): readonly number[] {
	const ofEngine = leasts.get(engine.roles) ?? new Map<string, readonly number[]>();
	leasts.set(engine.roles, ofEngine);
	const key = frameworks.join(' ');
	const least = ofEngine.get(key) ?? leastOfTitles(engine, new Set(frameworks));
	ofEngine.set(key, least);
	return least;
}

/**
 * The role that is closest to a listed job by its title, with grade and employer deciding as they do for ads: which frameworks
 * apply, and which of a family it is. `framework`: look among its roles alone; null: whichever is closest, of equals the first
 * framework's. Null where none is close, or the framework is not made for such a job.
 */
export function describeListedJob(job: ListedJob, engine: Engine, framework: RoleFramework | null): KnownRole | null {
	const language = engine.languageFor(defaultLanguage.tag);
	if (language === null) return null;
	const posting = postingOf(job);
	// Of frameworks that cannot apply, whatever the title says, no name is looked at.
	const isMade = (each: RoleFramework): boolean =>
		each !== 'ilo' || isInternational({ posting, lines: noContent.lines }, language);
	const frameworks = (framework === null ? roleFrameworks : [framework]).filter(isMade);
	const ad = readAd({ posting, content: noContent }, engine, language, leastFor(engine, frameworks));
	const closest = frameworks
		.flatMap((each) => compareRoles(each, ad, engine, language).find(isClose) ?? [])
		.reduce<Candidate | null>((best, one) => (best && shownScore(best) >= shownScore(one) ? best : one), null);
	return closest?.role ?? null;
}
