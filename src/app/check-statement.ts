// Whether a statement can be: inside its bounds, nothing said twice, and every id one that there is.
import { mostEntries, mostYears } from '../core/profile.ts';
import { isRatable } from '../core/rating.ts';
import type { Engine } from '../matcher/engine.ts';
import type { Said } from '../messages/calls.ts';
import type { KnownConcept } from '../taxonomy/knowledge.ts';
import { isoDate } from '../text/calendar-date.ts';

/** What is wrong with a statement, null where nothing is. */
export type StatementFault = 'bad-value' | 'unknown-concept' | null;

const arePossibleYears = (years: number): boolean => years >= 0 && years <= mostYears;

function isDay(text: string): boolean {
	const [year, month, day] = text.split('-').map(Number);
	return isoDate(year ?? 0, month ?? 0, day ?? 0) === text;
}

/** A list that is not too long, says nothing twice by its keys, and of which each entry is possible and then known. */
function faultOfList<Entry>(
	entries: readonly Entry[] | null,
	keyOf: (entry: Entry) => string,
	isPossible: (entry: Entry) => boolean,
	isKnown: (entry: Entry) => boolean,
): StatementFault {
	if (entries === null) return null;
	const isBounded = entries.length <= mostEntries && new Set(entries.map(keyOf)).size === entries.length;
	if (!isBounded || !entries.every(isPossible)) return 'bad-value';
	return entries.every(isKnown) ? null : 'unknown-concept';
}

const isSkill = (concept: KnownConcept | undefined): boolean => concept !== undefined && isRatable(concept);

const always = (): boolean => true;

/** Checks one statement against the vocabulary. Every name that a message may carry has its own line here. */
export function faultOfStatement(said: Said, { concepts, roles, known }: Engine): StatementFault {
	switch (said.name) {
		case 'years':
			return said.value === null || arePossibleYears(said.value) ? null : 'bad-value';
		case 'yearsIn':
			return faultOfList(
				said.value,
				({ concept }) => concept,
				({ years }) => arePossibleYears(years),
				({ concept }) => known.fields.has(concept) || isSkill(concepts.find(concept)),
			);
		case 'degrees':
			return faultOfList(
				said.value,
				({ degree, field }) => `${degree} ${field}`,
				always,
				({ field }) => field === null || known.fields.has(field),
			);
		case 'languages':
			return faultOfList(
				said.value,
				({ code }) => code,
				always,
				({ code }) => concepts.find(`language/${code}`) !== undefined,
			);
		case 'certificates':
			return faultOfList(
				said.value,
				({ concept }) => concept,
				({ expiresOn }) => expiresOn === null || isDay(expiresOn),
				({ concept }) => concepts.find(concept)?.kind === 'certificate',
			);
		case 'targets':
			return faultOfList(said.value, String, always, (target) => roles.some(({ id }) => id === target));
		case 'grade':
			return said.value === null || known.grades.has(said.value) ? null : 'unknown-concept';
		default:
			return said satisfies never;
	}
}
