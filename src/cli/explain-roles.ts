// Why a posting is like a role, and which framework skills its words stand for.
import type { Analysis, RoleMatch, RoleReason } from '../core/analysis.ts';
import type { Posting } from '../core/posting.ts';
import { isRatable } from '../core/rating.ts';
import type { Engine } from '../matcher/engine.ts';
import { setIn } from './columns.ts';
import { quoteWithLine } from './numbered-lines.ts';
import { mentionsInForce } from './report.ts';

const sayReason = (reason: RoleReason, posting: Posting): string =>
	reason.kind === 'title' ? `the title "${reason.words}"` : quoteWithLine(posting, reason.span);

function explainRole({ id, score, reasons }: RoleMatch, posting: Posting, engine: Engine): string[] {
	const title = engine.roles.find((role) => role.id === id)?.title ?? id;
	const words = reasons.map((reason) => sayReason(reason, posting)).join('; ');
	return [...setIn(`${score.toFixed(3)} ${title} (${id})`, 2, 8), ...setIn(words, 8)];
}

/** For each framework its roles, best first, each with the words that speak for it. */
export const explainRoles = (posting: Posting, { roles }: Analysis, engine: Engine): string[] =>
	Object.entries(roles).flatMap(([framework, matches]) => [
		`${framework}${matches.length === 0 ? ': none is close' : ''}`,
		...matches.flatMap((match) => explainRole(match, posting, engine)),
	]);

/** For each concept that is evidence of framework skills, these and its words; what is not needed is left out. */
export function explainSkills(posting: Posting, analysis: Analysis, engine: Engine): string[] {
	const named = Map.groupBy(mentionsInForce(analysis), ({ concept }) => concept);
	return [...named].flatMap(([id, mentions]) => {
		const concept = engine.concepts.find(id);
		if (concept?.refs === undefined || !isRatable(concept)) return [];
		const words = mentions.map(({ span }) => quoteWithLine(posting, span)).join('; ');
		return setIn(`${concept.label} → ${concept.refs.join(', ')}: ${words}`, 2, 8);
	});
}
