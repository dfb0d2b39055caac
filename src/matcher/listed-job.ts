// Which role a job of a list suggests, by its title alone: a list shows no more of it.
import type { RoleFramework } from '../core/concept.ts';
import type { ListedJob } from '../core/listed-job.ts';
import type { Posting } from '../core/posting.ts';
import { defaultLanguage } from '../languages/registry.ts';
import type { KnownRole } from '../taxonomy/knowledge.ts';
import type { AdContent } from './roles.ts';
import type { Engine } from './engine.ts';
import { matchRoles } from './roles.ts';

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

/**
 * The role that is closest to a listed job by its title, with grade and employer deciding as they do for ads: which frameworks
 * apply, and which of a family it is. `framework`: look among its roles alone; null: whichever is closest, of equals the first
 * framework's. Null where none is close, or the framework is not made for such a job.
 */
export function describeListedJob(job: ListedJob, engine: Engine, framework: RoleFramework | null): KnownRole | null {
	const language = engine.languageFor(defaultLanguage.tag);
	if (language === null) return null;
	const { roles } = matchRoles(postingOf(job), noContent, engine, language);
	const closest = (framework === null ? Object.values(roles) : [roles[framework]])
		.flatMap((matches) => matches.slice(0, 1))
		.reduce<(typeof roles)[RoleFramework][number] | null>(
			(best, one) => (best && best.score >= one.score ? best : one),
			null,
		);
	return engine.roles.find(({ id }) => id === closest?.id) ?? null;
}
