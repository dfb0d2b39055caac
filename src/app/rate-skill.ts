// What the user says of a skill, saved at once and told to every page that shows it.
import { failure, success } from '../core/outcome.ts';
import type { Profile } from '../core/profile.ts';
import { applyChanges } from '../core/profile-change.ts';
import { isRatable, saysTheSame, scaleOf, type Rating, type RatingDetails } from '../core/rating.ts';
import type { AnswerOf, InputOf } from '../messages/calls.ts';
import { changeProfile } from './change-profile.ts';
import { areDetailsPossible } from './check-rating.ts';
import type { Ports } from './ports.ts';
import { isPrivate } from './private-window.ts';
import { loadVocabulary } from './vocabulary.ts';

const ratingOf = (profile: Profile, concept: string): Rating | null =>
	profile.ratings.find((rating) => rating.concept === concept) ?? null;

/** A rating with what is said beside it; what is left out is kept of the earlier one, unless that was on another scale. */
function withDetails(given: Rating, details: RatingDetails, before: Rating | null): Rating {
	const kept = before?.scale === given.scale ? before : null;
	const evidence = details.evidence === undefined ? kept?.evidence : details.evidence?.trim();
	const lastUsed = details.lastUsed === undefined ? kept?.lastUsed : details.lastUsed;
	return {
		...given,
		...(evidence === undefined || evidence === '' ? {} : { evidence }),
		...(lastUsed === undefined || lastUsed === null ? {} : { lastUsed }),
	};
}

/** Rates a concept of the vocabulary; technologies on the technology scale, all else on the competence scale. */
export async function rateSkill(
	ports: Ports,
	{ concept, level, details = {}, tab }: InputOf<'rate'>,
): Promise<AnswerOf<'rate'>> {
	if (await isPrivate(ports, tab)) return failure('private-window');
	if (!areDetailsPossible(details, ports.now())) return failure('bad-value');
	const engine = await loadVocabulary(ports).catch(() => null);
	if (engine === null) return failure('engine-failed');
	const known = engine.concepts.find(concept);
	if (known === undefined || !isRatable(known)) return failure('unknown-concept');
	const given: Rating = { concept, scale: scaleOf(known.kind), level, ratedAt: new Date(ports.now()).toISOString() };
	const answer = await changeProfile(ports, (profile) => {
		const before = ratingOf(profile, concept);
		const after = withDetails(given, details, before);
		// Said again, it is no news: it stands since it was said first.
		const isNews = before === null || !saysTheSame(before, after);
		return isNews ? applyChanges(profile, [{ what: 'rating', concept, before, after }]) : profile;
	});
	if (!answer.ok) return answer;
	const rating = answer.value === null ? null : ratingOf(answer.value, concept);
	return rating === null ? failure('store-failed') : success(rating);
}

/** Takes a rating back, so that the concept is unrated again. */
export async function unrateSkill(ports: Ports, { concept, tab }: InputOf<'unrate'>): Promise<AnswerOf<'unrate'>> {
	if (await isPrivate(ports, tab)) return failure('private-window');
	const answer = await changeProfile(ports, (profile) => ({
		...profile,
		ratings: profile.ratings.filter((rating) => rating.concept !== concept),
	}));
	return answer.ok ? success(null) : answer;
}
