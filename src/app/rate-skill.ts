// What the user says of a skill, saved at once and told to every page that shows it.
import { failure, success } from '../core/outcome.ts';
import { isRatable, scaleOf, type Rating } from '../core/rating.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import { announce } from './announce.ts';
import type { Ports } from './ports.ts';
import { loadVocabulary } from './vocabulary.ts';

/** True when the tab that the user acts in is private: nothing is recorded there. */
export async function isPrivate(ports: Ports, tab: number | null): Promise<boolean> {
	return tab !== null && ((await ports.describeTab(tab))?.privateWindow ?? false);
}

/** Rates a concept of the vocabulary; technologies on the technology scale, all else on the competence scale. */
export async function rateSkill(ports: Ports, { concept, level, tab }: InputOf<'rate'>): Promise<AnswerOf<'rate'>> {
	if (await isPrivate(ports, tab)) return failure('private-window');
	const engine = await loadVocabulary(ports).catch(() => null);
	if (engine === null) return failure('engine-failed');
	const known = engine.concepts.find(concept);
	if (known === undefined || !isRatable(known)) return failure('unknown-concept');
	const rating: Rating = {
		concept,
		scale: scaleOf(known.kind),
		level,
		ratedAt: new Date(ports.now()).toISOString(),
	};
	try {
		await ports.ratings.save(rating);
	} catch {
		return failure('store-failed');
	}
	await announce(ports, { notice: 'profile-changed' });
	return success(rating);
}

/** Takes a rating back, so that the concept is unrated again. */
export async function unrateSkill(ports: Ports, { concept, tab }: InputOf<'unrate'>): Promise<AnswerOf<'unrate'>> {
	if (await isPrivate(ports, tab)) return failure('private-window');
	try {
		await ports.ratings.remove(concept);
	} catch {
		return failure('store-failed');
	}
	await announce(ports, { notice: 'profile-changed' });
	return success(null);
}

/** All ratings. */
export async function listRatings(ports: Ports): Promise<AnswerOf<'all-ratings'>> {
	try {
		return success(await ports.ratings.readAll());
	} catch {
		return failure('store-failed');
	}
}
