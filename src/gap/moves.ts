// What would move an ad most: the things that the user is known to lack, by how many requirements they alone would close.
import type { Strength } from '../core/analysis.ts';
import type { ItemGap, Move } from '../core/gap.ts';
import { statusOf, type Branch } from './requirement-status.ts';

/** A requirement as far as moves are concerned. */
export type OpenRequirement = { readonly strength: Strength; readonly branches: readonly Branch[] };

/** How many moves are worth naming at once. */
const mostMoves = 3;

/** What an item is about: the same thing, asked in several lines, is one move. */
function subjectOf(item: ItemGap): string {
	switch (item.kind) {
		case 'skill':
		case 'certificate':
			return item.concept;
		case 'language':
			return `language ${item.code}`;
		case 'years':
			return `years ${item.concept ?? ''}`;
		case 'degree':
			return 'degree';
		default:
			return item satisfies never;
	}
}

/** How much of its subject an item still misses, in its own steps. */
const distanceOf = (item: ItemGap): number => ('missing' in item ? item.missing : 1);

/** The same branches as they would be if a subject were there. */
const closeSubject = (branches: readonly Branch[], subject: string): Branch[] =>
	branches.map((branch) =>
		branch.map((item): ItemGap => (subjectOf(item) === subject ? { ...item, status: 'met' } : item)),
	);

const isClosed = (branches: readonly Branch[]): boolean => {
	const status = statusOf(branches);
	return status === 'met' || status === 'not-stated';
};

/** The items that are short, one a subject: the one that asks most. Alternatives to something that is there are none. */
function shortItems(requirements: readonly OpenRequirement[]): Map<string, ItemGap> {
	const found = new Map<string, ItemGap>();
	for (const { branches } of requirements) {
		for (const branch of branches) {
			if (isClosed([branch])) continue;
			for (const item of branch) {
				if (item.status !== 'short') continue;
				const known = found.get(subjectOf(item));
				if (known === undefined || distanceOf(item) > distanceOf(known)) found.set(subjectOf(item), item);
			}
		}
	}
	return found;
}

/** How many requirements of a strength closing a subject would close. */
const closedBy = (subject: string, requirements: readonly OpenRequirement[], strength: Strength): number =>
	requirements.filter(
		(each) => each.strength === strength && !isClosed(each.branches) && isClosed(closeSubject(each.branches, subject)),
	).length;

/** The moves that close most musts, then most nice-to-haves; of equals the shortest way, then the order of the ad. */
export function findMoves(requirements: readonly OpenRequirement[]): Move[] {
	return [...shortItems(requirements)]
		.map(([subject, item]) => ({
			item,
			musts: closedBy(subject, requirements, 'must'),
			preferred: closedBy(subject, requirements, 'preferred'),
		}))
		.toSorted((a, b) => b.musts - a.musts || b.preferred - a.preferred || distanceOf(a.item) - distanceOf(b.item))
		.slice(0, mostMoves);
}
