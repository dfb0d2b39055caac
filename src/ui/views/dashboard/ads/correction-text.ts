// A correction in words: what it is about, what had been read there, and what the user said instead.
import type { ConceptId } from '../../../../core/concept.ts';
import type { Correction } from '../../../../core/correction.ts';
import type { Level } from '../../../../core/level.ts';
import { scaleOf } from '../../../../core/rating.ts';
import { levelText } from '../../../parts/level-text.ts';
import { words } from '../../../words/words.ts';
import type { LibraryWorld } from '../use-library.ts';

/** A correction in words; `about` null where it is about the ad as a whole. */
export type CorrectionText = { readonly about: string | null; readonly read: string; readonly said: string };

/** The words. Names that are not known any more stand as their ids. */
export function sayCorrection(correction: Correction, world: Pick<LibraryWorld, 'nameOf' | 'kindOf'>): CorrectionText {
	const text = words().ads;
	const atLevel = (concept: ConceptId, level: Level | null): string =>
		level === null
			? text.corrections.noLevel(world.nameOf(concept))
			: text.corrections.level(world.nameOf(concept), levelText(level, scaleOf(world.kindOf(concept)), words()));
	switch (correction.kind) {
		case 'not-a-requirement':
			return {
				about: correction.at.quote,
				read: text.corrections.asked[correction.from],
				said: text.corrections.notARequirement,
			};
		case 'strength':
			return {
				about: correction.at.quote,
				read: text.corrections.asked[correction.from],
				said: text.corrections.asked[correction.to],
			};
		case 'level': {
			const { concept, from, to } = correction;
			return { about: correction.at.quote, read: atLevel(concept, from), said: atLevel(concept, to) };
		}
		case 'not-this-skill': {
			const name = world.nameOf(correction.concept);
			return {
				about: correction.at.quote,
				read: name,
				said: text.corrections.notThisSkill(name),
			};
		}
		case 'role': {
			const framework = words().frameworks[correction.framework];
			const role = (id: string | null): string =>
				id === null ? text.corrections.noRole(framework) : text.corrections.role(framework, world.nameOf(id));
			return { about: null, read: role(correction.from), said: role(correction.to) };
		}
		default:
			return correction satisfies never;
	}
}
