// Why a posting is like a role, and which framework skills its words stand for.
import type { Analysis, RoleMatch, RoleReason } from '../core/analysis.ts';
import type { Posting } from '../core/posting.ts';
import { isRatable } from '../core/rating.ts';
import type { Engine } from '../matcher/engine.ts';
import { setIn } from './columns.ts';
import { quoteWithLine } from './numbered-lines.ts';
import { mentionsInForce } from './report.ts';

function sayReason(reason: RoleReason, posting: Posting): string {
	switch (reason.kind) {
		case 'title':
			return `the title "${reason.words}"`;
		case 'family-title':
			return `the title "${reason.words}", a name of ${reason.role}, which differs by grade`;
		case 'spelled-out':
			return `its abbreviation spelled out, ${quoteWithLine(posting, reason.span)}`;
		case 'grade':
			return `the grade "${reason.words}"`;
		case 'track':
			return `"${reason.words}", which is ${reason.isSupport ? 'support work' : 'a profession'}`;
		case 'years':
			return `${reason.years} years, ${quoteWithLine(posting, reason.span)}`;
		case 'degree':
			return `degree ${reason.degree}, ${quoteWithLine(posting, reason.span)}`;
		case 'concept':
			return quoteWithLine(posting, reason.span);
		case 'said':
			return 'what the user said';
		default:
			return reason satisfies never;
	}
}

function explainRole({ id, score, reasons }: RoleMatch, posting: Posting, engine: Engine): string[] {
	const title = engine.roles.find((role) => role.id === id)?.title ?? id;
	const words = reasons.map((reason) => sayReason(reason, posting)).join('; ');
	return [...setIn(`${score.toFixed(3)} ${title} (${id})`, 2, 8), ...setIn(words, 8)];
}

/** For each framework its roles, best first, each with the words that speak for it. */
export const explainRoles = (posting: Posting, { roles, disagreements }: Analysis, engine: Engine): string[] =>
	Object.entries(roles).flatMap(([framework, matches]) => [
		`${framework}${matches.length === 0 ? ': none is close' : ''}`,
		...matches.flatMap((match) => explainRole(match, posting, engine)),
		...disagreements
			.filter((disagreement) => disagreement.framework === framework)
			.flatMap(({ byTitle, byContent }) => setIn(`the title tells ${byTitle}, the content ${byContent}`, 2)),
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
